import type { Words } from '../en';

export const panel: Words['panel'] = {
  library: 'Bibliothèque',
  close: 'Fermer',
  for: {
    post: (network) => `Pour votre post sur ${network}`,
    comment: (network) => `Pour votre commentaire sur ${network}`,
    field: () => 'Pour le champ de cette page où se trouve votre curseur',
  },
  among: (nth, of) =>
    ` : le ${nth}${nth === 1 ? 'er' : 'e'} des ${of} de cette page, en partant du haut`,
  unnamed: (host, network) =>
    `${host} est une instance de ${network} que vous n’avez pas nommée. Est-ce la vôtre ? Le bouton peut alors attendre ici, et les textes être comptés comme elle compte.`,
  noComposer: 'Le post a été fermé. Votre brouillon est enregistré.',
};
