import type { Words } from '../en';

/** Les rappels, et le journal de ce que l’on dit avoir publié. */
export const later: Words['later'] = {
  remind: 'Me le rappeler',
  when: 'Quand ?',
  times: {
    evening: (time) => `Ce soir, ${time}`,
    tomorrow: (time) => `Demain, ${time}`,
    monday: (day, time) => `${day}, ${time}`,
  },
  own: 'Le moment de votre choix',
  setOwn: 'Valider',
  close: 'Pas maintenant',
  why: 'Le navigateur demandera peut-être si Own Voice peut vous envoyer des notifications. Elles ne servent qu’à vos rappels, sur cet appareil. Si vous préférez vous en passer, le rappel vous attendra ici.',
  whySilent:
    'Tout se tait, comme vous l’avez voulu : rien ne viendra vous avertir. Le rappel est gardé et attend dans Moi.',
  set: (moment) => `Rappel prévu : ${moment}.`,
  setQuiet: (moment) =>
    `C’est gardé : ${moment}. Sans notification, le rappel vous attendra ici le moment venu.`,
  setSilent: (moment) => `C’est gardé : ${moment}. Tant que tout se tait, il est dans Moi.`,
  moment: (day, time) => `${day} à ${time}`,
  wrong: {
    past: 'Ce moment est passé. Choisissez-en un à venir.',
    far: 'C’est dans plus de cinq ans. L’année est-elle la bonne ?',
    unreadable: 'Choisissez un jour et une heure.',
    'no-draft':
      'Le brouillon n’est pas encore sur le disque : il n’y a rien à rappeler. Réessayez.',
    failed:
      'Le rappel n’a pas pu être gardé : le disque est peut-être plein. Vos mots sont intacts.',
  },
  stands: (moment) => `Rappel : ${moment}`,
  stood: (moment) => `Rappel : c’était ${moment}`,
  cancel: 'L’annuler',
  cancelled: 'Le rappel est annulé.',
  list: 'Rappels',
  cancelOf: (words) => `Annuler le rappel de « ${words} »`,
  region: 'C’est le moment',
  due: (words) => `Vous vouliez revenir à « ${words} »`,
  story: {
    gone: 'L’article n’est plus dans la bibliothèque. Votre brouillon est là.',
    withdrawn:
      'L’entreprise a retiré l’article. Votre brouillon est là ; relisez-le avant de vous en servir.',
  },
  dueAsks: (notice) => `Un avis est en cours : ${notice}. À vous de voir.`,
  open: 'L’ouvrir',
  anyway: 'Écrire malgré tout',
  keep: 'Garder pour plus tard',
  letGo: 'Laisser tomber',
  more: (n) => (n < 2 ? 'Un autre attend : voyez Moi.' : `${n} autres attendent : voyez Moi.`),
  note: {
    title: 'Vous vouliez y revenir',
    askTitle: 'Un rappel, et un avis en cours',
    asks: (notice) =>
      `${notice}\nGarder pour plus tard, écrire malgré tout ou laisser tomber : à vous de voir.`,
    gone: 'L’article n’est plus dans la bibliothèque. Votre brouillon est là.',
    withdrawn: 'L’entreprise a retiré l’article. Votre brouillon est là.',
  },
};
