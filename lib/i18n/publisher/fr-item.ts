import type { PublisherWords } from './en';

/** Un article : son récit, ses faits, ses textes, et qui en répond. */
export const item: PublisherWords['publisher']['item'] = {
  back: 'Retour à la bibliothèque',
  story: 'L’histoire',
  title: 'Titre',
  text: 'Texte',
  textHint: 'De courts paragraphes, séparés par une ligne vide. Le Markdown est compris.',
  summary: 'En deux phrases',
  summaryHint: 'Ce qu’un salarié lit d’abord. Sans cela, le début du texte est montré.',
  link: 'Lien',
  linkHint: 'La page vers laquelle on peut renvoyer. Elle commence par https:',
  kind: 'Genre',
  language: 'Langue',
  otherLanguage: 'Celle du flux',
  tags: 'Thèmes',
  tagsHint: 'Séparés par des virgules. Ils deviennent les filtres au-dessus de la liste.',
  minutes: 'Temps de lecture en minutes',
  help: 'Ce qui aide à trouver ses mots',
  facts: 'Faits',
  factsHint: 'Un par ligne\u00a0: ce qui est vrai, et que chacun peut répéter.',
  angles: 'Questions à se poser',
  anglesHint:
    'Une par ligne. «\u00a0Qu’en avez-vous vu\u00a0?\u00a0» commence mieux une phrase qu’un slogan.',
  texts: 'Textes proposés',
  textsHint:
    'Des points de départ, pas des slogans à répéter. Deux ou trois différents, ou aucun\u00a0: un texte seul, tout le monde le publie.',
  textNumber: (n) => `Texte proposé ${n}`,
  textLanguage: (n) => `Langue du texte ${n}`,
  textNetworks: (n) => `Réseaux du texte ${n}`,
  addText: 'Ajouter un texte',
  removeText: (n) => `Retirer le texte ${n}`,
  picture: 'Son image',
  choosePicture: 'Choisir une image',
  otherPicture: 'Choisir une autre image',
  removePicture: 'Retirer l’image',
  besideItem: (name) => `${name} est gardée à côté de l’article, et part avec lui.`,
  pictureRefused: {
    'not-picture':
      'Les lecteurs prennent PNG, JPEG, WebP, GIF ou AVIF. Ce fichier n’en est pas un.',
    'too-large': 'Cette image dépasse 5\u00a0Mo. Réduisez-la d’abord.',
    'too-many-pixels':
      'Cette image dépasse 16 millions de pixels. Exportez-la d’abord plus petite.',
    'not-kept':
      'L’image n’a pas pu être gardée\u00a0: le disque est peut-être plein, ou le dossier hors d’atteinte.',
  },
  pictureAddress: 'Ou l’adresse d’une image',
  pictureHint:
    'JPEG, PNG ou WebP chez votre hébergeur, 5\u00a0Mo au plus. Elle commence par https:',
  alt: 'Ce que montre l’image',
  altHint: 'Pour qui ne la voit pas. Une phrase.',
  time: 'Quand',
  date: 'Date de l’histoire',
  from: 'Montrer à partir du',
  fromHint:
    'Ce n’est pas un embargo\u00a0: le fichier est public avant. Ce que personne ne doit savoir n’y a pas sa place.',
  until: 'Montrer jusqu’au',
  answers: 'Qui en répond',
  owner: 'Responsable',
  ownerHint: 'Une personne à qui l’on peut écrire, ou une équipe.',
  review: 'À revoir le',
  approval: 'Approbation',
  approver: 'Votre nom',
  approve: 'Approuver',
  takeBack: 'En refaire un brouillon',
  draftText: 'Un brouillon reste ici. Une fois relu et approuvé par quelqu’un, il est publié.',
  approvedText:
    'Il part avec le prochain zip. Changer ce que voient les lecteurs en refait un brouillon.',
  correction: 'Correction apportée',
  correctionHint:
    'Ce qui était faux et ne l’est plus. Elle figure sur l’article et sur chaque brouillon qui s’en servait.',
  withdrawn: 'Le retirer à tout le monde',
  withdrawnHint:
    'Il disparaît de la bibliothèque à la prochaine mise en ligne\u00a0; les brouillons qui s’en servaient le disent.',
  withdrawnNote: 'Pourquoi il est retiré',
  remove: 'Supprimer cet article',
  notHttps: 'Une adresse commence par https:',
};
