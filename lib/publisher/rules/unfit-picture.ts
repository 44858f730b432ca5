import type { SeenPicture } from '../seen.ts';
import { eachItem, type Rule } from './rule.ts';

const megabyte = 1024 * 1024;
const heaviest = 5 * megabyte;
const widest = 4096;
const taken = ['image/png', 'image/jpeg', 'image/webp', 'image/gif'];

function faultOf({ type, bytes, width = 0, height = 0 }: SeenPicture): string | undefined {
  if (type === undefined || !taken.includes(type)) return type ?? '?';
  if (bytes > heaviest) return `${(bytes / megabyte).toFixed(1)} MB`;
  return Math.max(width, height) > widest ? `${width} × ${height}` : undefined;
}

/** Pictures that networks refuse, by their bytes whatever their name says: an item's, and the previews of its page. */
export const unfitPicture: Rule = {
  id: 'unfit-picture',
  severity: 'advice',
  find: eachItem((item, { seen }) => {
    const link = item.externalUrl ?? item.url;
    const preview = link === undefined ? undefined : seen?.get(link)?.preview;
    const plain = preview?.startsWith('http:') ? [`${preview} (http)`] : [];
    const addresses = [
      ...item.images.map(({ url }) => url),
      ...(preview === undefined || plain.length > 0 ? [] : [preview]),
    ];
    return [
      ...plain,
      ...addresses.map((address) => {
        const at = seen?.get(address);
        if (at === undefined) return undefined;
        const gone = at.status === 0 ? '…' : at.status >= 400 ? String(at.status) : undefined;
        const fault = gone ?? faultOf(at.picture ?? { bytes: 0 });
        return fault === undefined ? undefined : `${address} (${fault})`;
      }),
    ];
  }),
  say: {
    en: (picture) =>
      `${picture}: networks will not show this picture. They fetch it over https: and take PNG, JPEG, WebP or GIF, up to 5 MB and 4,096 pixels a side, whatever the file’s name says. Export it again.`,
    fr: (picture) =>
      `${picture} : les réseaux ne montreront pas cette image. Ils la cherchent en https: et prennent PNG, JPEG, WebP ou GIF, jusqu’à 5 Mo et 4 096 pixels de côté, quel que soit le nom du fichier. Exportez-la de nouveau.`,
  },
};
