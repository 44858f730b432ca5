import { looksPersonal } from '../../feed/personal-address.ts';
import type { Rule } from './rule.ts';

/** An address that differs from reader to reader tells the host who reads. */
export const personalAddress: Rule = {
  id: 'personal-address',
  severity: 'problem',
  find: ({ address, info }) =>
    [address, info.index]
      .filter((one) => one !== undefined)
      .filter(looksPersonal)
      .map((what) => ({ what })),
  say: {
    en: () =>
      'The feed’s address holds a name, a password or what looks like a personal token: the host could tell who reads. Give everyone the same address.',
    fr: () =>
      'L’adresse du flux contient un nom, un mot de passe ou ce qui ressemble à un jeton personnel : l’hébergeur saurait qui lit. Donnez la même adresse à tous.',
  },
};
