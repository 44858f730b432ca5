import { eachItem, type Rule } from './rule.ts';

const shorteners =
  /^(?:bit\.ly|t\.co|tinyurl\.com|ow\.ly|buff\.ly|lnkd\.in|goo\.gl|is\.gd|t\.ly|rb\.gy|cutt\.ly|fb\.me|dlvr\.it|hubs\.ly|shorturl\.at)$/i;
const shown = /\.(?:png|jpe?g|webp|gif)(?:$|\?)/i;
const widest = 4096;

/** Links and pictures of which networks make no preview, or another one than meant. */
export const brokenPreview: Rule = {
  id: 'broken-preview',
  severity: 'advice',
  find: eachItem((item) => {
    const link = item.externalUrl ?? item.url;
    const host = link && URL.canParse(link) ? new URL(link).hostname : '';
    const pictures = item.images.filter(
      (image) =>
        (image.type === undefined
          ? /\.(?:svg|avif|tiff?|bmp|heic)(?:$|\?)/i.test(image.url)
          : !/png|jpeg|webp|gif/.test(image.type) && !shown.test(image.url)) ||
        (image.width ?? 0) > widest,
    );
    return [...(shorteners.test(host) ? [link] : []), ...pictures.map((image) => image.url)];
  }),
  say: {
    en: (address) =>
      `${address} will make a poor preview or none: shorteners hide where a link leads, and networks take PNG, JPEG, WebP or GIF up to 4,096 pixels wide. Give the page’s own https: address and a plain picture.`,
    fr: (address) =>
      `${address} donnera un mauvais aperçu, ou aucun : un lien raccourci cache où il mène, et les réseaux prennent PNG, JPEG, WebP ou GIF jusqu’à 4 096 pixels de large. Donnez l’adresse https: de la page et une image simple.`,
  },
};
