import type { Words } from '../en';

export const item: Words['item'] = {
  cleaned: (n) =>
    n < 2
      ? 'Un signe invisible, ou déguisé en lettre, a été retiré de ce texte.'
      : `${n} signes invisibles, ou déguisés en lettres, ont été retirés de ce texte.`,
  loading: 'Ouverture de l’article.',
  gone: 'Cet article n’est plus dans la bibliothèque',
  goneText:
    'L’entreprise l’a retiré, ou son temps est passé. Les brouillons qui en sont partis sont à vous et restent.',
  withdrawn: 'L’entreprise a retiré cet article',
  withdrawnText:
    'Mieux vaut ne plus le partager. Les brouillons qui en sont partis sont à vous et restent ; relisez-les avant de vous en servir.',
  failed: 'Cet article n’a pas pu être ouvert',
  failedText: 'Rien n’a changé.',
  readAll: 'Tout lire',
  readLess: 'Réduire',
  corrected: (day, note) => `Corrigé le ${day} : ${note}`,
  correctedUndated: (note) => `Corrigé : ${note}`,
  facts: 'Ce qui est sûr',
  angles: 'Partir d’une question',
  anglesForComment: 'Partir d’une question, pour un commentaire',
  conversation: 'La conversation',
  openPost: (network) => `Ouvrir le post sur ${network}`,
  openConversation: 'Ouvrir la conversation',
  takePicture: {
    attach: 'Joindre l’image',
    attaching: 'L’image part dans votre post.',
    attached: (network) =>
      `${network} montre l’image dans votre post. Sa description y a un champ à elle, souvent appelé Alt.`,
    unsure: (network) =>
      `Il n’est pas certain que ${network} ait pris l’image. Regardez d’abord le post ; si elle n’y est pas, copiez-la ou enregistrez-la.`,
    refused: (network) => `${network} ne l’a pas prise : copiez-la ou enregistrez-la.`,
    gone: 'Le post a été fermé ou refait entre-temps. Copiez l’image ou enregistrez-la.',
    described: 'Sa description :',
    copy: 'Copier l’image',
    save: 'Enregistrer l’image',
    alt: 'Copier sa description',
    copied: 'L’image est copiée. Collez-la dans votre post.',
    altCopied:
      'La description est copiée. Les réseaux ont un champ pour elle, souvent appelé « Texte alternatif ».',
    notCopied: 'Le navigateur n’a pas pris l’image. Enregistrez-la plutôt.',
    notSaved: 'L’image n’a pas pu être enregistrée. Rien d’autre n’a changé.',
    altNotCopied: 'Le navigateur n’a pas permis de copier.',
  },
  texts: 'Ou d’un texte',
  textsAlone: 'Partir d’un texte',
  anyNetwork: 'Tous les réseaux',
  startFromThis: 'Partir de là',
  linkAndPicture: 'Lien et image',
  link: 'Lien',
  picture: 'Image',
  opensInTab: 's’ouvre dans un nouvel onglet',
  writeOwn: 'Écrire avec mes mots',
  draftHere: 'Vous avez un brouillon sur cet article.',
  draftsHere: (n) => `Vous avez ${n} brouillons sur cet article`,
  draftsMore: 'Ils sont tous dans Moi.',
  openDraft: 'Continuer',
  minutes: (n) => `${n} min`,
};
