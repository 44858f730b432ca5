import type { Words } from '../en';

/** Le portrait, les mots à soi, les questions de l'entreprise, et le silence. */
export const portrait: Words['me']['portrait'] = {
  title: 'Mon portrait',
  drawnOn: (day) => `Dessiné le ${day}`,
  intro:
    'Quatorze phrases, pour vous. C’est un miroir, non un test : personne ne le voit, et rien n’en dépend.',
  honest:
    'L’image montre ce que vous avez dit aujourd’hui, et rien de plus. Ce n’est pas de la science : trois questions mises en ordre, pour y réfléchir. Elle reste sur cet appareil ; aucun flux ne peut la voir ni la demander.',
  draw: 'Dessiner mon portrait',
  goOn: 'Continuer le dessin',
  again: 'Le redessiner',
  erase: 'L’effacer',
  seeAll: 'Le voir en entier',
  show: 'Voir l’image',
  unfinished: 'Trois réponses par partie suffisent à l’image. Passez ce que vous voulez.',
  parts: { tie: 'Près du travail', own: 'Quelque chose à dire', digital: 'À l’aise en ligne' },
  scale: ['Pas du tout', 'Un peu', 'En partie', 'Plutôt', 'Tout à fait'],
  statements: {
    'tie-good': 'Je pourrais dire ce soir à quelqu’un ce que ma semaine de travail a eu de bon.',
    'tie-friend': 'Je conseillerais à une amie de postuler ici.',
    'tie-open': 'Au travail, je peux dire ce qui, à mon avis, ne va pas.',
    'tie-colleagues': 'Il y a ici des collègues dont j’aimerais faire connaître le travail.',
    'tie-sense': 'Ce que nous faisons a pour moi un sens, au-delà du salaire.',
    'own-subject': 'Il y a un sujet sur lequel on vient me demander mon avis.',
    'own-known': 'J’aimerais que mon travail soit connu hors de cette entreprise.',
    'own-cause': 'Il y a une cause que je défendrais en mon nom.',
    'own-notice': 'Je remarque au travail des choses que j’aurais plaisir à raconter.',
    'digital-read':
      'Je lis ce que les autres écrivent en ligne, et le plus souvent j’y prends plaisir.',
    'digital-lines': 'Écrire quelques lignes en public me coûte peu.',
    'digital-seen': 'Je sais qui peut voir ce que j’écris, et comment y changer quelque chose.',
    'digital-sharp': 'La réponse cinglante d’un inconnu ne gâcherait pas ma soirée.',
    'digital-down': 'Je sais poser le téléphone quand j’en ai assez.',
  },
  size: { large: 'grande', middle: 'moyenne', small: 'petite' },
  stone: (part, size) => `${part} : ${size}.`,
  meet: (one, other) => `« ${one} » et « ${other} » se recouvrent.`,
  apart: 'Aucune des trois n’en recouvre une autre.',
  outcomes: {
    'not-now':
      'Parler de son travail en public n’est peut-être pas pour vous, et c’est très bien ainsi. Une entreprise vit aussi de gens qui font bien leur travail sans le dire à personne. Si cela change un jour, tout sera encore là.',
    'own-path':
      'Vous avez quelque chose à dire, et peu d’envie de le dire pour l’entreprise. Alors ne le faites pas. Écrivez sur votre métier et vos sujets ; la bibliothèque peut rester fermée.',
    beside:
      'Vous êtes près du travail, et la vie en ligne vous importe moins. Un mot à table, une réponse de temps en temps vous iront peut-être mieux qu’un texte, ou rien du tout, et c’est très bien ainsi.',
    listener:
      'À l’aise en ligne et près du travail, sans qu’un sujet vous presse. Bien lire et bien répondre, c’est déjà une contribution entière ; un sujet en naîtra, ou non.',
    ready:
      'Les trois sont là. Vous n’avez guère besoin de tout ceci : peut-être d’un conseil sur le désaccord, et d’un autre sur l’art de s’arrêter.',
    trying:
      'Il y a un peu de chacune. Un petit texte vous en dirait plus long que n’importe quel portrait. Laisser cela pour l’instant aussi.',
  },
  leadsTo: 'Cela peut mener ici',
  notForMe: 'Pas pour moi',
};

export const known: Words['me']['known'] = {
  title: 'Ce que je veux faire connaître',
  intro:
    'Votre métier, vos sujets, vos causes : ils sont à vous, quel que soit l’employeur. Ils restent sur cet appareil.',
  none: 'Les articles qui les touchent viennent alors en premier, et disent pourquoi. Rien n’est caché.',
  change: 'Modifier',
  choose: 'Choisir des mots',
  subjects: 'Sujets',
  craft: 'Métier',
  causes: 'Causes',
  hints: {
    subjects: 'Par exemple : les rivières, la ville',
    craft: 'Par exemple : la soudure, former des apprentis',
    causes: 'Par exemple : l’eau propre, les femmes ingénieures',
  },
  add: 'Ajouter',
  addTo: (group) => `Ajouter à « ${group} »`,
  remove: (word) => `Retirer « ${word} »`,
  fromLibrary: 'Sujets de votre bibliothèque',
  writeAbout: 'Écrire sur l’un d’eux',
  writeText:
    'Aucun article n’est nécessaire. Un texte à vous vaut tout autant qu’un texte sur l’entreprise.',
  prompt: (word) => `Que sais-je de « ${word} » que d’autres aimeraient savoir ?`,
  because: (word) => `À cause de « ${word} »`,
  touches: (word) => `En quoi cela touche-t-il ce que vous faites pour « ${word} » ?`,
  tie: 'Le relier à ce qui est à vous',
  tiePrompt: (word) => `Quel rapport avec « ${word} », tel que je le connais ?`,
};

export const asked: Words['me']['asked'] = {
  title: 'On vous demande',
  intro: (n, company) =>
    n < 2
      ? `${company} a une question pour les siens.`
      : `${company} a ${n} questions pour les siens.`,
  private:
    'Vos réponses restent sur cet appareil. Elles n’en sortent que si vous les copiez pour les remettre vous-même.',
  reveals:
    'Remettre une réponse, c’est la montrer, et souvent dire qui l’a écrite : le formulaire peut connaître votre nom ou votre adresse. Écrivez ce que vous signeriez.',
  answer: 'Votre réponse',
  copy: 'Copier mes réponses',
  copied: 'Copié. Elles ne sont encore que sur cet appareil et dans votre presse-papiers.',
  notCopied: 'Votre navigateur ne l’a pas permis. Sélectionnez le texte et copiez-le à la main.',
  form: 'Ouvrir le formulaire de l’entreprise',
  look: 'Voir les questions',
  back: 'Demander à votre tour',
  backIntro:
    'Chaque bouton ouvre un message au contact de votre flux, dans votre messagerie ou votre navigateur. Rien d’autre n’est envoyé, et rien n’est noté.',
  takePart: 'J’aimerais participer',
  helpStart: 'J’aimerais aider d’autres à commencer',
};

export const silence: Words['me']['silence'] = {
  title: 'Pas pour moi',
  text: 'C’est une bonne réponse. Plus de bouton sur aucune page, plus de marque sur l’icône, plus de conseils ni de rappels. Vos brouillons restent, personne n’est averti, et vous pouvez revenir.',
  silence: 'Tout faire taire',
  since: (day) => `Silencieux depuis le ${day}`,
  sinceText:
    'Aucun bouton sur aucune page, aucune marque, ni conseil ni rappel. Vos brouillons sont gardés. Personne n’a été averti.',
  back: 'Revenir',
};

export const notes: Words['me']['notes'] = {
  title: 'Ce que j’ai noté',
  text: 'Les conseils lus, votre portrait, vos mots et vos réponses ne sont gardés que dans ce navigateur.',
  delete: 'Supprimer ce que j’ai noté',
  sure: 'Supprimer progression, portrait, mots et réponses ? Les brouillons restent.',
  yes: 'Les supprimer',
  no: 'Les garder',
  deleted: 'Tout est supprimé. Vos brouillons sont là.',
};
