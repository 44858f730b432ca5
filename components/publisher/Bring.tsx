import { useRef, useState } from 'preact/hooks';
import type { Publisher } from '../../lib/app/publisher/publisher';
import { Button } from '../Button';
import { useBrought } from './brought';

type Props = { publisher: Publisher; label: string };

/** Brings in a file of what there is: a feed of any kind, or a spreadsheet. Says what came and what did not. */
export function Bring({ publisher, label }: Props) {
  const words = useBrought();
  const input = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');

  async function take(file: File): Promise<void> {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const title = file.name.replace(/\.[^.]*$/, '') || file.name;
    const { read, added } = publisher.library.bring(bytes, {
      title,
      language: publisher.language.value,
    });
    setSaid(words(read, added));
  }
  return (
    <div class="bring">
      <input
        ref={input}
        type="file"
        class="vh"
        tabIndex={-1}
        aria-hidden="true"
        accept=".json,.xml,.rss,.atom,.csv,.txt"
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          event.currentTarget.value = '';
          if (file) void take(file);
        }}
      />
      <Button onClick={() => input.current?.click()}>{label}</Button>
      <p class="note" role="status">
        {said}
      </p>
    </div>
  );
}
