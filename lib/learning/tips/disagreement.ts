import type { BundledTip } from '../tip.ts';

export const disagreement: readonly BundledTip[] = [
  {
    id: 'disagree-restate',
    topic: 'disagreement',
    when: ['reply'],
    en: {
      title: 'Say their point before you answer it',
      text: 'Begin with what the other person means, so well that they could say: yes, exactly. Then what you agree on. Then what you learned. Only then the “but”. It takes four lines, and the tone of the whole page changes.\n\nIf you cannot manage the first step, you have a question rather than an objection. Ask it.',
      reason: 'Nobody changes their mind while they are still trying to be understood.',
      source: {
        name: 'Rapoport’s rules, as told by Daniel Dennett in Intuition Pumps and Other Tools for Thinking, 2013',
      },
      exercise: 'What does the other person mean, said so well that they would nod?',
    },
    fr: {
      title: 'Dites son argument avant le vôtre',
      text: 'Commencez par ce que l’autre veut dire, assez bien pour qu’il réponde : oui, c’est cela. Puis ce sur quoi vous êtes d’accord. Puis ce que vous avez appris. Le « mais » vient après. Il y faut quatre lignes, et toute la page change de ton.\n\nSi la première étape vous échappe, ce n’est pas une objection que vous avez, mais une question. Posez-la.',
      reason: 'Personne ne change d’avis tant qu’il cherche encore à se faire comprendre.',
      source: {
        name: 'Les règles de Rapoport, rapportées par Daniel Dennett dans Intuition Pumps and Other Tools for Thinking, 2013',
      },
      exercise: 'Que veut dire l’autre, si bien dit qu’il hocherait la tête ?',
    },
  },
  {
    id: 'disagree-leave',
    topic: 'disagreement',
    when: ['reply', 'quiet'],
    en: {
      title: 'You may leave in the middle',
      text: 'Two rounds show whether a conversation goes anywhere. After that you can stop without a reason: “Thank you, I leave it at that.” Silence, muting and blocking are tools, not defeats.\n\nInsults and threats are another matter. Answer none of them, keep a picture of the screen, report them to the network, and tell somebody at work. You need not carry that alone.',
      reason: 'The people you write for are those who read along, and they stopped at round two.',
    },
    fr: {
      title: 'On peut partir au milieu',
      text: 'Deux échanges suffisent pour voir si une conversation mène quelque part. Ensuite, on peut s’arrêter sans motif : « Merci, j’en reste là. » Se taire, masquer, bloquer sont des outils, non des défaites.\n\nL’insulte et la menace, c’est autre chose. Ne répondez à aucune, gardez une capture d’écran, signalez-les au réseau et parlez-en à quelqu’un au travail. Vous n’avez pas à porter cela seul.',
      reason:
        'Vous écrivez pour ceux qui lisent sans rien dire, et eux se sont arrêtés au deuxième échange.',
    },
  },
  {
    id: 'disagree-employer',
    topic: 'disagreement',
    when: ['quiet'],
    en: {
      title: 'You may disagree with the company you work for',
      text: 'Being critical is not being disloyal. Three questions help before it goes public. Have those who could change it heard it? Is it fact, or a guess about motives? Would you say it in the same words with them in the room?\n\nIt stays your opinion: no insults, no secrets, nobody else’s name. A staff representative can tell you what the law protects where you live.',
      reason: 'Praise counts for little from people who are not free to say anything else.',
    },
    fr: {
      title: 'On peut être en désaccord avec son entreprise',
      text: 'Critiquer n’est pas trahir. Trois questions aident avant de le faire en public. Ceux qui pourraient y changer quelque chose l’ont-ils entendu ? Est-ce un fait, ou une supposition sur des intentions ? Le diriez-vous dans les mêmes termes s’ils étaient là ?\n\nCela reste votre avis : ni injure, ni secret, ni nom d’autrui. Un représentant du personnel vous dira ce que le droit protège.',
      reason:
        'Sauf abus, le salarié garde sa liberté d’expression, dans l’entreprise et au dehors.',
      source: { name: 'Cour de cassation, chambre sociale, 14 décembre 1999, nº 97-41.995' },
    },
  },
];
