import type { Words } from '../en';

const articles = (n: number): string =>
  `${n.toLocaleString('fr')} ${n < 2 ? 'article' : 'articles'}`;

export const share: Words['share'] = {
  search: 'Chercher un article',
  searchHint: 'Chercher un sujet, un lieu, quelqu’un',
  topics: 'Sujets',
  sources: 'Provenance',
  allSources: 'Toutes les sources',
  unseen: 'Nouveau. ',
  nothingFrom: (feed) => `${feed} n’a aucun article en ce moment`,
  all: 'Tout',
  more: 'Plus',
  fewer: 'Moins',
  list: 'Bibliothèque, du plus récent au plus ancien',
  results: 'Résultats',
  found: (n, query) => (query ? `${articles(n)} pour « ${query} »` : articles(n)),
  upToDate: (n, time) => `${articles(n)}, à jour à ${time}.`,
  nothingFound: (query) => `Aucun article ne parle de « ${query} »`,
  nothingFoundText: 'Et vous, vous en savez quelque chose ? Cela peut aussi partir de vous.',
  writeAboutIt: 'En parler moi-même',
  nothingOnTopic: (topic) => `Plus aucun article sur « ${topic} »`,
  showAll: 'Voir tous les articles',
  firstRun: 'De qui voulez-vous donner des nouvelles ?',
  firstRunText:
    'Collez l’adresse que votre entreprise vous a donnée. Rien n’est lu avant que vous ne le fassiez.',
  address: 'Adresse du flux',
  look: 'Regarder',
  noAddress: 'Pas d’adresse ? Vos propres mots s’en passent.',
  reading: 'Lecture de la bibliothèque, quelques secondes.',
  offline: (time) => `Vous êtes hors ligne. Voici la bibliothèque de ${time}.`,
  offlineUnread: 'Vous êtes hors ligne, et rien n’a encore été lu.',
  problem: (feed) => `${feed} n’a pas pu être lu à l’instant. Ce qui a déjà été lu est là.`,
  problems: (n) => `${n} flux n’ont pas pu être lus à l’instant. Ce qui a déjà été lu est là.`,
  seeWhy: 'Voir pourquoi',
  expired: (feed) => `${feed} a pris fin : il n’en viendra plus rien.`,
  empty: 'Pas encore d’articles',
  emptyText: 'Vos flux ont été lus et n’en contiennent pas. Vous pouvez écrire sans eux.',
  unread: 'Rien n’a encore pu être lu',
  failed: 'La bibliothèque n’a pas pu être ouverte',
  failedText: 'Vos brouillons sont conservés à part. Fermer puis rouvrir suffit souvent.',
};
