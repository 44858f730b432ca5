import type { networks as english } from '../en/networks';

/** La page des réseaux. */
export const networks: typeof english = {
  title: 'Réseaux',
  intro:
    'Rien ne s’exécute sur un réseau avant que vous l’ayez autorisé ici. Vous pouvez toujours copier vos mots, ou ouvrir le réseau avec eux.',
  list: 'Réseaux',
  loading: 'Recherche de ce que vous avez autorisé.',
  on: 'Activé',
  off: 'Désactivé',
  lost: 'Autorisation retirée',
  withoutScript: 'Par copie et par adresse',
  onHelp: (name) =>
    `Le bouton apparaît près d’une publication sur ${name} dès que votre curseur s’y trouve.`,
  offHelp: (name) => `Own Voice n’a rien sur les pages de ${name}.`,
  lostHelp: (name) =>
    `Le navigateur ne laisse plus Own Voice aller sur ${name}. Rien ne s’y exécute, et vos brouillons sont là. Vous pouvez l’autoriser de nouveau.`,
  refused: (name) =>
    `Vous n’avez pas autorisé ${name}, et c’est très bien ainsi. Copier vos mots et ouvrir ${name} avec eux marchent toujours.`,
  failed: (name) => `Le réglage de ${name} n’a pas pu être changé. Rien de plus ne s’y exécute.`,
  allow: (name) => `Autoriser ${name}`,
  switchOff: 'Désactiver',
  nowOn: (name) => `${name} est activé, y compris sur les pages déjà ouvertes.`,
  nowOff: (name) => `${name} est désactivé, et l’autorisation est rendue.`,
  why: 'Ce que fait « Autoriser »',
  runs: (name) =>
    `Un petit script attend sur les pages de ${name} que vous placiez le curseur dans une publication, puis montre un petit bouton à côté. Rien d’autre n’y est lu, rien n’est automatisé.`,
  terms: (name) =>
    `Les conditions de ${name} s’opposent aux extensions qui ajoutent des éléments à ses pages. Si vous préférez vous en tenir à l’écart, copiez vos mots ou ouvrez ${name} avec eux : aucun script ne s’exécute alors sur la page.`,
  unofficial: (name) =>
    `${name} ne documente pas l’adresse qui ouvre une publication avec un texte. Si elle cessait de marcher, la copie resterait.`,
  carries: {
    text: 'S’ouvre avec votre texte.',
    link: 'S’ouvre avec le lien ; il reste à coller votre texte.',
    nothing: 'Il reste à coller votre texte.',
  },
};
