/** PURE. For each word of the vocabulary, the places of the lines that have it: two flat arrays, filled in portions. */
export type Postings = {
  /** Counts and fills until `isOver` says so (asked now and then) or all is done. True when all is done. */
  step: (isOver: () => boolean) => boolean;
  /** Marks in `marks` (with 1, or `mark`, at a place) the lines that have one of these words. */
  mark: (ids: Iterable<number>, marks: Uint8Array, mark?: number) => void;
};

const linesAtOnce = 64;

/** Takes the words of each line (numbers below `size`). */
export function createPostings(lines: readonly { words: Int32Array }[], size: number): Postings {
  /** After counting: where each word's places end; after filling: where they start. */
  const starts = new Int32Array(size + 1);
  let places = new Int32Array(0);
  let counted = 0;
  let left = lines.length;

  function count(): void {
    const end = Math.min(counted + linesAtOnce, lines.length);
    for (; counted < end; counted += 1) {
      const words = lines[counted]?.words ?? places;
      for (let at = 0; at < words.length; at += 1) {
        const id = words[at] ?? 0;
        starts[id] = (starts[id] ?? 0) + 1;
      }
    }
    if (counted < lines.length) return;
    let sum = 0;
    for (let id = 0; id <= size; id += 1) {
      sum += starts[id] ?? 0;
      starts[id] = sum;
    }
    places = new Int32Array(sum);
  }

  /** From the last line to the first, so that each word's places come out in order. */
  function fill(): void {
    const end = Math.max(left - linesAtOnce, 0);
    while (left > end) {
      left -= 1;
      const words = lines[left]?.words;
      if (!words) continue;
      for (let at = 0; at < words.length; at += 1) {
        const id = words[at] ?? 0;
        const place = (starts[id] ?? 0) - 1;
        starts[id] = place;
        places[place] = left;
      }
    }
  }

  return {
    step(isOver) {
      while (left > 0) {
        if (counted < lines.length) count();
        else fill();
        if (left > 0 && isOver()) return false;
      }
      return true;
    },
    mark(ids, marks, mark = 1) {
      for (const id of ids) {
        const end = starts[id + 1] ?? 0;
        for (let at = starts[id] ?? 0; at < end; at += 1) marks[places[at] ?? 0] = mark;
      }
    },
  };
}
