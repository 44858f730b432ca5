import { useRef, useState } from 'preact/hooks';
import type { Entry } from '../../lib/app/publisher/library-state';
import type { Publisher } from '../../lib/app/publisher/publisher';
import type { ItemFront } from '../../lib/publisher/item-file';
import { Button } from '../Button';
import type { EditItem } from './edit';
import { OnePicture } from './OnePicture';
import { PictureAddress } from './PictureAddress';
import { usePublisherWords } from './words';

type Image = NonNullable<ItemFront['images']>[number];
type Props = { publisher: Publisher; entry: Entry; edit: EditItem };

/** The item's pictures: files that are kept beside it, or addresses; and what each shows, in words. */
export function PictureFields({ publisher, entry, edit }: Props) {
  const { publisher: pages, more } = usePublisherWords();
  const words = pages.item;
  const [said, setSaid] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const images = entry.item.front.images ?? [];
  /** The picture whose place the next file takes; past the last one, it is one more. */
  const place = useRef(0);
  const set = (at: number, next: Image | undefined) =>
    edit({ images: [...images.slice(0, at), ...(next ? [next] : []), ...images.slice(at + 1)] });
  const choose = (at: number) => {
    place.current = at;
    input.current?.click();
  };

  async function take(file: File): Promise<void> {
    const at = Math.min(place.current, images.length);
    const bytes = new Uint8Array(await file.arrayBuffer());
    const kept = await publisher.pictures.add(entry, bytes).catch(() => undefined);
    const alt = images[at]?.alt;
    if (kept?.ok) set(at, { file: kept.name, ...(alt ? { alt } : {}) });
    setSaid(kept?.ok ? '' : words.pictureRefused[kept?.reason ?? 'not-kept']);
    place.current = images.length + 1;
  }
  return (
    <section class="form-part" aria-labelledby="part-picture">
      <h2 id="part-picture">{images.length > 1 ? more.pictures : words.picture}</h2>
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
      {images.map((picture, at) => (
        <OnePicture
          // Two pictures may be the same: only its place tells one from another, as long as none comes or goes.
          key={`${at} of ${images.length} ${picture.file ?? ''}`}
          picture={picture}
          n={at + 1}
          alone={images.length === 1}
          onPicture={(next) => set(at, next)}
          onOther={() => choose(at)}
        />
      ))}
      <Button
        icon="picture"
        size={images.length > 0 ? 'tight' : 'usual'}
        onClick={() => choose(images.length)}
      >
        {images.length > 0 ? more.morePicture : words.choosePicture}
      </Button>
      <p class="note" role="status">
        {said}
      </p>
      <PictureAddress
        label={images.length > 0 ? more.moreAddress : words.pictureAddress}
        onAddress={(url) => set(images.length, { url })}
      />
    </section>
  );
}
