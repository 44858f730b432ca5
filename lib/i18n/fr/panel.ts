import type { Words } from '../en';

export const panel: Words['panel'] = {
  library: 'Bibliothèque',
  close: 'Fermer',
  forPost: (network) => `Pour votre post sur ${network}`,
  forComment: (network) => `Pour votre commentaire sur ${network}`,
  noComposer: 'Le post a été fermé. Votre brouillon est enregistré.',
};
