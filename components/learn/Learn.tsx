import type { App } from '../../lib/app/app';
import { Button } from '../Button';
import { Line } from '../Line';
import { Scroll } from '../Scroll';
import { useWords } from '../words';
import './Learn.css';
import { Programmes } from './Programmes';
import { TipList } from './TipList';
import { TipNow } from './TipNow';

/** Learn: a tip for now, programmes, and every tip to be searched. */
export function Learn({ app }: { app: App }) {
  const { learn, common } = useWords();
  const { tips, failed, found } = app.learning;
  return (
    <Scroll place={app.place} grown={found.value.length}>
      <div id="place" role="tabpanel" aria-labelledby="tab-learn">
        <h1 class="vh">{common.places.learn}</h1>
        {failed.value && (
          <Line
            icon="care"
            action={
              <Button look="link" onClick={() => void app.learning.load()}>
                {common.tryAgain}
              </Button>
            }
          >
            {learn.failed}. {learn.failedText}
          </Line>
        )}
        {tips.value ? (
          <>
            <TipNow app={app} />
            <Programmes app={app} />
            <TipList app={app} />
          </>
        ) : (
          <p class="vh" role="status">
            {learn.loading}
          </p>
        )}
      </div>
    </Scroll>
  );
}
