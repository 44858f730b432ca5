import { useState } from 'preact/hooks';
import type { App } from '../../lib/app/app';
import { networks } from '../../lib/networks/all';
import { Bar } from '../Bar';
import { Button } from '../Button';
import { ForComposer } from '../ForComposer';
import { Line } from '../Line';
import { Later } from '../later/Later';
import { Pick } from '../Pick';
import { StateMessage } from '../StateMessage';
import { useWords } from '../words';
import { Actions } from './Actions';
import { Colophon } from './Colophon';
import { KeptState } from './KeptState';
import { NotPut } from './NotPut';
import { Sheet } from './Sheet';
import { Source } from './Source';
import { ToPhone } from './ToPhone';
import { Whose } from './Whose';
import './Write.css';

/** The writing space: the employee's words are the largest thing; all else stands at their side. */
export function Write({ app }: { app: App }) {
  const { common, write, panel } = useWords();
  const [whose, setWhose] = useState(false);
  const [asking, setAsking] = useState(false);
  const [leaving, setLeaving] = useState(false);
  const draft = app.writing.draft.value;
  const state = app.writing.state.value;
  const sent = app.sending.sent.value;
  const target = app.target.value;
  const panelled = app.face === 'panel';
  const back = panelled ? panel.library : draft?.itemKey ? write.story : common.places.share;
  return (
    <>
      <Bar app={app} to={back} terse={!panelled}>
        <h1 class="vh">{write.title}</h1>
        {draft && !panelled && (
          <Pick
            label={write.network}
            value={draft.network}
            options={networks}
            onChoose={app.chooseNetwork}
          />
        )}
        <KeptState kept={app.writing.kept.value} />
      </Bar>
      <main class="writing">
        {draft && panelled && <ForComposer composer={target.here ? target : undefined} />}
        {state === 'loading' && (
          <p class="vh" role="status">
            {write.loading}
          </p>
        )}
        {state === 'lost' && (
          <StateMessage title={write.lost} text={write.lostText}>
            <div class="acts">
              <Button icon="pen" onClick={() => app.write({})}>
                {write.newDraft}
              </Button>
            </div>
          </StateMessage>
        )}
        {draft &&
          (sent.state === 'not-put' ? (
            <NotPut app={app} text={draft.text} sent={sent} />
          ) : leaving ? (
            <ToPhone app={app} text={draft.text} onClose={() => setLeaving(false)} />
          ) : (
            <>
              {app.writing.apart.value && <Line icon="info">{write.apart}</Line>}
              <Source app={app} draft={draft} />
              <Sheet key={app.writing.opened.value} app={app} draft={draft} whose={whose} />
              {!asking && (
                <Colophon
                  app={app}
                  draft={draft}
                  whose={<Whose app={app} draft={draft} shown={whose} onShow={setWhose} />}
                />
              )}
              <Later
                app={app}
                draft={draft}
                asking={asking}
                onAsk={setAsking}
                onPhone={() => setLeaving(true)}
              />
            </>
          ))}
      </main>
      {draft && sent.state !== 'not-put' && !leaving && <Actions app={app} draft={draft} />}
    </>
  );
}
