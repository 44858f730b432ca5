import type { Words } from '../en';

export const learn: Words['learn'] = {
  title: 'Conseils',
  intro: 'De courts textes de vos flux, sur l’écriture et la vie en ligne.',
  minutes: (n) => `${n} min`,
  empty: 'Pas encore de conseils',
  emptyText: 'Vos flux n’en contiennent pas. Quand il en viendra un, il sera ici.',
  failed: 'Les conseils n’ont pas pu être ouverts',
  failedText: 'Vos brouillons sont conservés à part.',
  loading: 'Ouverture des conseils.',
};
