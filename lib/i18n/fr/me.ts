import type { Words } from '../en';
import { asked, known, notes, portrait, silence } from './portrait';

export const me: Words['me'] = {
  drafts: 'Brouillons',
  keptHere: (n) =>
    `${n.toLocaleString('fr')}, ${n < 2 ? 'conservé' : 'conservés'} sur cet appareil`,
  none: 'Pas de brouillon',
  noneText: 'Ce que vous commencez à écrire se retrouve ici, jusqu’à ce que vous le supprimiez.',
  more: (n) => `En voir ${n.toLocaleString('fr')} de plus`,
  failed: 'Vos brouillons n’ont pas pu être ouverts',
  failedText: 'Ils sont toujours sur le disque. Fermer puis rouvrir suffit souvent.',
  notKept: 'non enregistré',
  remove: (beginning) => `Supprimer « ${beginning} »`,
  removed: 'Brouillon supprimé.',
  device: 'Sur cet appareil',
  stored:
    'Vos brouillons, vos rappels, votre journal, vos réglages, l’endroit où vous étiez et une copie de la bibliothèque sont conservés dans ce navigateur. Rien de tout cela ne quitte l’appareil, sauf si vous mettez vous-même vos mots sur un réseau.',
  portrait,
  known,
  asked,
  silence,
  notes,
};
