import { common } from './en/common';
import { item } from './en/item';
import { journal } from './en/journal';
import { later } from './en/later';
import { learn } from './en/learn';
import { me } from './en/me';
import { networks } from './en/networks';
import { options } from './en/options';
import { panel } from './en/panel';
import { problems } from './en/problems';
import { share } from './en/share';
import { weather } from './en/weather';
import { welcome } from './en/welcome';
import { write } from './en/write';

/** English. Every key has its French in fr.ts; functions take what varies. */
export const en = {
  common,
  share,
  item,
  write,
  panel,
  journal,
  later,
  learn,
  me,
  weather,
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
