import { useRef } from 'preact/hooks';
import type { App } from '../../lib/app/app';
import type { Draft } from '../../lib/messages/shapes';
import { Button } from '../Button';
import { useWords } from '../words';
import './Later.css';
import { useMoment } from './moment';
import { PostedIt } from './PostedIt';
import { Times } from './Times';

type Props = {
  app: App;
  draft: Draft;
  /** The times are shown: there is no room for the rest under the words meanwhile. */
  asking: boolean;
  onAsk: (asking: boolean) => void;
  onPhone: () => void;
};

/** Under the words: be reminded of them. Nothing here is urgent, and nothing is posted by it. */
export function Later({ app, draft, asking, onAsk, onPhone }: Props) {
  const { later, write } = useWords();
  const moment = useMoment(app);
  const opener = useRef<HTMLButtonElement>(null);
  const said = app.reminders.said.value;
  const stands = app.reminders.all.value.find((one) => one.draftId === draft.id);
  const words =
    said.state === 'set'
      ? { notifies: later.set, quiet: later.setQuiet, silent: later.setSilent }[said.how](
          moment(said.at),
        )
      : said.state === 'wrong'
        ? later.wrong[said.why]
        : stands
          ? (stands.at <= app.reminders.at.value ? later.stood : later.stands)(moment(stands.at))
          : said.state === 'cancelled'
            ? later.cancelled
            : '';
  const close = () => {
    onAsk(false);
    setTimeout(() => opener.current?.focus(), 0);
  };
  return (
    <div class="later">
      {asking && <Times app={app} draft={draft} onClose={close} />}
      <div class="later-row">
        {!asking && !stands && (
          <Button
            look="link"
            buttonRef={opener}
            aria-expanded={false}
            disabled={app.writing.blank.value}
            onClick={() => {
              app.reminders.forget();
              onAsk(true);
            }}
          >
            {later.remind}
          </Button>
        )}
        <p class="meta" role="status">
          {words}
        </p>
        {stands && (
          <Button
            look="link"
            buttonRef={opener}
            onClick={() => {
              void app.reminders.cancel(draft.id);
              close();
            }}
          >
            {later.cancel}
          </Button>
        )}
        {!asking && (
          <>
            <Button
              look="link"
              data-focus="to-phone"
              disabled={app.writing.blank.value}
              onClick={onPhone}
            >
              {write.phone.open}
            </Button>
            <PostedIt app={app} draft={draft} />
          </>
        )}
      </div>
    </div>
  );
}
