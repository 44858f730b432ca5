/** PURE. Lower case without accents, apostrophes made plain: for comparing words people type. */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[’ʼ‘]/gu, "'")
    .toLowerCase();
