import { type Entry, isApproved } from '../../lib/app/publisher/library-state';
import type { Publisher } from '../../lib/app/publisher/publisher';
import { dateWords } from '../../lib/i18n/dates';
import { Button } from '../Button';
import { Field } from '../Field';
import { Icon } from '../Icon';
import { useLocale } from '../words';
import { usePublisherWords } from './words';

type Props = { publisher: Publisher; entry: Entry };

/** Whether it is a draft or approved, by whom and when, and the way from one to the other. */
export function Approval({ publisher, entry }: Props) {
  const { item: words, list } = usePublisherWords().publisher;
  const locale = useLocale();
  const { approver, library, ports } = publisher;
  const { approved_by: by, approved_on: on } = entry.item.front;
  const approved = isApproved(entry);
  const when = on === undefined ? Number.NaN : Date.parse(on);
  return (
    <section class="form-part approval" aria-labelledby="part-approval">
      <h2 id="part-approval">{words.approval}</h2>
      <p class={approved ? 'state approved' : 'state'} role="status">
        <Icon name={approved ? 'done' : 'pen'} small />
        <strong>
          {!approved
            ? list.draft
            : by === undefined || Number.isNaN(when)
              ? list.approved
              : list.approvedBy(by, dateWords(when, ports.now(), locale))}
        </strong>
      </p>
      <p class="note">{approved ? words.approvedText : words.draftText}</p>
      {approved ? (
        <div class="acts">
          <Button onClick={() => library.edit(entry.file, { state: 'draft' })}>
            {words.takeBack}
          </Button>
        </div>
      ) : (
        <form
          class="approve"
          onSubmit={(event) => {
            event.preventDefault();
            library.approve(entry.file, approver.value);
          }}
        >
          <Field
            label={words.approver}
            value={approver.value}
            onText={(name) => {
              approver.value = name;
            }}
          />
          <Button look="main" type="submit" disabled={approver.value.trim() === ''}>
            {words.approve}
          </Button>
        </form>
      )}
    </section>
  );
}
