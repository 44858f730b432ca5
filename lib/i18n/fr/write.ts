import type { Words } from '../en';

const figures = (n: number): string => n.toLocaleString('fr');

export const write: Words['write'] = {
  title: 'Écrire',
  yourWords: 'Vos mots',
  begin: 'Commencez où vous voulez.',
  network: 'Réseau',
  story: 'l’article',
  source: 'Source',
  sourceGone: 'L’article n’est plus dans la bibliothèque. Votre brouillon est à vous et reste.',
  sourceWithdrawn:
    'L’entreprise a retiré cet article. Votre brouillon est à vous et reste ; il repose peut-être sur ce qui n’est plus vrai.',
  corrected: (day, note) => `L’article a été corrigé le ${day} : ${note}`,
  correctedUndated: (note) => `L’article a été corrigé : ${note}`,
  sinceWithdrawn: 'L’entreprise a retiré l’article. Voulez-vous encore dire cela ?',
  sinceCorrected:
    'L’article a été corrigé depuis que vous avez commencé. Votre texte tient-il toujours ?',
  from: 'Votre point de départ',
  loading: 'Ouverture de votre brouillon.',
  lost: 'Ce brouillon n’est plus là',
  lostText: 'Il a été supprimé, ou cet appareil a été vidé. Tout le reste est comme avant.',
  newDraft: 'En commencer un autre',
  kept: 'Enregistré',
  keeping: 'Enregistrement…',
  notKept: 'Non enregistré',
  notKeptFull:
    'Non enregistré : le disque est plein. Vos mots restent là tant que cette fenêtre est ouverte. Copiez-les, ou faites de la place.',
  notKeptFailed:
    'Non enregistré : le navigateur n’a pas pu les garder. Vos mots restent là tant que cette fenêtre est ouverte. Copiez-les.',
  characters: (n) => `${figures(n)} ${n < 2 ? 'caractère' : 'caractères'}`,
  count: (n, limit) => `${figures(n)} / ${figures(limit)}`,
  countRead: (n, limit) =>
    `${figures(n)} ${n < 2 ? 'caractère' : 'caractères'} sur ${figures(limit)}`,
  over: (n, limit, network) =>
    `${figures(n)} / ${figures(limit)}, ${figures(n - limit)} de trop pour ${network}`,
  overFrom: (words) => `À partir de « ${words} », le texte est trop long.`,
  takesMore: 'Mon compte en accepte plus',
  takesOther: 'Changer la limite',
  takesUpTo: (network) => `Ma limite sur ${network}`,
  keepLimit: 'Retenir',
  usualLimit: (n) => `Comme d’habitude : ${figures(n)}`,
  saidLimit: (host, n) => `Comme ${host} l’indique : ${figures(n)}`,
  askInstance: 'Demander à mon instance',
  wrongLimit: (from, to) => `Un nombre de ${figures(from)} à ${figures(to)}, s’il vous plaît.`,
  apart: 'Une autre fenêtre a modifié ce brouillon. Le vôtre continue à côté : rien n’est perdu.',
  stripTags: 'Retirer du lien les balises de suivi :',
  whose: 'À qui sont ces mots ?',
  whoseShown: 'En pointillé : comme dans un texte proposé. Le reste est de vous.',
  whoseBeginning:
    'En pointillé : comme dans un texte proposé. D’un texte si long, seul le début est comparé.',
  nearly: 'C’est encore presque le texte proposé : d’autres publieront peut-être le même.',
  notSaid: 'Rien ne dit encore que vous y travaillez.',
  waysToSay: 'Façons de le dire',
  whySay:
    'Vos lecteurs ont le droit de le savoir, et les règles l’exigent aux États-Unis, au Royaume-Uni et dans l’Union européenne. Une ligne dans le profil ou un mot-dièse à la fin ne suffit pas. (Ceci n’est pas un conseil juridique.)',
  hideHint: 'Ne plus l’afficher',
  link: 'Le lien de l’article',
  linkPlaces: { none: 'Sans le lien', first: 'Lien au début', last: 'Lien à la fin' },
  putFact: 'À mettre dans mon texte',
  begunWith: 'Vous êtes parti de ce texte',
  actions: 'Que faire de ce texte',
  put: 'Mettre dans mon post',
  putField: 'Mettre dans ce champ',
  field: 'Votre curseur est dans un champ de cette page.',
  putting: 'Le texte part dans votre post.',
  putInComment: 'Mettre dans mon commentaire',
  puttingInComment: 'Le texte part dans votre commentaire.',
  open: (network) => `Ouvrir ${network}`,
  openPost: 'Ouvrir le post',
  forComment:
    'Un commentaire s’écrit sous le post lui-même. Copiez d’abord vos mots, puis collez-les là-bas.',
  copied: 'Copié.',
  notCopied:
    'Le navigateur n’a pas permis de copier. Sélectionnez vos mots et faites Ctrl+C ou ⌘C.',
  tooLongToCarry: (network) =>
    `Trop long pour l’adresse de ${network} : il s’ouvrira vide. Copiez d’abord vos mots.`,
  linkOnly: (network) =>
    `${network} ne prend ici que le lien. Copiez d’abord vos mots, puis collez-les là-bas.`,
  nothingCarried: (network) =>
    `${network} s’ouvrira vide. Copiez d’abord vos mots, puis collez-les là-bas.`,
  opened: (network) => `${network} est ouvert avec vos mots. Rien n’est encore publié.`,
  openedWithLink: (network) => `${network} est ouvert avec le lien. Il reste à copier vos mots.`,
  openedEmpty: (network) => `${network} est ouvert. Il reste à copier vos mots.`,
  notOpened: (network) => `${network} n’a pas pu être ouvert. Votre brouillon est enregistré.`,
  isPut: 'C’est dans votre post. Relisez-le là-bas avant de publier.',
  isPutInComment: 'C’est dans votre commentaire. Relisez-le là-bas avant de l’envoyer.',
  isPutField: 'C’est dans le champ. Relisez-le là-bas avant de l’envoyer.',
  refused:
    'Quelque chose couvrait le bouton, ou ce n’est pas vous qui avez cliqué. Remettez-le bien en vue et cliquez à nouveau.',
  dismiss: 'Revenir à mes mots',
  phone: {
    open: 'Vers mon téléphone',
    title: 'Vers votre téléphone',
    scan: 'Visez ceci avec l’appareil photo du téléphone. Le texte passe de cet écran au téléphone, sans aucun serveur.',
    code: 'Code QR de votre texte',
    tooLong:
      'Ce texte est trop long pour un code qu’un téléphone lirait à l’écran. Enregistrez-le dans un fichier, que vous emporterez.',
    failed: 'Le code n’a pas pu être dessiné. Enregistrez plutôt le texte dans un fichier.',
    save: 'Enregistrer dans un fichier',
  },
  notPut: {
    title: 'Vos mots ne sont pas dans le post',
    titleUnsure: 'Il n’est pas certain que vos mots soient dans le post',
    unchanged: 'Le post est comme avant.',
    unsure: 'Regardez d’abord le post : ils y sont peut-être, en tout ou en partie.',
    way: 'Vous pouvez copier vos mots ici et les coller là-bas. Votre brouillon reste.',
    reasons: {
      'no-composer': 'Aucun post n’est ouvert sur cette page.',
      'composer-gone': 'Le post a été fermé ou refait entre-temps.',
      'not-visible': 'Le post n’est pas visible sur la page en ce moment.',
      'not-verified': 'La page ne les a pas pris comme elle prend ce que l’on tape.',
      'no-safe-way': 'L’éditeur de cette page pourrait perdre des mots que l’on y met pour vous.',
      'not-allowed': 'Own Voice n’est pas autorisé sur cette page.',
    },
    field: {
      title: 'Vos mots ne sont pas dans le champ',
      titleUnsure: 'Il n’est pas certain que vos mots soient dans le champ',
      unchanged: 'Le champ est comme avant.',
      unsure: 'Regardez d’abord le champ : ils y sont peut-être, en tout ou en partie.',
      reasons: {
        'no-composer': 'Votre curseur n’est dans aucun champ de cette page.',
        'composer-gone': 'Le champ a été fermé ou refait entre-temps.',
        'not-visible': 'Le champ n’est pas visible sur la page en ce moment.',
        'not-verified': 'La page ne les a pas pris comme elle prend ce que l’on tape.',
        'no-safe-way': 'L’éditeur de cette page pourrait perdre des mots que l’on y met pour vous.',
        'not-allowed': 'Own Voice n’est pas autorisé sur cette page.',
      },
    },
    text: 'Vos mots, à copier',
  },
};
