import { saveFile } from './save-file';

/** What every network takes; anything else goes out as PNG. */
const taken: Record<string, string> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
};

/** The bytes of a data: address; the extension's pages may not fetch one. */
export function blobOf(data: string): Blob {
  const comma = data.indexOf(',');
  const type = data.slice('data:'.length, data.indexOf(';'));
  const bytes = Uint8Array.from(atob(data.slice(comma + 1)), (sign) => sign.charCodeAt(0));
  return new Blob([bytes], { type });
}

async function asPng(picture: Blob): Promise<Blob> {
  if (picture.type === 'image/png') return picture;
  const bitmap = await createImageBitmap(picture);
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
  bitmap.close();
  return canvas.convertToBlob({ type: 'image/png' });
}

/** Puts a picture on the clipboard, as PNG: the one type that every browser takes there. Rejects where it may not. */
export async function copyPicture(data: string): Promise<void> {
  const png = asPng(blobOf(data));
  // Given as a promise: the click that allows it is not over by the time the picture is drawn.
  await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
}

/** Takes a picture (a data: address); gives it as a type that networks take, and the ending of such a file. */
export async function takenPicture(data: string): Promise<{ picture: Blob; ending: string }> {
  const picture = blobOf(data);
  const ending = taken[picture.type];
  return ending ? { picture, ending } : { picture: await asPng(picture), ending: 'png' };
}

/** Hands a picture to the browser's downloads, as a type that networks take. */
export async function savePicture(data: string, name: string): Promise<void> {
  const { picture, ending } = await takenPicture(data);
  saveFile(picture, `${name}.${ending}`);
}
