import type { look as english } from '../en/look';

/** Regarder une adresse avant d’en garder quoi que ce soit. */
export const look: typeof english = {
  title: 'Ajouter un flux',
  address: 'Adresse du flux',
  addressHelp: 'Ou d’une page web qui annonce son flux. Rien n’est lu avant votre clic.',
  look: 'Voir ce qu’il contient',
  looking: (host) => `Lecture de ${host} en cours.`,
  stop: 'Arrêter',
  summary: (languages) => (languages === '' ? 'Un JSON Feed.' : `Un JSON Feed en ${languages}.`),
  readable: (n, total) =>
    n === total
      ? total === 1
        ? 'Son unique article se lit.'
        : `Ses ${total} articles se lisent tous.`
      : `${n} de ses ${total} articles ${n < 2 ? 'se lit' : 'se lisent'}.`,
  from: (company) => `De ${company}.`,
  foundAt: (address) => `Trouvé à l’adresse ${address}`,
  foundOn: (page) => `La page ${page} annonce ce flux.`,
  movedTo: (address) => `L’adresse mène à ${address} ; c’est elle qui sera gardée.`,
  newest: 'Les plus récents',
  noItems: 'Il ne contient encore aucun article.',
  leftOut: 'Écartés, et pourquoi',
  nothingLeftOut: 'Rien n’a été écarté.',
  showAll: (n) => (n === 1 ? 'Le voir' : `Voir les ${n}`),
  showLess: 'En voir moins',
  andMore: (n) => (n === 1 ? 'et 1 autre' : `et ${n} autres`),
  unsigned:
    'Ce flux n’est pas signé. Qui peut modifier ce fichier peut modifier ce que vous lisez ici.',
  signed: 'Ce flux est signé avec cette clé',
  signedHelp:
    'Comparez ces signes à ceux que la communication affiche ailleurs, sur l’intranet par exemple. S’ils sont les mêmes, ajoutez le flux : cette clé fera désormais foi, elle seule et celles qu’elle annoncera.',
  upgrades: (name) =>
    `« ${name} » se lisait jusqu’ici sans signature. Il garde son nom et sa place.`,
  closed: 'Son éditeur l’a clos : plus rien de nouveau ne viendra.',
  personal:
    'Cette adresse contient ce qui ressemble à une clé personnelle. Avec une adresse à vous, le serveur sait quand vous lisez ; demandez l’adresse commune à la communication.',
  add: 'Ajouter ce flux',
  adding: 'Ajout du flux',
  leave: 'Ne pas l’ajouter',
  added: (name) => `« ${name} » est ajouté. Ses articles sont dans votre bibliothèque.`,
  already: (name) => `Vous avez déjà ce flux : « ${name} ».`,
  choose: 'Cette page annonce plusieurs flux',
  chooseHelp: 'Lequel voulez-vous voir ?',
  untitled: 'Flux sans nom',
  allow: (host) => `Autoriser ${host}`,
  allowWhy: (host) =>
    `Votre navigateur vous interrogera sur ${host}, et sur aucun autre site. Own Voice y lira le flux, et rien d’autre.`,
  openAddress: 'Ouvrir l’adresse',
  change: 'La modifier',
  again: 'Réessayer',
  anyway: 'Voir quand même',
  withoutSignIn: 'Lire sans le nom ni le mot de passe',
  left: {
    'no-id': {
      what: (n) => (n === 1 ? '1 article sans identifiant' : `${n} articles sans identifiant`),
      why: 'Une correction ne pourrait jamais les retrouver.',
    },
    empty: {
      what: (n) => (n === 1 ? '1 article vide' : `${n} articles vides`),
      why: 'Ni titre ni texte : il n’y a rien à lire.',
    },
    duplicate: {
      what: (n) => (n === 1 ? '1 article en double' : `${n} articles en double`),
      why: 'Deux articles ont le même identifiant ; le premier compte.',
    },
    withdrawn: {
      what: (n) => (n === 1 ? '1 article repris' : `${n} articles repris`),
      why: 'L’entreprise les a retirés.',
    },
    'not-an-object': {
      what: (n) =>
        n === 1 ? '1 entrée qui n’est pas un article' : `${n} entrées qui ne sont pas des articles`,
      why: 'Elles n’ont pas la forme d’un article.',
    },
    'bad-link': {
      what: (n) => (n === 1 ? '1 lien' : `${n} liens`),
      why: 'Seuls les liens https: sont suivis. Leurs articles sont gardés.',
    },
    'bad-picture': {
      what: (n) => (n === 1 ? '1 image' : `${n} images`),
      why: 'Seules les images en https: sont chargées. Leurs articles sont gardés.',
    },
    'bad-date': {
      what: (n) => (n === 1 ? '1 date' : `${n} dates`),
      why: 'Elles ne se lisent pas comme des dates. Leurs articles sont gardés.',
    },
    'too-long': {
      what: (n) => (n === 1 ? '1 texte raccourci' : `${n} textes raccourcis`),
      why: 'Ils dépassent la longueur lue par Own Voice. Leur début est gardé.',
    },
    'too-many': {
      what: (n) => (n === 1 ? '1 liste raccourcie' : `${n} listes raccourcies`),
      why: 'Elles comptent plus d’entrées qu’Own Voice n’en lit. Les premières sont gardées.',
    },
  },
};
