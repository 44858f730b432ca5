import { useState } from 'preact/hooks';
import type { Held } from '../../lib/app/publisher/keys';
import type { Publisher } from '../../lib/app/publisher/publisher';
import type { IndexKey } from '../../lib/feed/index-file';
import { fingerprint } from '../../lib/feed/signature';
import { Button } from '../Button';
import { Line } from '../Line';
import { usePublisherWords } from './words';

type Props = { publisher: Publisher; chain: readonly IndexKey[] };

/** The keys of the library in their order, by their fingerprints, and where each is. */
export function KeyList({ publisher, chain }: Props) {
  const { keys: words, publisher: publisherWords } = usePublisherWords();
  const { keys } = publisher;
  const held = keys.held.value;
  const unlisted = held.filter(({ id }) => !chain.some((one) => one.id === id));
  const [gone, setGone] = useState<Held | undefined>(undefined);
  return (
    <>
      <ol class="key-list">
        {[...chain, ...unlisted].map(({ id, key }, at) => {
          const own = held.find((one) => one.id === id);
          const listed = at < chain.length;
          return (
            <li key={id}>
              <p>
                <strong class="fingerprint">{fingerprint(id)}</strong>{' '}
                <span class="meta">
                  {[
                    listed ? words.place(at + 1) : words.unlisted,
                    own ? words.here : words.elsewhere,
                  ].join(' · ')}
                </span>
              </p>
              <div class="acts">
                {!listed && (
                  <Button size="tight" onClick={() => keys.list({ id, key })}>
                    {words.list}
                  </Button>
                )}
                {own && (
                  <>
                    <Button size="tight" icon="download" onClick={() => keys.download(own)}>
                      {words.takeAlong(fingerprint(id))}
                    </Button>
                    <Button
                      look="link"
                      onClick={() => {
                        setGone(own);
                        void keys.forget(id);
                      }}
                    >
                      {words.forget(fingerprint(id))}
                    </Button>
                  </>
                )}
              </div>
              <details class="half">
                <summary>{words.itsHalf(fingerprint(id))}</summary>
                <code>{JSON.stringify({ id, key })}</code>
              </details>
            </li>
          );
        })}
      </ol>
      {gone && (
        <Line
          icon="bin"
          action={
            <Button
              look="link"
              onClick={() => {
                void keys.bring(gone.text);
                setGone(undefined);
              }}
            >
              {publisherWords.undo}
            </Button>
          }
        >
          {words.gone(fingerprint(gone.id))}
        </Line>
      )}
    </>
  );
}
