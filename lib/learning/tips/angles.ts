import type { BundledTip } from '../tip.ts';

export const angles: readonly BundledTip[] = [
  {
    id: 'angles-detail',
    topic: 'angles',
    when: ['starting', 'writing'],
    en: {
      title: 'One detail that only you could know',
      text: 'The company knows the figures. You know that the test hall smells of warm dust, that somebody wrote “please” on the emergency stop, that the last bolt always needs two people. Put one such thing in, early.\n\nYou need no second one. A single exact detail makes readers trust everything around it.',
      reason: 'It proves that somebody was there, which no press office can do for you.',
      exercise: 'What did it smell, sound or look like, where I stood?',
    },
    fr: {
      title: 'Le détail que vous seul pouvez donner',
      text: 'L’entreprise a les chiffres. Vous, vous savez que la halle d’essai sent la poussière chaude, que quelqu’un a écrit « merci » sur l’arrêt d’urgence, que le dernier boulon se serre toujours à deux. Mettez-en un, tôt.\n\nIl n’en faut pas deux. Un seul détail juste donne du crédit à tout ce qui l’entoure.',
      reason:
        'Il montre que quelqu’un y était, et cela, aucun service de presse ne peut le faire à votre place.',
      exercise: 'Qu’est-ce que cela sentait, quel bruit, quelle lumière, là où j’étais ?',
    },
  },
  {
    id: 'angles-lunch',
    topic: 'angles',
    when: ['borrowed', 'writing'],
    en: {
      title: 'Put the company’s text away, then write',
      text: 'Read the story twice, close it, and write what you would tell at lunch. What you have forgotten was not yours to tell. Open the story again at the end, for one purpose only: to check names and numbers.\n\nA good borrowed sentence can stay, in quotation marks if it is long. What surrounds it should be yours.',
      reason: 'While the text is in view one edits it. Once it is gone one talks.',
      exercise: 'The story is closed. What do I still remember of it, and why that?',
    },
    fr: {
      title: 'Rangez le texte de l’entreprise, puis écrivez',
      text: 'Lisez l’article deux fois, fermez-le, et écrivez ce que vous en diriez à midi. Ce que vous avez oublié n’était pas à vous. Rouvrez-le à la fin, pour une seule raison : vérifier les noms et les chiffres.\n\nUne belle phrase empruntée peut rester, entre guillemets si elle est longue. Ce qui l’entoure devrait être de vous.',
      reason:
        'Tant que le texte est sous les yeux, on le retouche. Dès qu’il n’y est plus, on parle.',
      exercise: 'L’article est fermé. Qu’est-ce qui m’en reste, et pourquoi cela ?',
    },
  },
  {
    id: 'angles-not-worked',
    topic: 'angles',
    when: ['writing', 'quiet'],
    en: {
      title: 'Tell what did not work',
      text: 'The third attempt is rarely news; the first two are. What did you try, what did it do instead, what do you do differently since? Three sentences, no moral.\n\nTwo limits keep it kind. It is your own mistake, or a colleague has read it and said yes. And nothing in it hands a customer’s trouble or an unsolved fault to the public.',
      reason: 'People lend their ears, and their help, to whoever does not pretend.',
      exercise: 'What did we try first, and what did it do instead?',
    },
    fr: {
      title: 'Racontez ce qui n’a pas marché',
      text: 'La troisième tentative n’apprend pas grand-chose ; les deux premières, si. Qu’avez-vous essayé, qu’est-ce que cela a donné, que faites-vous autrement depuis ? Trois phrases, sans morale.\n\nDeux limites pour rester correct. L’erreur est la vôtre, ou un collègue a lu et dit oui. Et rien n’expose l’ennui d’un client ou une panne qui n’est pas réglée.',
      reason: 'On prête l’oreille, et la main, à qui ne fait pas semblant.',
      exercise: 'Qu’avons-nous essayé d’abord, et qu’est-ce que cela a donné ?',
    },
  },
  {
    id: 'angles-jargon',
    topic: 'angles',
    when: ['writing', 'long-text'],
    en: {
      title: 'Explain the word that everyone at work uses',
      text: 'Every trade has words that feel like plain English after five years: commissioning, backlog, churn, a cold start. Find the one in your text, and either explain it in half a sentence or write what people actually do.\n\nSometimes that word is the best subject of all. Why is it called a pig, and what is it doing in the pipe?',
      reason: 'Whoever knows a thing cannot easily imagine not knowing it.',
      source: {
        name: 'Camerer, Loewenstein and Weber, “The Curse of Knowledge in Economic Settings”, Journal of Political Economy, 1989',
      },
      exercise: 'Which word do we all use at work that nobody outside understands?',
    },
    fr: {
      title: 'Expliquez le mot que tout le monde emploie au travail',
      text: 'Chaque métier a ses mots qui, au bout de cinq ans, passent pour du français courant : recette, carottage, marche à blanc, dette technique. Trouvez celui de votre texte ; expliquez-le d’une demi-phrase, ou dites ce que les gens font réellement.\n\nCe mot est parfois le meilleur des sujets. Pourquoi « recette », quand on ne fait ni gâteau ni caisse ?',
      reason: 'Qui sait une chose a du mal à imaginer qu’on l’ignore.',
      source: {
        name: 'Camerer, Loewenstein et Weber, « The Curse of Knowledge in Economic Settings », Journal of Political Economy, 1989',
      },
      exercise: 'Quel mot employons-nous tous au travail, que personne ne comprend dehors ?',
    },
  },
  {
    id: 'angles-first-paragraph',
    topic: 'angles',
    when: ['long-text'],
    en: {
      title: 'Try it without the first paragraph',
      text: 'Most of us warm up in public: two sentences on how fast the world changes, one on how proud we are, and then the story. Cover the first paragraph with your hand and begin at the second. Does anybody miss anything?\n\nDo the same with every “very”, “truly” and “I believe that”. Long is no fault; slow is.',
      reason: 'On a network the first two lines decide whether the others are unfolded.',
    },
    fr: {
      title: 'Essayez sans le premier paragraphe',
      text: 'Nous nous échauffons presque tous en public : deux phrases sur le monde qui change, une sur notre fierté, puis l’histoire. Cachez le premier paragraphe de la main et commencez au deuxième. Manque-t-il quelque chose ?\n\nMême essai avec chaque « très », chaque « véritablement », chaque « je suis convaincu que ». La longueur n’est pas un défaut ; la lenteur, si.',
      reason: 'Sur un réseau, les deux premières lignes décident si l’on dépliera les autres.',
    },
  },
  {
    id: 'angles-ending',
    topic: 'angles',
    when: ['no-ending', 'writing'],
    en: {
      title: 'An ending needs no lesson',
      text: 'When you do not know how to stop, look for the last thing that happened: the door, the phone, what she said when she left. Put it down, and stop there. Readers draw their own conclusion, and keep it longer than yours.\n\nA question is an ending too, if you would change something on Monday for a good answer. “What do you think?” is not that question.',
      reason: 'A moral tells readers what to feel just when they had begun to.',
      exercise: 'What was the very last thing that happened?',
    },
    fr: {
      title: 'Une fin se passe de leçon',
      text: 'Si vous ne savez pas comment finir, cherchez la dernière chose qui s’est passée : la porte, le téléphone, ce qu’elle a dit en partant. Écrivez-la, et arrêtez-vous là. Chacun tirera sa conclusion, et la gardera plus longtemps que la vôtre.\n\nUne question peut aussi conclure, si une bonne réponse changeait quelque chose à votre lundi. « Et vous, qu’en pensez-vous ? » n’est pas cette question.',
      reason: 'La morale dit au lecteur quoi ressentir au moment précis où il commençait.',
      exercise: 'Quelle est la toute dernière chose qui s’est passée ?',
    },
  },
];
