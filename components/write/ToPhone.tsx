import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { App } from '../../lib/app/app';
import type { Code } from '../../lib/app/qr';
import { fileName } from '../../lib/app/save-file';
import { firstWords } from '../../lib/voice/portable';
import { Button } from '../Button';
import { useWords } from '../words';
import './ToPhone.css';
import './instead.css';

type Drawn = Code | 'drawing' | 'too-long' | 'failed';

/** From desk to phone, with no server: the text as a code to be photographed, or as a file. */
export function ToPhone({ app, text, onClose }: { app: App; text: string; onClose: () => void }) {
  const { write } = useWords();
  const { phone } = write;
  const heading = useRef<HTMLHeadingElement>(null);
  const [drawn, setDrawn] = useState<Drawn>('drawing');
  useLayoutEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    let wanted = true;
    import('../../lib/app/qr')
      .then(({ codeOf }) => codeOf(text) ?? ('too-long' as const))
      .catch(() => 'failed' as const)
      .then((code) => {
        if (wanted) setDrawn(code);
      });
    return () => {
      wanted = false;
    };
  }, [text]);
  useEffect(() => {
    const leave = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      onClose();
    };
    document.addEventListener('keydown', leave, true);
    return () => document.removeEventListener('keydown', leave, true);
  }, [onClose]);
  return (
    <div class="instead">
      <h2 ref={heading} tabIndex={-1}>
        {phone.title}
      </h2>
      <p class="note" role="status">
        {drawn === 'drawing'
          ? ''
          : drawn === 'too-long'
            ? phone.tooLong
            : drawn === 'failed'
              ? phone.failed
              : phone.scan}
      </p>
      {typeof drawn === 'object' && (
        <svg
          class="code"
          role="img"
          aria-label={phone.code}
          viewBox={`0 0 ${drawn.size} ${drawn.size}`}
          shape-rendering="crispEdges"
        >
          <path d={drawn.path} />
        </svg>
      )}
      <div class="acts">
        <Button
          look={drawn === 'too-long' || drawn === 'failed' ? 'main' : 'edged'}
          icon="download"
          onClick={() => app.ports.saveText(text, fileName(firstWords(text, 50)))}
        >
          {phone.save}
        </Button>
        <Button look="plain" onClick={onClose}>
          {write.dismiss}
        </Button>
      </div>
    </div>
  );
}
