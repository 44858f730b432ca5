import { useRef, useState } from 'preact/hooks';
import type { Entry } from '../../lib/app/publisher/library-state';
import type { Publisher } from '../../lib/app/publisher/publisher';
import type { ItemFront } from '../../lib/publisher/item-file';
import { Button } from '../Button';
import { Field } from '../Field';
import { CheckedField } from './CheckedField';
import type { EditItem } from './edit';
import { usePublisherWords } from './words';

type Image = NonNullable<ItemFront['images']>[number];
type Props = { publisher: Publisher; entry: Entry; edit: EditItem };

const https = (text: string) => /^https:\/\/[^\s/]+\S*$/.test(text);

/** The item's picture: a file that is kept beside it, or an address; and what it shows, in words. */
export function PictureFields({ publisher, entry, edit }: Props) {
  const { item: words } = usePublisherWords().publisher;
  const [said, setSaid] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const images = entry.item.front.images ?? [];
  const [picture] = images;
  const set = (next: Image | undefined) =>
    edit({ images: next ? [next, ...images.slice(1)] : images.slice(1) });
  const alt = picture?.alt ? { alt: picture.alt } : {};

  async function take(file: File): Promise<void> {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const kept = await publisher.pictures.add(entry, bytes).catch(() => undefined);
    if (kept?.ok) set({ file: kept.name, ...alt });
    setSaid(kept?.ok ? '' : words.pictureRefused[kept?.reason ?? 'not-kept']);
  }
  return (
    <section class="form-part" aria-labelledby="part-picture">
      <h2 id="part-picture">{words.picture}</h2>
      <input
        ref={input}
        type="file"
        class="vh"
        tabIndex={-1}
        aria-hidden="true"
        data-takes="picture"
        accept="image/png,image/jpeg,image/webp,image/gif,image/avif"
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          event.currentTarget.value = '';
          if (file) void take(file);
        }}
      />
      <div class="acts">
        <Button icon="picture" onClick={() => input.current?.click()}>
          {picture?.file ? words.otherPicture : words.choosePicture}
        </Button>
        {picture && (
          <Button look="link" onClick={() => set(undefined)}>
            {words.removePicture}
          </Button>
        )}
      </div>
      <p class="note" role="status">
        {said || (picture?.file ? words.besideItem(picture.file) : '')}
      </p>
      {!picture?.file && (
        <CheckedField
          label={words.pictureAddress}
          hint={words.pictureHint}
          wrong={words.notHttps}
          good={https}
          value={picture?.url}
          onText={(url) => set(url || alt.alt ? { ...(url ? { url } : {}), ...alt } : undefined)}
        />
      )}
      {picture && (
        <Field
          label={words.alt}
          hint={words.altHint}
          value={picture.alt ?? ''}
          onText={(text) => set({ ...picture, alt: text })}
        />
      )}
    </section>
  );
}
