import { useId } from 'preact/hooks';
import type { ItemFront } from '../../lib/publisher/item-file';
import { Field } from '../Field';
import { Area } from './Area';
import { DateField } from './DateField';
import type { EditItem } from './edit';
import { usePublisherWords } from './words';

type Props = { front: ItemFront; edit: EditItem; now: () => number };

/** When it is shown, who answers for it, and what is put right or taken back. */
export function KeepingFields({ front, edit, now }: Props) {
  const id = useId();
  const { publisher, more } = usePublisherWords();
  const words = publisher.item;
  return (
    <>
      <section class="form-part" aria-labelledby="part-time">
        <h2 id="part-time">{words.time}</h2>
        <DateField
          label={words.date}
          what="moment"
          value={front.date}
          onDate={(date) => edit({ date })}
        />
        <DateField
          label={more.modified}
          what="moment"
          hint={more.modifiedHint}
          value={front.modified}
          onDate={(modified) => edit({ modified })}
        />
        <DateField
          label={words.from}
          what="moment"
          hint={words.fromHint}
          value={front.show_from}
          onDate={(show_from) => edit({ show_from })}
        />
        <DateField
          label={words.until}
          what="moment"
          value={front.valid_until}
          onDate={(valid_until) => edit({ valid_until })}
        />
      </section>
      <section class="form-part" aria-labelledby="part-answers">
        <h2 id="part-answers">{words.answers}</h2>
        <Field
          label={words.owner}
          hint={words.ownerHint}
          value={front.owner ?? ''}
          onText={(owner) => edit({ owner })}
        />
        <DateField
          label={words.review}
          what="day"
          value={front.review_by}
          onDate={(review_by) => edit({ review_by })}
        />
        <Area
          label={words.correction}
          hint={words.correctionHint}
          rows={2}
          value={front.corrected?.note ?? ''}
          onText={(note) =>
            edit({
              corrected: note === '' ? undefined : { at: new Date(now()).toISOString(), note },
            })
          }
        />
        <label class="tick">
          <input
            type="checkbox"
            aria-labelledby={`${id}-name`}
            aria-describedby={`${id}-hint`}
            checked={front.withdrawn ?? false}
            onChange={(event) =>
              edit({ withdrawn: event.currentTarget.checked ? true : undefined, note: undefined })
            }
          />
          <span>
            <span id={`${id}-name`}>{words.withdrawn}</span>
            <span id={`${id}-hint`} class="meta">
              {words.withdrawnHint}
            </span>
          </span>
        </label>
        {front.withdrawn && (
          <Field
            label={words.withdrawnNote}
            value={front.note ?? ''}
            onText={(note) => edit({ note })}
          />
        )}
      </section>
    </>
  );
}
