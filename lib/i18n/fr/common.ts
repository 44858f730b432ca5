import type { Words } from '../en';

export const common: Words['common'] = {
  appName: 'Own Voice',
  places: { label: 'Rubriques', share: 'Partager', learn: 'Apprendre', me: 'Moi' },
  write: 'Écrire',
  back: 'Retour',
  backTo: (place) => `Retour : ${place}`,
  close: 'Fermer',
  copy: 'Copier',
  tryAgain: 'Réessayer',
  undo: 'Annuler',
  settings: 'Réglages',
  kinds: {
    news: 'Actualité',
    story: 'Récit',
    job: 'Emploi',
    event: 'Agenda',
    product: 'Produit',
    engage: 'Discussion',
    tip: 'Conseil',
  },
  dayAndTime: (day, time) => `${day}, ${time}`,
};
