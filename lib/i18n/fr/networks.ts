import type { networks as english } from '../en/networks';

const figures = (n: number): string => n.toLocaleString('fr');

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
  shortcut: {
    title: 'Raccourci',
    none: 'Aucune touche n’est choisie',
    help: 'Ouvre le panneau à côté de la publication ou du commentaire où se trouve votre curseur, sur un réseau activé.',
    change: 'Le changer dans le navigateur',
    failed:
      'Le navigateur n’a pas ouvert cette page. Vous la trouverez parmi ses extensions, sous « Raccourcis clavier ».',
  },
  carries: {
    text: 'S’ouvre avec votre texte.',
    link: 'S’ouvre avec le lien ; il reste à coller votre texte.',
    nothing: 'Il reste à coller votre texte.',
  },
  instance: {
    label: (network) => `Votre instance ${network}`,
    ask: (host) => `Demander à ${host}`,
    askIt: 'Lui demander',
    why: (usual) =>
      `Une instance peut accepter plus que les ${figures(usual)} caractères habituels. La demande y lit un seul fichier public, une fois : l’instance voit une adresse internet et une heure ; ni nom, ni cookie, ni aucun de vos mots.`,
    asking: (host) => `Demande à ${host}.`,
    said: (host, n, network) =>
      `${host} accepte ${figures(n)} caractères. Vos textes pour ${network} sont comptés ainsi, et s’ouvrent là-bas.`,
    kept: (host, n) => `${host} accepte ${figures(n)} caractères.`,
    own: (n) => `La limite de ${figures(n)} que vous avez saisie vous-même passe avant.`,
    forget: (host) => `Oublier ${host}`,
    forgotten: (host, usual, network) =>
      `${host} est oublié. Vos textes pour ${network} sont de nouveau comptés jusqu’à ${figures(usual)}.`,
    allow: (host) => `Autoriser ${host}`,
    byHand:
      'Vous pouvez saisir la limite vous-même, sous un texte trop long. Rien n’a été modifié.',
    problems: {
      'bad-address': (typed) =>
        `${typed === '' ? 'Saisissez' : `« ${typed} » n’est pas le nom d’une instance. Saisissez`} ce qui suit le second @ de votre nom là-bas, par exemple mastodon.social.`,
      offline: () => 'Vous êtes hors ligne. Redemandez une fois la connexion revenue.',
      unreachable: (host) =>
        `${host} ne répond pas. Le nom est-il bien écrit ? Si oui, redemandez plus tard.`,
      'needs-permission': (host) =>
        `${host} n’ouvre pas ce fichier aux autres pages : votre navigateur veut donc d’abord vous demander. L’autorisation vaut pour ${host} seul, pour cette lecture, et elle est rendue ensuite.`,
      'permission-refused': (host) => `Vous n’avez pas autorisé ${host}, et c’est très bien ainsi.`,
      'not-public': (host) => `${host} ne dit sa limite qu’aux personnes connectées.`,
      'no-limit': (host) =>
        `${host} répond, mais ne dit pas la longueur permise. Ce n’est peut-être pas une instance.`,
      failed: (host) => `${host} n’a pas pu être lu à l’instant. Redemandez plus tard.`,
    },
  },
};
