/** A picture for a composer: from what the library keeps, never from the net. */
import { takenPicture } from '../../lib/app/picture-out';
import { dataAddress } from '../../lib/library/picture-data';
import type { Library } from '../../lib/library/world';

/** Gives a kept picture as a data: address of a type that networks take, and its file's ending; undefined for none. */
export function pictureFor({ answers }: Library) {
  return async (url: string): Promise<{ data: string; ending: string } | undefined> => {
    const { data } = await answers['library.picture']({ url, size: 'large' });
    if (data === undefined) return undefined;
    const { picture, ending } = await takenPicture(data);
    return { data: dataAddress(picture.type, await picture.arrayBuffer()), ending };
  };
}
