import type { Words } from '../en';

/** Ce que l’on dit avoir publié : gardé ici, pour soi. */
export const journal: Words['journal'] = {
  title: 'Journal de bord',
  posted: 'Je l’ai publié',
  noted: (network) => `Noté dans votre journal : ${network}.`,
  takeBack: 'Retirer',
  notKept: 'Impossible de le noter : le disque est peut-être plein. Vos mots sont intacts.',
  card: (n) =>
    n === 0
      ? 'Quand vous dites avoir publié un texte, il est noté ici, pour vous.'
      : n === 1
        ? 'Un texte que vous dites avoir publié. Seul cet appareil le sait.'
        : `${n.toLocaleString('fr')} textes que vous dites avoir publiés. Seul cet appareil le sait.`,
  open: 'Ouvrir le journal',
  intro:
    'Ce que vous dites avoir publié, où et quand. C’est gardé dans ce navigateur, pour vous ; personne ne compte.',
  none: 'Rien n’est noté. « Je l’ai publié », sous vos mots, note un texte : jamais de lui-même.',
  search: 'Chercher dans vos mots',
  searchHint: 'Journal et brouillons',
  found: (n) => (n < 2 ? `${n} texte trouvé` : `${n.toLocaleString('fr')} textes trouvés`),
  nothing: (query) => `Rien de vous ne contient « ${query} »`,
  nothingText:
    'Chaque mot doit se trouver dans le texte, dans le titre de l’article ou dans le nom du réseau.',
  drafts: 'Brouillons',
  entries: 'Publiés',
  remove: (beginning) => `Retirer « ${beginning} » du journal`,
  removed: 'Retiré du journal. Ce qui est publié reste où c’est.',
  more: (n) => `En voir ${n.toLocaleString('fr')} de plus`,
  failed: 'Le journal n’a pas pu être ouvert. Il est toujours sur le disque.',
};
