import type { Pictures } from '../../lib/app/pictures';
import { dayWords } from '../../lib/i18n/dates';
import type { ListItem } from '../../lib/messages/shapes';
import { Picture } from '../Picture';
import { useWords } from '../words';

type Props = {
  item: ListItem;
  /** Ms since 1970. */
  now: number;
  locale: string;
  picture: Pictures;
  /** It arrived since one last looked. */
  unseen: boolean;
  onOpen: () => void;
};

/** One story of the list. The whole row can be pressed; its name is its title. */
export function Row({ item, now, locale, picture, unseen, onOpen }: Props) {
  const { common, me, share } = useWords();
  const usual = item.kind === 'news' || item.kind === 'story' || item.kind === 'tip';
  const about = [
    usual ? '' : common.kinds[item.kind],
    item.source,
    item.published === undefined ? '' : dayWords(item.published, now, locale),
  ];
  return (
    <li class={item.picture ? 'item with-picture' : 'item'}>
      <h3 lang={item.language}>
        <button type="button" data-focus={item.key} onClick={onOpen}>
          {item.title}
        </button>
      </h3>
      <p class="meta">
        {unseen && (
          <>
            <i class="dot" aria-hidden="true" />
            <span class="vh">{share.unseen}</span>
          </>
        )}
        {about.filter(Boolean).join(' · ')}
      </p>
      {item.because && <p class="meta because">{me.known.because(item.because)}</p>}
      {item.picture && <Picture picture={picture} url={item.picture} size="thumb" />}
    </li>
  );
}
