import type { PublisherWords } from './en';

/** Le dossier où se trouve la bibliothèque, et le zip. */
export const folder: PublisherWords['folder'] = {
  title: 'Un dossier de votre équipe',
  saved: 'Enregistré dans le dossier',
  notReached: 'Le dossier est hors d’atteinte',
  toDecide: (n) =>
    n === 1
      ? '1\u00a0fichier a aussi été modifié par quelqu’un d’autre'
      : `${n}\u00a0fichiers ont aussi été modifiés par d’autres`,
  start: 'À partir d’un dossier ou d’un zip',
  startText:
    'Fait par cette page ou par la ligne de commande\u00a0: un library.yaml, et un fichier par article. Brouillons et images viennent avec.',
  open: 'Ouvrir un dossier',
  again: (name) => `Rouvrir «\u00a0${name}\u00a0»`,
  together: 'Réunir les deux',
  folderAlone: 'Prendre celle du dossier, et télécharger la mienne',
  tryAgain: 'Réessayer',
  leave: 'Quitter le dossier',
  noFolders:
    'Ce navigateur ne laisse pas une page travailler dans un dossier\u00a0; Chrome et Edge le font. Ici, la bibliothèque est sur cet appareil, et va et vient en zip.',
  say: {
    none: 'La bibliothèque est sur cet appareil seulement. Dans un dossier, vos collègues, un disque partagé et git voient les mêmes fichiers\u00a0; ce qu’ils modifient arrive ici.',
    asking: (name) =>
      `Le navigateur redemande avant de laisser la page entrer dans «\u00a0${name}\u00a0». D’ici là, ce que vous écrivez reste sur cet appareil.`,
    choice: (name) =>
      `Il y a une bibliothèque dans «\u00a0${name}\u00a0», et une autre ici. Rien n’a encore été écrit.`,
    open: (name) =>
      `Tout est lu dans «\u00a0${name}\u00a0» et y est enregistré aussitôt, un fichier par article. Les fichiers auxquels vous n’avez pas touché restent tels quels.`,
    lost: (name) =>
      `«\u00a0${name}\u00a0» est hors d’atteinte, ou son library.yaml n’y est plus. Ce que vous écrivez attend sur cet appareil et y sera porté plus tard.`,
  },
  failed: 'Ce dossier n’a pas pu être ouvert. Rien n’a été changé.',
  clashes: 'Modifié par deux personnes',
  clashesText:
    'Aucune des deux versions n’a été écrasée. Choisissez ce qui doit rester\u00a0; si vous prenez de l’une et de l’autre, l’article redevient un brouillon.',
  mine: 'Ici',
  theirs: 'Dans le dossier',
  inZip: 'Dans le zip',
  nothing: '(rien)',
  removed: '(le fichier a été supprimé)',
  takeChosen: 'Enregistrer ce qui est choisi',
  takeMine: 'Garder ma version',
  takeTheirs: (other) => `Prendre l’autre version (${other.toLowerCase()})`,
  leaveRemoved: 'Laisser supprimé',
  parts: {
    title: 'Titre',
    kind: 'Genre',
    body: 'Texte',
    summary: 'En deux phrases',
    url: 'Lien',
    language: 'Langue',
    tags: 'Thèmes',
    facts: 'Faits',
    angles: 'Questions posées',
    texts: 'Textes proposés',
    images: 'Image',
    date: 'Date de l’histoire',
    show_from: 'Visible à partir du',
    valid_until: 'Visible jusqu’au',
    owner: 'Responsable',
    review_by: 'À revoir le',
    corrected: 'Rectification',
    withdrawn: 'Retiré',
    note: 'Pourquoi il est retiré',
    feed_url: 'Adresse',
    home_page_url: 'Page d’accueil',
    description: 'Ce que c’est, en une phrase',
    company: 'Entreprise',
    notice: 'Avis',
    networks: 'Réseaux',
    suggest: 'Où envoyer des idées',
    programmes: 'Parcours',
    questions: 'Questions à vos salariés',
  },
  fetched: {
    title: 'À partir d’une adresse',
    address: 'Adresse d’un flux',
    hint: 'Le RSS ou l’Atom de votre salle de presse, ou un JSON Feed. Il est demandé une fois, sans cookies.',
    take: 'Le lire et le reprendre',
    asking: 'Demande en cours…',
    refused: {
      'not-https': 'Une adresse commence par https:',
      closed:
        'L’hébergeur n’a pas répondu, ou ne laisse pas d’autres pages lire ce fichier. Ouvrez l’adresse dans un onglet, enregistrez le fichier, et choisissez-le ici sous «\u00a0À partir d’un fichier\u00a0».',
      status: 'Il n’y a pas de fichier à cette adresse.',
      'too-large': 'Le fichier dépasse 32\u00a0Mo. Il n’est pas lu.',
      slow: 'L’hébergeur a mis plus d’une minute. Réessayez, ou enregistrez le fichier et choisissez-le ici.',
    },
  },
  programmes: {
    title: 'Parcours',
    text: 'Vos propres conseils dans un ordre, quelques minutes chacun. La progression de chacun ne regarde que lui.',
    noTips:
      'Un parcours, ce sont quelques-uns de vos conseils dans un ordre. Écrivez d’abord des articles du genre «\u00a0Conseil\u00a0».',
    name: (n) => `Titre du parcours ${n}`,
    summary: (n) => `Parcours ${n} en une phrase`,
    fresh: 'Un nouveau parcours',
    add: 'Ajouter un parcours',
    remove: (n) => `Supprimer le parcours ${n}`,
    earlier: (title) => `«\u00a0${title}\u00a0» plus tôt`,
    out: (title) => `Retirer «\u00a0${title}\u00a0»`,
  },
  rules: {
    title: 'Désactiver une règle, avec une raison',
    text: 'La raison figure dans le fichier de la bibliothèque, pour que vos collègues sachent pourquoi.',
    reason: (id) => `Pourquoi ${id} ne convient pas ici`,
    reasonHint: 'Une phrase.',
    off: (id) => `Désactiver ${id}`,
    on: (id) => `Réactiver ${id}`,
  },
  zip: {
    title: 'En zip',
    text: 'Le tout en un fichier, brouillons et images compris\u00a0: à garder, à envoyer à un collègue, ou pour continuer dans un autre navigateur.',
    keep: 'Tout télécharger',
    readMe:
      'Own Voice\u00a0: votre bibliothèque, à garder et pour continuer\n\nlibrary/ library.yaml et un fichier Markdown par article. Relisez-la dans la page sous «\u00a0Dossier\u00a0», ou mettez-la là où votre équipe garde ses fichiers. La ligne de commande «\u00a0own-voice\u00a0» la lit telle quelle. Rien ici n’est à mettre en ligne.\n',
    choose: 'Relire un zip',
    done: (added, differ) =>
      [
        added > 1 ? `${added}\u00a0fichiers repris.` : `${added}\u00a0fichier repris.`,
        ...(differ > 0
          ? [
              differ === 1
                ? '1\u00a0diffère du vôtre\u00a0: choisissez dans «\u00a0Dossier\u00a0».'
                : `${differ}\u00a0diffèrent des vôtres\u00a0: choisissez dans «\u00a0Dossier\u00a0».`,
            ]
          : []),
      ].join(' '),
    refused: {
      'not-zip': 'Ce fichier n’est pas un zip lisible.',
      outside: 'Ce zip nomme des fichiers hors de son dossier. Rien n’en a été pris.',
      'too-large':
        'Le contenu de ce zip dépasse ce que peut être une bibliothèque. Rien n’en a été pris.',
      'no-library': 'Il n’y a pas de library.yaml dans ce zip.',
    },
  },
};
