import { useRef, useState } from 'preact/hooks';
import type { App } from '../../lib/app/app';
import { useArrival } from '../arrival';
import { Button } from '../Button';
import { Field } from '../Field';
import { StateMessage } from '../StateMessage';
import { useWords } from '../words';

/** No feed yet: the address is taken here and looked at in the options page, where it can be confirmed. */
export function FirstRun({ app }: { app: App }) {
  const { share, common } = useWords();
  const [address, setAddress] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useArrival(app.place, field);
  return (
    <main class="scroll centred">
      <div id="place" role="tabpanel" aria-labelledby="tab-share">
        <h1 class="vh">{common.places.share}</h1>
        <StateMessage title={share.firstRun} text={share.firstRunText}>
          <form
            class="add-row"
            onSubmit={(event) => {
              event.preventDefault();
              app.outside.openOptions('feeds', address.trim());
            }}
          >
            <Field
              label={share.address}
              quiet
              type="text"
              icon="link"
              value={address}
              placeholder="https://"
              inputRef={field}
              onText={setAddress}
            />
            <Button look="main" type="submit">
              {share.look}
            </Button>
          </form>
          <p class="meta">
            {share.noAddress}{' '}
            <Button look="link" data-focus="write-here" onClick={() => app.write({}, 'write-here')}>
              {common.write}
            </Button>
          </p>
        </StateMessage>
      </div>
    </main>
  );
}
