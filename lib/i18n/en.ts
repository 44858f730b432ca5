import { networks } from './en/networks';
import { options } from './en/options';
import { problems } from './en/problems';
import { welcome } from './en/welcome';

/** English. Every key has its French in fr.ts; functions take what varies. */
const count = (n: number, one: string, many: string): string =>
  `${n.toLocaleString('en')} ${n === 1 ? one : many}`;

export const en = {
  common: {
    appName: 'Own Voice',
  },
  share: {
    items: (n: number) => count(n, 'item', 'items'),
  },
  item: {},
  write: {},
  panel: {},
  learn: {},
  me: {},
  options,
  welcome,
  problems,
  networks,
};

/** Deeply widens literal strings, so that a second language is typed by the first one's keys. */
type Widened<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : { [K in keyof T]: Widened<T[K]> };

export type Words = Widened<typeof en>;
