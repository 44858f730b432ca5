import { batch, signal } from '@preact/signals';
import type { Composer, InsertResult } from '../messages/shapes';
import type { Why } from '../networks/ways';
import type { Ports } from './ports';

/** Hands a picture that the library keeps (`url`) to the composer; `name` is its file's. No answer says nothing about it. */
export function attachTo(ask: Ports['ask'], url: string, name: string): Promise<InsertResult> {
  return ask('composer.attach', { picture: url, name }).catch(
    () => ({ ok: false, reason: 'not-verified', unchanged: false }) as const,
  );
}

type NotPut = Extract<InsertResult, { ok: false }>['reason'];

export type Missing = { why: Why; network: string | undefined };

/** What became of the text. */
export type Sent =
  | { state: 'nothing' }
  | { state: 'putting' }
  | { state: 'put' }
  /** `unchanged`: the composer provably holds what it held before. */
  /** `field`: it was for a field of no known network. */
  | { state: 'not-put'; reason: NotPut; unchanged: boolean; field: boolean }
  /** The click was not a person's on a button in plain sight. */
  | { state: 'refused' }
  | { state: 'copied' }
  | { state: 'not-copied' }
  | { state: 'opened'; network: string; carried: 'text' | 'link' | 'nothing' }
  | { state: 'not-opened'; network: string };

/**
 * The three ways out of the writing space: into the composer, into a new tab, onto the clipboard.
 * Each only because its button was pressed; none touches what another is for.
 */
export function createSending({ ask, copyText }: Pick<Ports, 'ask' | 'copyText'>) {
  const sent = signal<Sent>({ state: 'nothing' });
  const composer = signal<Composer | undefined>(undefined);
  /** Why there is no button on the page in front; undefined where there is a composer, or it is not known yet. */
  const missing = signal<Missing | undefined>(undefined);
  /** That reason is shown: because one asked, or pressed the shortcut in vain. */
  const explained = signal(false);
  /** Whether the words shown after a failed insertion were copied: they stay on screen meanwhile. */
  const copiedThere = signal<'no' | 'yes' | 'failed'>('no');
  return {
    sent,
    composer,
    missing,
    explained,
    copiedThere,
    /** Is there a composer to put the text in? */
    async look(): Promise<void> {
      const answer = await ask('composer.state', {}).catch(() => undefined);
      // No answer says nothing: what was known before stays.
      if (!answer) return;
      batch(() => {
        composer.value = answer.composer;
        missing.value = answer.why && { why: answer.why, network: answer.network };
        if (answer.called || !answer.why) explained.value = answer.called ?? false;
      });
    },
    forget() {
      if (sent.peek().state !== 'putting') sent.value = { state: 'nothing' };
    },
    async put(text: string): Promise<void> {
      if (sent.peek().state === 'putting') return;
      sent.value = { state: 'putting' };
      copiedThere.value = 'no';
      const field = composer.peek()?.kind === 'field';
      // No answer says nothing about the composer: it may hold the text.
      const result = await ask('composer.insert', { text }).catch(
        () => ({ ok: false, reason: 'not-verified', unchanged: false }) as const,
      );
      sent.value = result.ok
        ? { state: 'put' }
        : { state: 'not-put', reason: result.reason, unchanged: result.unchanged, field };
    },
    /** The click was not a person's on a button in plain sight: nothing is put anywhere. */
    refuse() {
      sent.value = { state: 'refused' };
    },
    async copyThere(text: string): Promise<void> {
      try {
        await copyText(text);
        copiedThere.value = 'yes';
      } catch {
        copiedThere.value = 'failed';
      }
    },
    async copy(text: string): Promise<void> {
      try {
        await copyText(text);
        sent.value = { state: 'copied' };
      } catch {
        sent.value = { state: 'not-copied' };
      }
    },
    async open(network: string, text: string, url: string | undefined): Promise<void> {
      try {
        const { carried } = await ask('network.open', {
          network,
          text,
          ...(url === undefined ? {} : { url }),
        });
        sent.value = { state: 'opened', network, carried };
      } catch {
        sent.value = { state: 'not-opened', network };
      }
    },
  };
}
export type SendingState = ReturnType<typeof createSending>;
