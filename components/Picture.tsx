import type { Pictures } from '../lib/app/pictures';
import './Picture.css';

type Props = {
  picture: Pictures;
  url: string;
  size: 'thumb' | 'large';
  /** Empty where the picture only goes with words that say the same. */
  alt?: string;
  /** Its shape, where it is known before it is here. */
  ratio?: number | undefined;
};

/** A picture that sync kept. Its place is held from the start; without it the place stays quiet. */
export function Picture({ picture, url, size, alt = '', ratio }: Props) {
  const data = picture(url, size).value;
  return (
    <span class={`pic ${size}`} style={ratio ? { aspectRatio: String(ratio) } : undefined}>
      {data && <img src={data} alt={alt} decoding="async" />}
    </span>
  );
}
