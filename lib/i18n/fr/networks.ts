import type { networks as english } from '../en/networks';

const figures = (n: number): string => n.toLocaleString('fr');

/** La page des réseaux. */
export const networks: typeof english = {
  title: 'Réseaux',
  intro:
    'Rien n’attend sur les pages d’un réseau avant que vous l’ayez autorisé ici. Vous pouvez toujours copier vos mots, ou ouvrir le réseau avec eux.',
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
    `Les conditions de ${name} s’opposent aux extensions qui ajoutent des éléments à ses pages. Si vous préférez vous en tenir à l’écart, choisissez « Par adresse seulement » : aucun script ne s’exécute alors sur la page.`,
  ways: {
    title: 'Sans le bouton',
    asked: 'Seulement à ma demande',
    askedNow: 'Seulement à votre demande',
    address: 'Par adresse seulement',
    askedHelp: (name) => `Rien d’Own Voice n’attend sur les pages de ${name}.`,
    help: {
      asked: (name) =>
        `Rien ne s’exécute sur ${name} avant que vous n’ouvriez Own Voice depuis la barre d’outils, ou par le raccourci, le curseur dans un post. Il trouve alors ce post, et rien ne reste sur la page quand vous avez fini.`,
      address: (name) =>
        `Aucun script d’Own Voice ne s’exécute jamais sur une page de ${name}. Vous copiez vos mots, ou ouvrez ${name} avec eux.`,
    },
    now: {
      asked: (name) => `Sur ${name}, Own Voice ne vient qu’à votre demande.`,
      address: (name) =>
        `${name} : par adresse seulement. Aucun script ne s’exécute sur ses pages.`,
    },
  },
  noButton: {
    ask: 'Pourquoi n’y a-t-il pas de bouton ?',
    why: {
      silent: () =>
        '« Pas pour moi » est activé : rien d’Own Voice n’apparaît sur une page avant votre retour, sous Moi.',
      'by-address': (name) =>
        `Own Voice ne sait pas assez bien où l’on écrit sur ${name}, et reste hors de ses pages. Copiez vos mots, ou ouvrez ${name} avec eux.`,
      off: (name) =>
        `Vous n’avez pas activé ${name} : rien n’attend sur ses pages. Sous Réseaux, vous choisissez comment Own Voice y travaille.`,
      address: (name) =>
        `Vous avez choisi « Par adresse seulement » pour ${name} : aucun script ne s’exécute sur ses pages. Copiez vos mots, ou ouvrez ${name} avec eux.`,
      browser: () =>
        'Le navigateur ne laisse pas Own Voice aller sur cette page : il en garde certaines hors de portée de toute extension, et votre entreprise peut en fermer d’autres.',
      elsewhere: (name) =>
        `Cette page est bien de ${name}, mais pas de l’instance où le bouton attend. Si c’est ici que vous écrivez, nommez-la sous Réseaux. Ou placez le curseur dans le post, puis ouvrez Own Voice depuis la barre d’outils.`,
      withheld: (name) =>
        `Vous avez activé ${name}, mais le navigateur en ferme les pages à Own Voice : par un réglage à lui, ou parce que l’autorisation a été reprise. Vous pouvez l’autoriser de nouveau sous Réseaux.`,
      asked: (name) =>
        `Vous avez choisi « Seulement à ma demande » pour ${name} : aucun bouton n’apparaît. Placez le curseur dans le post, puis ouvrez Own Voice depuis la barre d’outils ou par le raccourci.`,
      'no-composer': (name) =>
        `${name} est activé, et votre curseur n’est dans aucun post. Le bouton vient dès qu’il est dans un post ou un commentaire, jamais dans un message, une recherche ou un profil.`,
      'no-field': () =>
        'Cette page n’appartient à aucun réseau qu’Own Voice connaît. Placez le curseur dans un champ de plusieurs lignes, puis ouvrez Own Voice depuis la barre d’outils : vos mots peuvent y aller.',
    },
  },
  health: {
    title: 'Ce qui n’a pas marché',
    help: 'Quand Own Voice n’a pas trouvé votre post, ou n’a pas pu y mettre vos mots, c’est noté ici : le réseau, la manière essayée, la raison et l’heure. Aucun de vos mots, aucune adresse. Cela reste sur cet appareil, et personne n’en sait rien à moins que vous ne le copiiez.',
    none: 'Rien n’est noté.',
    otherPage: 'Une autre page',
    what: {
      find: 'Recherche de votre post :',
      insert: 'Mise en place de vos mots :',
      attach: 'Ajout de l’image :',
    },
    reasons: {
      'no-composer': 'aucun post n’a été trouvé.',
      'composer-gone': 'le post a été fermé ou refait entre-temps.',
      'not-visible': 'quelque chose couvrait le panneau.',
      'not-verified': 'la page ne l’a pas pris comme elle prend ce que l’on tape.',
      'no-safe-way': 'aucune manière sûre n’est connue pour cet éditeur.',
      'not-allowed': 'le navigateur n’a pas laissé Own Voice aller sur la page.',
    },
    copy: 'Copier pour signaler le problème',
    clear: 'Effacer',
    done: {
      copied: 'Copié : réseaux, heures et codes. Aucun de vos mots, aucune adresse.',
      'not-copied': 'Le navigateur n’a pas permis la copie.',
      cleared: 'Effacé.',
      'not-cleared': 'Les notes n’ont pas pu être effacées.',
    },
  },
  unofficial: (name) =>
    `${name} ne documente pas l’adresse qui ouvre une publication avec un texte. Si elle cessait de marcher, la copie resterait.`,
  shortcut: {
    title: 'Raccourci',
    none: 'Aucune touche n’est choisie',
    help: 'Ouvre le panneau à côté du post ou du commentaire où se trouve votre curseur. S’il n’y en a pas, ou si le réseau marche par adresse seulement, la fenêtre d’Own Voice s’ouvre et dit pourquoi.',
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
      `Une instance peut accepter plus que les ${figures(usual)} caractères habituels. La demande y lit un fichier public, et jusqu’à deux autres si le premier n’en dit rien ; seulement maintenant : l’instance voit une adresse internet et une heure ; ni nom, ni cookie, ni aucun de vos mots.`,
    asking: (host) => `Demande à ${host}.`,
    said: (host, n, network) =>
      `${host} accepte ${figures(n)} caractères. Vos textes pour ${network} sont comptés ainsi, et s’ouvrent là-bas ; « Autoriser ${network} » ne vaut que pour ses pages.`,
    unsaid: (host, usual, network) =>
      `${host} ne dit pas quelle longueur un post peut y avoir. Vos textes pour ${network} s’ouvrent là-bas et sont comptés jusqu’aux ${figures(usual)} habituels ; si plus est permis, saisissez-le sous un texte trop long. « Autoriser ${network} » ne vaut que pour ses pages.`,
    keptUnsaid: (host, usual) =>
      `${host} ne dit pas quelle longueur un post peut avoir : les ${figures(usual)} caractères habituels comptent.`,
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
      'no-instance': (host) =>
        `${host} répond, mais pas comme le fait une instance. Est-ce le bon nom ?`,
      failed: (host) => `${host} n’a pas pu être lu à l’instant. Redemandez plus tard.`,
    },
  },
};
