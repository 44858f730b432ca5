import type { Sent } from '../../lib/app/sending';
import type { Words } from '../../lib/i18n/en';
import type { Composer } from '../../lib/messages/shapes';
import { networkById } from '../../lib/networks/all';

/** What is said of a text that was sent on its way; empty where there is nothing to say, or a screen of its own. */
export function sentWords(sent: Sent, kind: Composer['kind'], write: Words['write']): string {
  const comment = kind === 'comment';
  const field = kind === 'field';
  switch (sent.state) {
    case 'nothing':
    case 'not-put':
      return '';
    case 'putting':
      return field ? '' : comment ? write.puttingInComment : write.putting;
    case 'put':
      return field ? write.isPutField : comment ? write.isPutInComment : write.isPut;
    case 'refused':
      return write.refused;
    case 'copied':
      return write.copied;
    case 'not-copied':
      return write.notCopied;
    case 'not-opened':
      return write.notOpened(networkById(sent.network)?.name ?? sent.network);
    case 'opened': {
      const name = networkById(sent.network)?.name ?? sent.network;
      if (sent.carried === 'text') return write.opened(name);
      return sent.carried === 'link' ? write.openedWithLink(name) : write.openedEmpty(name);
    }
  }
}
