import type { log as english } from '../en/log';

/** Le journal des lectures, dans les réglages. */
export const log: typeof english = {
  title: 'Ce qui a été lu',
  show: 'Voir les dernières lectures',
  hide: 'Les masquer',
  help: 'Chaque fois qu’un flux a été interrogé : ce qui est venu, combien, et ce qui n’a pas marché. Cela reste sur cet appareil.',
  none: 'Rien n’a encore été lu.',
  came: (fresh, changed, gone) =>
    [
      fresh > 0 ? `${fresh} ${fresh === 1 ? 'nouveau' : 'nouveaux'}` : '',
      changed > 0 ? `${changed} ${changed === 1 ? 'modifié' : 'modifiés'}` : '',
      gone > 0 ? `${gone} ${gone === 1 ? 'parti' : 'partis'}` : '',
    ]
      .filter(Boolean)
      .join(', ') || 'Rien de nouveau',
  cost: (requests, size) => `${requests === 1 ? '1 requête' : `${requests} requêtes`}, ${size}`,
  copy: 'Copier pour l’assistance',
  copied: 'Copié : serveurs, heures, nombres et codes. Ni adresse, ni titre, rien de vous.',
  notCopied: 'Le navigateur n’a pas permis la copie.',
};
