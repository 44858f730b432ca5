import type { Words } from './en';
import { common } from './fr/common';
import { item } from './fr/item';
import { journal } from './fr/journal';
import { later } from './fr/later';
import { learn } from './fr/learn';
import { me } from './fr/me';
import { networks } from './fr/networks';
import { options } from './fr/options';
import { panel } from './fr/panel';
import { problems } from './fr/problems';
import { share } from './fr/share';
import { weather } from './fr/weather';
import { welcome } from './fr/welcome';
import { write } from './fr/write';

/** French, written natively: vous, typographic apostrophes, no-break spaces before : ; ? ! and inside « ». */
export const fr: Words = {
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
