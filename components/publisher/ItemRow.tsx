import { type Entry, isApproved } from '../../lib/app/publisher/library-state';
import { hashOf } from '../../lib/app/publisher/place';
import { dateWords } from '../../lib/i18n/dates';
import { Icon } from '../Icon';
import { useLocale, useWords } from '../words';
import { usePublisherWords } from './words';

type Props = { entry: Entry; now: number };

/** When it is to be looked at again (ms); NaN when nobody said. */
export const reviewOf = ({ item }: Entry): number => Date.parse(item.front.review_by ?? '');

/** One item in the library: its title, its state, who answers for it and when to look again. */
export function ItemRow({ entry, now }: Props) {
  const { list } = usePublisherWords().publisher;
  const { common } = useWords();
  const locale = useLocale();
  const { front } = entry.item;
  const approved = isApproved(entry);
  const day = (at: number) => dateWords(at, now, locale);
  const on = Date.parse(front.approved_on ?? '');
  const review = reviewOf(entry);
  return (
    <li class="library-row">
      <h2 lang={front.language}>
        <a href={hashOf(entry.file)}>{front.title || list.untitled}</a>
      </h2>
      <p class="meta">
        {[common.kinds[front.kind ?? 'news'], front.owner ?? list.noOwner].join(' · ')}
        {!Number.isNaN(review) && (
          <>
            {' · '}
            <span class={review <= now ? 'due' : ''}>
              {review <= now ? list.due(day(review)) : list.dueOn(day(review))}
            </span>
          </>
        )}
      </p>
      <p class={approved ? 'state approved' : 'state'}>
        <Icon name={approved ? 'done' : 'pen'} small />
        <span>
          {!approved
            ? list.draft
            : front.approved_by === undefined || Number.isNaN(on)
              ? list.approved
              : list.approvedBy(front.approved_by, day(on))}
        </span>
      </p>
    </li>
  );
}
