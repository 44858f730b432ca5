import type { PublisherWords } from './en';
import { folder } from './fr-folder';
import { item } from './fr-item';
import { keys } from './fr-keys';
import { launch } from './fr-launch';
import { more } from './fr-more';

/** La page de la communication. */
const publisher: PublisherWords['publisher'] = {
  name: 'Own Voice, côté communication',
  navigation: 'Rubriques',
  places: {
    items: 'Bibliothèque',
    feed: 'Le flux',
    notice: 'Avis',
    folder: 'Dossier',
    keys: 'Signature',
    publish: 'Publier',
    launch: 'Avant de vous lancer',
  },
  intros: {
    items:
      'Tout ce que vos salariés peuvent partager. Chaque article dit qui en répond, et seul ce qui est approuvé est publié.',
    feed: 'Ce que la bibliothèque dit d’elle-même\u00a0: où elle sera, de qui elle vient, à qui s’adresser.',
    notice:
      'Le mauvais temps. Un avis reste au-dessus de tout ce que voit un salarié, jusqu’à sa fin ou jusqu’à ce que vous le retiriez.',
    folder:
      'Là où se trouve la bibliothèque\u00a0: un fichier par article, pour toute votre équipe, un disque partagé ou git.',
    keys: 'Une bibliothèque signée ne peut pas être changée par qui s’empare de votre hébergement. Cela vaut la demi-heure, si vos nouvelles sont sensibles.',
    publish: 'Un zip avec les fichiers à mettre en ligne, ceux à garder, et un mot sur chacun.',
    launch:
      'Six questions à vous poser d’abord. Rien ici n’est publié ni envoyé\u00a0; les réponses restent sur cet appareil.',
  },
  kept: {
    kept: 'Enregistré sur cet appareil',
    keeping: 'Enregistrement…',
    failed:
      'Non enregistré\u00a0: le disque est peut-être plein. Téléchargez le zip maintenant, pour ne rien perdre.',
  },
  start: {
    title: 'Commencer une bibliothèque',
    intro:
      'Une bibliothèque, ce sont quelques histoires, ce sur quoi l’on peut s’appuyer, et des questions qui aident chacun à trouver ses mots.',
    nothing: 'À partir de rien',
    company: 'Nom de votre entreprise',
    language: 'Langue',
    begin: 'Commencer',
    file: 'À partir d’un fichier',
    fileText:
      'Le RSS ou l’Atom de votre salle de presse, un JSON Feed, ou un tableur enregistré en CSV avec une colonne «\u00a0titre\u00a0». Tout arrive en brouillon. Le fichier reste sur cet appareil.',
    choose: 'Choisir un fichier',
    bringMore: 'Reprendre un fichier',
  },
  brought: {
    done: (added, there) =>
      `${added > 1 ? `${added}\u00a0brouillons repris` : `${added}\u00a0brouillon repris`}${there > 0 ? `, ${there} déjà là` : ''}.`,
    leftOut: (n) =>
      n === 1
        ? '1\u00a0entrée sans titre ni texte, ou sans identifiant, est laissée de côté.'
        : `${n}\u00a0entrées sans titre ni texte, ou sans identifiant, sont laissées de côté.`,
    unknown: (columns) => `Colonnes non comprises, laissées de côté\u00a0: ${columns}.`,
    signed:
      'Ce flux est signé. Avant de publier à son adresse, regardez sous «\u00a0Signature\u00a0» ce qu’on en ferait.',
    refused: {
      empty: 'Le fichier est vide.',
      'not-json':
        'Le fichier commence comme du JSON et n’en est pas. Demandez à qui l’a fait de l’exporter de nouveau.',
      truncated: 'Le fichier s’arrête au milieu. Téléchargez-le de nouveau.',
      html: 'C’est une page web. Cherchez-y l’adresse de son flux, et enregistrez celui-ci.',
      rss: 'C’est du RSS converti en JSON. Enregistrez le RSS lui-même, en XML.',
      'bare-array': 'Ce JSON est une liste nue, pas un flux.',
      'not-feed': 'Ce JSON n’est pas un flux.',
      'not-a-feed': 'Ce XML n’est ni du RSS ni de l’Atom.',
      'not-xml': 'Ce n’est pas du XML lisible.',
      doctype:
        'Ce XML définit un type de document, ce dont un flux n’a jamais besoin. Il n’est pas lu.',
      'too-deep': 'Le fichier est imbriqué sans fin. Il n’est pas lu.',
      'too-many': 'Le fichier a plus d’entrées que l’on n’en lit\u00a0: 20\u00a0000.',
      'wrong-encoding': 'Les lettres de ce fichier ne se lisent pas. Enregistrez-le en UTF-8.',
      'no-title-column':
        'La première ligne n’a pas de colonne «\u00a0titre\u00a0». Nommez les colonnes, puis recommencez.',
      broken: 'Un guillemet de ce tableur n’est jamais fermé. Enregistrez-le de nouveau en CSV.',
    },
  },
  list: {
    write: 'Écrire un article',
    none: 'Rien ici pour l’instant',
    noneText:
      'Commencez par une histoire que l’on raconterait à un ami\u00a0: il y a quelqu’un dedans, avec un nom.',
    noneShown: 'Rien de ce genre.',
    filter: 'Montrer',
    filters: { all: 'Tout', drafts: 'Brouillons', approved: 'Approuvés', due: 'À revoir' },
    untitled: 'Sans titre',
    draft: 'Brouillon',
    approved: 'Approuvé',
    approvedBy: (who, when) => `Approuvé par ${who}, ${when}`,
    noOwner: 'Personne n’en répond encore',
    due: (when) => `À revoir depuis le ${when}`,
    dueOn: (when) => `À revoir le ${when}`,
    removed: (title) => `«\u00a0${title}\u00a0» est supprimé.`,
    unreadable: (file) => `${file} ne se lit pas et reste tel quel. Il est joint au zip.`,
  },
  item,
  preview: {
    title: 'Tel que le voient les salariés',
    list: 'Dans la liste',
    open: 'Ouvert',
    language: 'Langue de l’interface',
    theme: 'Apparence',
    themes: { light: 'Claire', dark: 'Sombre' },
    weather: 'Temps',
    calm: 'Calme',
    nothing: 'Écrivez un titre, et il apparaît ici.',
    pictureLater:
      'Les images d’un hébergement ne sont pas chargées ici\u00a0; les salariés les voient.',
  },
  check: {
    title: 'Le contrôle de confiance',
    intro: 'Chacun pourrait-il en faire quelque chose à soi\u00a0?',
    good: 'Rien à reprendre.',
    nothing: 'Il regarde ce qui est approuvé, et rien ne l’est encore.',
    severity: { error: 'Laissé de côté', problem: 'À reprendre', advice: 'À peser' },
    feed: 'Le flux dans son ensemble',
  },
  feed: {
    title: 'Titre du flux',
    address: 'Adresse où il sera',
    addressHint:
      'Elle finit par feed.json chez votre hébergeur, la même pour tous. Vous pouvez la donner plus tard\u00a0; elle doit être juste avant de publier.',
    company: 'Entreprise',
    contact: 'À qui s’adresser',
    contactHint: 'mailto: et une adresse, ou une page qui commence par https:',
    logo: 'Adresse du logo',
    logoHint: 'Un PNG ou un JPEG carré chez votre hébergeur.',
    accent: 'Couleur',
    accentHint:
      'Comme #1f6f5c. Elle est éclaircie ou assombrie là où l’on ne pourrait pas lire\u00a0; ouvrez un article pour la voir.',
    notColour: '# et six signes de 0 à 9 ou de a à f',
    homePage: 'Page d’accueil',
    suggest: 'Où envoyer des idées',
    suggestHint: 'Les salariés y proposent des histoires, à la main, quand ils le veulent.',
    description: 'Ce que c’est, en une phrase',
    networks: 'Réseaux pour lesquels vous écrivez',
    notContact: 'mailto: et une adresse, ou https: et une page',
  },
  notice: {
    level: 'Niveau',
    none: 'Aucun avis',
    levelHint: {
      info: 'À savoir\u00a0: il se tient au-dessus des histoires, et rien d’autre ne change.',
      care: 'Prudence\u00a0: chaque histoire demande d’y regarder à deux fois.',
      pause:
        'Pause\u00a0: les textes proposés s’effacent. Personne n’est bloqué, et l’on peut se taire.',
    },
    title: 'Titre',
    text: 'Ce qui est confirmé',
    textHint: 'Seulement ce qui est sûr, et quand vous en direz plus.',
    starts: 'Du',
    ends: 'Jusqu’au',
    endsHint: 'Sans fin, il reste jusqu’à ce que vous publiiez de nouveau.',
    contact: 'À qui s’adresser',
    published:
      'Il arrive avec la prochaine mise en ligne, en une demi-heure environ, ou dès que l’on ouvre Own Voice.',
  },
  publish: {
    what: (approved) =>
      approved === 0
        ? 'Rien n’est approuvé pour l’instant\u00a0: le flux serait vide.'
        : approved === 1
          ? '1\u00a0article est approuvé et part.'
          : `${approved}\u00a0articles sont approuvés et partent.`,
    drafts: (n) =>
      n === 1 ? '1\u00a0brouillon reste ici\u00a0:' : `${n}\u00a0brouillons restent ici\u00a0:`,
    more: (n) => `et ${n} de plus`,
    noAddress: 'Dites d’abord où sera le flux.',
    toFeed: 'Vers l’adresse du flux',
    download: 'Télécharger le zip',
    downloaded: 'Le zip est dans vos téléchargements.',
    failed:
      'Le zip n’a pas pu être fait\u00a0: le disque est peut-être plein, ou le dossier hors d’atteinte.',
    missing: (names) => `Ces images n’ont pas été trouvées et y manquent\u00a0: ${names}.`,
    where: 'Où le mettre',
    steps: {
      upload:
        'Mettez tout le dossier «\u00a0upload\u00a0» chez votre hébergeur, de sorte que feed.json se trouve à l’adresse donnée.',
      headers:
        'Netlify et Cloudflare y lisent «\u00a0_headers\u00a0» d’eux-mêmes. Pour nginx et Amazon S3, le dossier «\u00a0hosting\u00a0» donne les lignes à employer.',
      keep: 'Gardez le dossier «\u00a0library\u00a0» là où votre équipe range ses fichiers\u00a0: un disque partagé, ou git. C’est la source, un fichier par article.',
      look: 'Ouvrez l’adresse dans une fenêtre privée\u00a0: le texte affiché est celui que lit le navigateur de chaque salarié.',
      sso: 'Un intranet derrière une authentification unique ne convient pas tel quel, car l’extension n’envoie aucun cookie. Un hébergement lisible sans connexion convient, même à une adresse que personne ne devine.',
    },
    readMe: (address) =>
      `Own Voice\u00a0: votre bibliothèque\n\nupload/ À mettre en ligne en entier, de sorte que feed.json se trouve à\n${address}\nNetlify et Cloudflare y lisent _headers d’eux-mêmes.\n\nhosting/ Les lignes pour nginx et pour Amazon S3, à donner à qui gère votre hébergement.\n\nlibrary/ La source\u00a0: library.yaml et un fichier Markdown par article. À garder là où votre équipe range ses fichiers. L’outil en ligne de commande «\u00a0own-voice\u00a0» la lit telle quelle.\n\nMettez feed.json en ligne en dernier. Les salariés le lisent en une demi-heure environ.\n`,
  },
  undo: 'Annuler',
};

export const publisherFr: PublisherWords = { publisher, folder, keys, launch, more };
