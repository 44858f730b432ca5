import { useState } from 'preact/hooks';
import type { App } from '../../lib/app/app';
import { fileName } from '../../lib/app/save-file';
import type { Picture } from '../../lib/feed/format';
import { Button } from '../Button';
import { useWords } from '../words';
import { AttachPicture } from './AttachPicture';

/** A story's picture, to take along: handed to the post that is open, copied, or saved where the browser copies none; and its description beside it. */
export function TakePicture({ app, picture, name }: { app: App; picture: Picture; name: string }) {
  const { takePicture: words } = useWords().item;
  const [said, setSaid] = useState('');
  const data = app.picture(picture.url, 'large').value;
  if (!data) return null;
  const { copyPicture, savePicture, copyText } = app.ports;
  const tell = (work: Promise<void>, done: string, failed: string) =>
    void work.then(
      () => setSaid(done),
      () => setSaid(failed),
    );
  return (
    <div class="take-picture">
      {app.target.value.here && app.target.value.kind !== 'field' && (
        <AttachPicture app={app} picture={picture} name={name} />
      )}
      <Button look="link" onClick={() => tell(copyPicture(data), words.copied, words.notCopied)}>
        {words.copy}
      </Button>
      <Button
        look="link"
        onClick={() => tell(savePicture(data, fileName(name)), '', words.notSaved)}
      >
        {words.save}
      </Button>
      {picture.alt && (
        <Button
          look="link"
          onClick={() => tell(copyText(picture.alt), words.altCopied, words.altNotCopied)}
        >
          {words.alt}
        </Button>
      )}
      <p class="meta" role="status">
        {said}
      </p>
    </div>
  );
}
