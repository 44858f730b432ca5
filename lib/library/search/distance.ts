/** PURE. How many slips lie between two words: letters missing, added, wrong, or two in the wrong order. */
const widest = 40;
const rows = [0, 1, 2].map(() => new Int32Array(widest + 2));

/**
 * Takes what was typed, a word, and the most slips wanted (optimal string alignment distance, Damerau 1964). With
 * `asPrefix` the word may go on after what was typed. Gives the number of slips, or `most` + 1 when there are more.
 */
export function slips(typed: string, word: string, most: number, asPrefix: boolean): number {
  const none = most + 1;
  const height = typed.length;
  const width = Math.min(word.length, height + most, widest);
  if (height > widest || height - width > most) return none;
  if (!asPrefix && word.length - height > most) return none;
  let [before, above, row] = rows as [Int32Array, Int32Array, Int32Array];
  for (let x = 0; x <= width; x += 1) above[x] = x;
  for (let y = 1; y <= height; y += 1) {
    const from = Math.max(1, y - most);
    const to = Math.min(width, y + most);
    row.fill(none, 0, width + 1);
    row[0] = y;
    let best = from === 1 ? y : none;
    const letter = typed.charCodeAt(y - 1);
    for (let x = from; x <= to; x += 1) {
      const other = word.charCodeAt(x - 1);
      let value = (above[x - 1] ?? none) + (letter === other ? 0 : 1);
      value = Math.min(value, (row[x - 1] ?? none) + 1);
      if (x < y + most) value = Math.min(value, (above[x] ?? none) + 1);
      const swapped =
        x > 1 && y > 1 && letter === word.charCodeAt(x - 2) && other === typed.charCodeAt(y - 2);
      if (swapped) value = Math.min(value, (before[x - 2] ?? none) + 1);
      row[x] = value;
      if (value < best) best = value;
    }
    if (best > most) return none;
    [before, above, row] = [above, row, before];
  }
  let result = above[width] ?? none;
  if (asPrefix) for (let x = 0; x < width; x += 1) result = Math.min(result, above[x] ?? none);
  else if (width < word.length) return none;
  return Math.min(result, none);
}
