/** Hands a file to the browser's downloads. */
export function saveFile(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.download = name;
  link.href = URL.createObjectURL(content);
  link.click();
  URL.revokeObjectURL(link.href);
}

/** A name for a file from the first words of a text; whatever a file's name may not hold is left out. */
export function fileName(text: string): string {
  const words = text.replace(/[\p{C}\p{Z}\\/:*?"<>|.]+/gu, ' ').trim();
  const short = words.length > 60 ? words.slice(0, 60).replace(/\s+\S*$/, '') : words;
  return short.toWellFormed() || 'text';
}
