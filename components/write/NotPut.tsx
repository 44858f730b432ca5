import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { App } from '../../lib/app/app';
import type { Sent } from '../../lib/app/sending';
import { Button } from '../Button';
import { useWords } from '../words';
import './NotPut.css';
import './instead.css';

type Props = { app: App; text: string; sent: Extract<Sent, { state: 'not-put' }> };

/** The words did not get into the post, or it is not certain: why, what is safe, and the words with one Copy button. */
export function NotPut({ app, text, sent }: Props) {
  const { write, common } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    const leave = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      app.sending.forget();
    };
    document.addEventListener('keydown', leave, true);
    return () => document.removeEventListener('keydown', leave, true);
  }, [app]);
  const { notPut } = write;
  const of = sent.field ? notPut.field : notPut;
  const copied = app.sending.copiedThere.value;
  return (
    <div class="instead">
      <h2 ref={heading} tabIndex={-1}>
        {sent.unchanged ? of.title : of.titleUnsure}
      </h2>
      <p class="note">
        {of.reasons[sent.reason]} {sent.unchanged ? of.unchanged : of.unsure} {notPut.way}
      </p>
      <textarea class="not-put-text" readOnly aria-label={notPut.text} value={text} />
      <div class="acts">
        <Button look="main" icon="copy" onClick={() => app.sending.copyThere(text)}>
          {common.copy}
        </Button>
        <Button look="plain" onClick={app.sending.forget}>
          {write.dismiss}
        </Button>
      </div>
      <p class="meta" role="status">
        {copied === 'no' ? '' : copied === 'yes' ? write.copied : write.notCopied}
      </p>
    </div>
  );
}
