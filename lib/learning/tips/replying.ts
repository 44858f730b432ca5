import type { BundledTip } from '../tip.ts';

export const replying: readonly BundledTip[] = [
  {
    id: 'reply-enough',
    topic: 'replying',
    when: ['reply', 'quiet'],
    en: {
      title: 'A good comment is a whole contribution',
      text: 'You need no post of your own to be heard. Under somebody else’s, add the one thing they could not know: how it looked from your bench, the case where it went otherwise, the name of the person who solved it first.\n\n“Great post” is a wave of the hand. One sentence with a fact in it is a conversation.',
      reason: 'It reaches people who already care about the subject, and costs you five minutes.',
      exercise: 'What do I know about this that the person who wrote it cannot?',
    },
    fr: {
      title: 'Un bon commentaire se suffit',
      text: 'Pas besoin de publier pour être entendu. Sous le texte d’un autre, ajoutez la seule chose qu’il ne pouvait pas savoir : comment c’était depuis votre établi, le cas où tout s’est passé autrement, le nom de celle qui a trouvé la première.\n\n« Bravo » est un signe de la main. Une phrase avec un fait dedans est une conversation.',
      reason: 'Elle touche des gens que le sujet intéresse déjà, et vous coûte cinq minutes.',
      exercise: 'Qu’est-ce que je sais là-dessus, que l’auteur ne peut pas savoir ?',
    },
  },
  {
    id: 'reply-irony',
    topic: 'replying',
    when: ['reply'],
    en: {
      title: 'Irony rarely survives the keyboard',
      text: 'In your head the sentence has an eyebrow. On the screen it has none. If a stranger could take it at its word, say it straight, or add the half sentence that makes it unmistakable.\n\nThe same goes for reading. When an answer sounds rude, read it again in the kindest voice you can find, and reply to that one.',
      reason:
        'In tests, writers were sure that readers would hear the sarcasm; readers missed it far more often than expected.',
      source: {
        name: 'Kruger, Epley, Parker and Ng, “Egocentrism over e-mail”, Journal of Personality and Social Psychology, 2005',
        url: 'https://doi.org/10.1037/0022-3514.89.6.925',
      },
    },
    fr: {
      title: 'L’ironie passe mal au clavier',
      text: 'Dans votre tête, la phrase hausse un sourcil. À l’écran, plus de sourcil. Si un inconnu peut la prendre au mot, dites-la simplement, ou ajoutez la demi-phrase qui lève le doute.\n\nCela vaut aussi pour lire. Une réponse vous semble sèche ? Relisez-la avec la voix la plus aimable que vous puissiez imaginer, et répondez à cette voix-là.',
      reason:
        'Dans des expériences, ceux qui écrivaient étaient sûrs que l’ironie s’entendrait ; elle échappait bien plus souvent qu’ils ne le pensaient.',
      source: {
        name: 'Kruger, Epley, Parker et Ng, « Egocentrism over e-mail », Journal of Personality and Social Psychology, 2005',
        url: 'https://doi.org/10.1037/0022-3514.89.6.925',
      },
    },
  },
  {
    id: 'reply-unknown',
    topic: 'replying',
    when: ['reply', 'job'],
    en: {
      title: '“I do not know, I will ask” is a good answer',
      text: 'Somebody asks about a price, a fault, a date. You work there, so you seem to know. If you do, and it is public, say it. If not, say so, name the person or page that knows, and leave it there.\n\nA complaint belongs with those who can mend it. “I am sorry, that should not happen; this is who can help” is kind, true and short.',
      reason: 'A guess by somebody who works there is soon quoted as a promise.',
    },
    fr: {
      title: '« Je ne sais pas, je demande » est une bonne réponse',
      text: 'On vous interroge sur un prix, une panne, une date. Vous y travaillez, donc vous semblez savoir. Si c’est le cas et que c’est public, dites-le. Sinon, dites-le aussi, indiquez la personne ou la page qui sait, et restez-en là.\n\nUne réclamation va à ceux qui peuvent y remédier. « Je suis navrée, cela ne devrait pas arriver ; voici qui peut vous aider » est aimable, vrai et court.',
      reason: 'La supposition de quelqu’un de la maison est vite citée comme une promesse.',
    },
  },
];
