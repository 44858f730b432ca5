/**
 * PURE. How much of a feed is read. Nobody writes up to these by hand: they keep a broken or hostile feed from filling
 * the device or freezing a page. Lengths are UTF-16 code units; what is longer is cut and said ('too-long'), what is
 * more is left and said ('too-many').
 */
export const bounds = {
  /** Brackets within brackets. A feed with every extension has 6; IndexedDB throws at about 100,000. */
  depth: 64,
  /** Items of one file. 32 MB of the smallest real items (about 600 bytes) is near this. */
  items: 50_000,
  /** Entries in the list of what was left out: enough to read, and to see that all is wrong. */
  leftOut: 5_000,
  /** Ids are addresses or hashes; a cut id would be another item's, so a longer one is no id. */
  id: 2_048,
  /** What browsers and servers take in an address. */
  address: 2_048,
  /** A headline; the longest real one seen has 190. */
  title: 500,
  /** A paragraph. */
  summary: 5_000,
  /** A very long article has 60,000; LinkedIn's own longest article 110,000. */
  text: 200_000,
  /** HTML is about four times its text; beyond that it is mark-up, or an attack. */
  html: 2_000_000,
  /** Fields of a line: a name, a tag, a language, an alternative text, a fact, a question. */
  name: 200,
  tag: 300,
  line: 1_000,
  /** The longest post any known network takes is 63,206. */
  post: 65_000,
  tags: 50,
  authors: 20,
  images: 20,
  lines: 50,
  texts: 100,
  networks: 40,
  links: 20,
  origins: 50,
  programmes: 100,
  steps: 200,
  questions: 50,
  /** A title made from the text: about a line on the popup. */
  madeTitle: 90,
  /** What is quoted of a value that was left out. */
  quoted: 200,
} as const;
