import type { welcome as english } from '../en/welcome';

/** Le premier lancement : trois écrans courts, que l’on peut tous passer. */
export const welcome: typeof english = {
  title: 'Bienvenue dans Own Voice',
  progress: (step, of) => `${step} sur ${of}`,
  next: 'Continuer',
  back: 'Retour',
  skip: 'Passer tout cela',
  notNow: 'Pas maintenant',
  done: 'Terminer',
  what: {
    title: 'Les nouvelles de votre entreprise, avec vos mots',
    lead: 'Une bibliothèque d’histoires venues de votre travail, et un endroit calme pour en parler en votre nom.',
    is: [
      'Vous lisez, et quand une chose vaut d’être racontée, vous la dites à votre façon.',
      'Ce que vous lisez, écrivez et notez est gardé dans ce navigateur, avec les articles.',
    ],
    isNot: [
      'Own Voice n’écrit pas et ne publie pas à votre place.',
      'Il n’envoie rien de vous : ni ce que vous lisez ou cherchez, ni ce que vous écrivez, ni votre nom.',
      'Il ne compte, ne classe et ne rapporte rien. Personne ne sait si vous vous en servez.',
      'Vous ne devez de publication à personne.',
    ],
    isTitle: 'Ce que c’est',
    isNotTitle: 'Ce que ce n’est pas',
  },
  feed: {
    title: 'De qui aimeriez-vous raconter les nouvelles ?',
    lead: 'Collez l’adresse que votre entreprise vous a donnée.',
    without: 'Pas d’adresse ? Vos mots n’en ont pas besoin.',
    have: (n) => (n === 1 ? 'Vous avez un flux.' : `Vous avez ${n} flux.`),
  },
  interests: {
    title: 'Qu’aimeriez-vous voir d’abord ?',
    text: 'Les articles sur ce que vous choisissez viennent en premier ; aucun n’est caché. Ne rien choisir convient, et seul cet appareil le sait.',
  },
  network: {
    title: (name) => `Un bouton près de votre publication sur ${name}`,
    lead: (name) =>
      `Si vous l’autorisez, votre bibliothèque s’ouvre juste à côté de la publication que vous écrivez sur ${name}.`,
    without: (name) =>
      `« Pas maintenant » est une bonne réponse : la copie et l’ouverture de ${name} avec votre texte marchent sans cela, et vous pourrez changer d’avis dans « Réseaux ».`,
    where:
      'Vous trouverez Own Voice dans la barre d’outils du navigateur, souvent derrière la pièce de puzzle.',
  },
};
