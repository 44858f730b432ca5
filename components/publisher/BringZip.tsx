import { useRef, useState } from 'preact/hooks';
import type { Publisher } from '../../lib/app/publisher/publisher';
import { Button } from '../Button';
import { usePublisherWords } from './words';

/** Reads a zip back that this page packed, here or at a colleague's. */
export function BringZip({ publisher }: { publisher: Publisher }) {
  const { zip: words } = usePublisherWords().folder;
  const input = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');
  async function take(file: File): Promise<void> {
    const read = await publisher.folders.bringZip(new Uint8Array(await file.arrayBuffer()));
    setSaid(read.ok ? words.done(read.added, read.differ) : words.refused[read.reason]);
  }
  return (
    <div class="bring">
      <input
        ref={input}
        type="file"
        class="vh"
        tabIndex={-1}
        aria-hidden="true"
        data-takes="zip"
        accept=".zip,application/zip"
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          event.currentTarget.value = '';
          if (file) void take(file);
        }}
      />
      <Button onClick={() => input.current?.click()}>{words.choose}</Button>
      <p class="note" role="status">
        {said}
      </p>
    </div>
  );
}
