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
  options: {},
  welcome: {},
  problems: {},
  networks: {},
};
