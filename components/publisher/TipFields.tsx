import { moments } from '../../lib/learning/tip';
import type { ItemFront } from '../../lib/publisher/item-file';
import { Field } from '../Field';
import { Choice } from './Choice';
import type { EditItem } from './edit';
import { usePublisherWords } from './words';

type Props = { front: ItemFront; edit: EditItem };

/** What only a tip has: how long it takes to read, and the moments in which it is offered. */
export function TipFields({ front: { minutes, when = [] }, edit }: Props) {
  const { publisher, more } = usePublisherWords();
  return (
    <>
      <Field
        label={publisher.item.minutes}
        value={minutes === undefined ? '' : String(minutes)}
        onText={(text) => edit({ minutes: Number.parseInt(text, 10) || undefined })}
      />
      <Choice
        label={more.when}
        shown
        options={moments.map((id) => ({ id, name: more.moments[id] }))}
        chosen={moments.filter((id) => when.includes(id))}
        onChoose={(id) =>
          edit({ when: when.includes(id) ? when.filter((one) => one !== id) : [...when, id] })
        }
      />
    </>
  );
}
