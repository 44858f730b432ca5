import type { ItemFront } from '../../lib/publisher/item-file';
import { Button } from '../Button';
import { Field } from '../Field';
import { CheckedField } from './CheckedField';
import { usePublisherWords } from './words';

type Image = NonNullable<ItemFront['images']>[number];
type Props = {
  picture: Image;
  /** Its place, from 1. */
  n: number;
  /** It is the only one, and needs no number. */
  alone: boolean;
  onPicture: (next: Image | undefined) => void;
  /** Another file is to take its place. */
  onOther: () => void;
};

const https = (text: string) => /^https:\/\/[^\s/]+\S*$/.test(text);

/** One picture of an item: where it is, and what it shows. */
export function OnePicture({ picture, n, alone, onPicture, onOther }: Props) {
  const { publisher, more } = usePublisherWords();
  const words = publisher.item;
  return (
    <div class="text-card">
      {picture.file === undefined ? (
        <CheckedField
          label={more.pictureAddress(n)}
          hint={words.pictureHint}
          wrong={words.notHttps}
          good={https}
          value={picture.url}
          onText={(url) => {
            if (url) onPicture({ ...picture, url });
          }}
        />
      ) : (
        <p class="note">{words.besideItem(picture.file)}</p>
      )}
      <Field
        label={alone ? words.alt : more.altOf(n)}
        hint={words.altHint}
        value={picture.alt ?? ''}
        onText={(alt) => onPicture({ ...picture, alt })}
      />
      <div class="text-card-foot">
        {picture.file !== undefined && (
          <Button size="tight" icon="picture" onClick={onOther}>
            {alone ? words.otherPicture : more.otherPicture(n)}
          </Button>
        )}
        <Button look="link" onClick={() => onPicture(undefined)}>
          {alone ? words.removePicture : more.removePicture(n)}
        </Button>
      </div>
    </div>
  );
}
