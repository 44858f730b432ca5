import type { Words } from './en';
import { networks } from './fr/networks';
import { options } from './fr/options';
import { problems } from './fr/problems';
import { welcome } from './fr/welcome';

/** French, written natively: vous, typographic apostrophes, no-break spaces before : ; ? ! and inside « ». */
const count = (n: number, one: string, many: string): string =>
  `${n.toLocaleString('fr')} ${n < 2 ? one : many}`;

export const fr: Words = {
  common: {
    appName: 'Own Voice',
  },
  share: {
    items: (n) => count(n, 'article', 'articles'),
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
