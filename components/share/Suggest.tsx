import { useRef, useState } from 'preact/hooks';
import type { App } from '../../lib/app/app';
import { mailOf, suggestionText } from '../../lib/learning/suggestion';
import { useArrival } from '../arrival';
import { Bar } from '../Bar';
import { Button } from '../Button';
import { Field } from '../Field';
import { Line } from '../Line';
import { Pick } from '../Pick';
import { Scroll } from '../Scroll';
import { useWords } from '../words';
import { LongField } from './LongField';
import './Suggest.css';

/** A page, suggested to the company: seen and changed here, then mailed or copied by whoever wrote it. */
export function Suggest({ app }: { app: App }) {
  const { common, share } = useWords();
  const { suggest: words } = share;
  const why = useRef<HTMLTextAreaElement>(null);
  useArrival(app.place, why);
  const [copied, setCopied] = useState<'yes' | 'no' | undefined>(undefined);
  const { suggestion, takers, other, unseen, set } = app.suggesting;
  const one = suggestion.value;
  const taker = takers.value.find(({ id }) => id === one.feedId) ?? takers.value[0];
  const text = suggestionText(one);
  const mail = taker?.to.startsWith('mailto:') ? mailOf(taker.to, one.title, text) : undefined;
  const change = (part: Parameters<typeof set>[0]) => {
    setCopied(undefined);
    void set(part);
  };
  const copy = () =>
    app.ports.copyText(text).then(
      () => setCopied('yes'),
      () => setCopied('no'),
    );
  return (
    <>
      <Bar app={app} to={common.places.share} />
      <Scroll place={app.place} grown={0}>
        <div class="suggest">
          <h1 class="title">{words.title}</h1>
          <p class="note">{words.intro}</p>
          {unseen.value && <p class="note">{words.unseen}</p>}
          {other.value && (
            <p class="note">
              {words.other}{' '}
              <Button look="link" onClick={app.suggesting.takeOther}>
                {words.takeOther}
              </Button>
            </p>
          )}
          {takers.value.length > 1 && taker && (
            <div class="suggest-to">
              <span>{words.to}</span>
              <Pick
                label={words.to}
                value={taker.id}
                options={takers.value}
                onChoose={(feedId) => change({ feedId })}
              />
            </div>
          )}
          <LongField
            label={words.why}
            hint={words.whyHint}
            value={one.why}
            rows={2}
            areaRef={why}
            onText={(given) => change({ why: given })}
          />
          <Field label={words.name} value={one.title} onText={(title) => change({ title })} />
          <Field
            label={words.address}
            type="url"
            value={one.address}
            onText={(address) => change({ address })}
          />
          <LongField
            label={words.passage}
            value={one.passage}
            rows={3}
            onText={(passage) => change({ passage })}
          />
          <div>
            <Button
              look="link"
              onClick={() => {
                void app.suggesting.remove();
                app.back();
              }}
            >
              {words.delete}
            </Button>
          </div>
        </div>
      </Scroll>
      <Line icon={copied === 'yes' ? 'check' : copied === 'no' ? 'care' : 'info'}>
        {copied === 'yes'
          ? words.copied
          : copied === 'no'
            ? words.notCopied
            : !taker
              ? words.none
              : mail === undefined
                ? words.formText
                : mail.carried === 'all'
                  ? words.mailText
                  : words.mailShort}
      </Line>
      <footer class="foot">
        {taker && (
          <a
            class="button main"
            href={mail?.address ?? taker.to}
            target="_blank"
            rel="noopener noreferrer"
          >
            {mail ? words.mail : words.form}
          </a>
        )}
        <Button size="tall" icon="copy" disabled={text === ''} onClick={copy}>
          {common.copy}
        </Button>
      </footer>
    </>
  );
}
