/** The two sizes in which a picture is kept, encoded. */
export type Shrunk = { type: string; thumb: ArrayBuffer; large: ArrayBuffer };

const thumbSide = 144;
const largeWidth = 720;
const quality = 0.8;

/**
 * Decodes a picture and draws it anew: a square cover of 144 px and one at most 720 px wide. Metadata and whatever
 * else the file carried is gone with that. Throws when the browser cannot decode it.
 */
export async function shrink(bytes: Uint8Array<ArrayBuffer>, type: string): Promise<Shrunk> {
  const picture = await createImageBitmap(new Blob([bytes], { type }));
  try {
    const { width, height } = picture;
    const side = Math.min(width, height);
    const thumb = await draw(
      picture,
      { x: (width - side) / 2, y: (height - side) / 2, width: side, height: side },
      thumbSide,
      thumbSide,
    );
    const scale = Math.min(1, largeWidth / width);
    const large = await draw(
      picture,
      { x: 0, y: 0, width, height },
      Math.max(1, Math.round(width * scale)),
      Math.max(1, Math.round(height * scale)),
    );
    return { type: large.type, thumb: await thumb.arrayBuffer(), large: await large.arrayBuffer() };
  } finally {
    picture.close();
  }
}

type Part = { x: number; y: number; width: number; height: number };

async function draw(from: ImageBitmap, part: Part, width: number, height: number): Promise<Blob> {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.imageSmoothingQuality = 'high';
  context.drawImage(from, part.x, part.y, part.width, part.height, 0, 0, width, height);
  const webp = await canvas.convertToBlob({ type: 'image/webp', quality });
  if (webp.type === 'image/webp') return webp;
  // No WebP here, so JPEG, which knows no transparency: on white.
  context.globalCompositeOperation = 'destination-over';
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  return canvas.convertToBlob({ type: 'image/jpeg', quality });
}
