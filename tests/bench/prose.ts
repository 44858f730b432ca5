/** Texts for measuring: words in no particular order, and drafts that borrow from them. */
import { seeded } from '../fixtures/seeded.ts';

const vocabulary =
  'the eel ladder river weir counted we stood in waders that night October été pièce fonte équipe which nobody had seen 412 above and from our town'.split(
    ' ',
  );

/** Gives a function that writes at least `length` characters; the same ones for the same seed. */
export function writer(seed: number) {
  const random = seeded(seed);
  return (length: number): string => {
    let text = '';
    while (text.length < length)
      text += `${vocabulary[Math.floor(random() * vocabulary.length)]}${random() < 0.1 ? '.\n' : ' '}`;
    return text;
  };
}

/** A draft of so many characters, half of it borrowed from three of the suggestions. */
export function borrowing(
  suggestions: readonly string[],
  write: (length: number) => string,
  length: number,
): string {
  const borrowed = suggestions.slice(0, 3).map((one) => one.slice(100, 600));
  return `${borrowed.join(' My own. ')} ${write(1600)}`.slice(0, length);
}
