import type { BundledTip } from '../tip.ts';

export const rest: readonly BundledTip[] = [
  {
    id: 'rest-no',
    topic: 'rest',
    when: ['quiet', 'starting'],
    en: {
      title: 'No is a complete answer',
      text: 'Speaking about one’s work in public is a gift, and a gift that is owed is something else. If you are asked to post, “Thank you, it is not for me” is enough. You need no reason, and no better one the second time.\n\nIf somebody counts who shares and who does not, that is worth a word with whoever represents the staff.',
      reason: 'A willing voice is believed; a drafted one is heard as what it is.',
    },
    fr: {
      title: '« Non » est une réponse complète',
      text: 'Parler de son travail en public est un cadeau, et un cadeau que l’on doit n’en est plus un. Si l’on vous demande de publier, « merci, ce n’est pas pour moi » suffit. Il n’y faut pas de motif, ni de meilleur motif la deuxième fois.\n\nSi quelqu’un compte ceux qui partagent et ceux qui s’abstiennent, cela mérite un mot aux représentants du personnel.',
      reason: 'On croit une voix qui parle de son plein gré ; une voix de commande s’entend.',
    },
  },
  {
    id: 'rest-checking',
    topic: 'rest',
    when: ['quiet'],
    en: {
      title: 'Choose when you look, and close the door after',
      text: 'Switch off the notifications of the network and look two or three times, at moments you chose: after coffee, before you leave. Answer what deserves an answer. Then close the page, not just the screen.\n\nIf it still calls you, take the app off the telephone for a week. Posts written on a computer get longer, and evenings too.',
      reason:
        'In a two-week trial people who checked their e-mail three times a day were less stressed than when they checked at will.',
      source: {
        name: 'Kushlev and Dunn, “Checking email less frequently reduces stress”, Computers in Human Behavior, 2015',
        url: 'https://doi.org/10.1016/j.chb.2014.11.005',
      },
    },
    fr: {
      title: 'Choisissez l’heure, puis refermez la porte',
      text: 'Coupez les notifications du réseau et allez-y voir deux ou trois fois, à vos heures : après le café, avant de partir. Répondez à ce qui le mérite. Puis fermez la page, pas seulement l’écran.\n\nSi cela vous appelle encore, retirez l’application du téléphone pour une semaine. Les textes écrits à l’ordinateur s’allongent, et les soirées aussi.',
      reason:
        'Deux semaines d’essai l’ont montré pour le courriel : trois relevés par jour, et le stress baisse.',
      source: {
        name: 'Kushlev et Dunn, « Checking email less frequently reduces stress », Computers in Human Behavior, 2015',
        url: 'https://doi.org/10.1016/j.chb.2014.11.005',
      },
    },
  },
  {
    id: 'rest-hours',
    topic: 'rest',
    when: ['quiet', 'writing'],
    en: {
      title: 'It is work: let it have working hours',
      text: 'Writing about the company is done for the company too. It may take place in working time, at the desk, between two meetings, and it may be left out in a full week. Nobody needs your post tonight.\n\nA text begun in the evening is kept here as it is. Read it in the morning: you will like half of it better, and delete the other half with pleasure.',
      reason: 'What only happens after hours soon feels like one more duty.',
    },
    fr: {
      title: 'C’est du travail : donnez-lui des horaires',
      text: 'Écrire sur l’entreprise, c’est aussi travailler pour elle. Cela peut se faire au bureau, entre deux réunions, et ne pas se faire du tout quand la semaine est pleine. Personne n’attend votre texte ce soir.\n\nCe que vous avez commencé dans la soirée reste ici tel quel. Relisez-le au matin : une moitié vous plaira davantage, et vous effacerez l’autre avec joie.',
      reason:
        'Le droit à la déconnexion se négocie dans les entreprises françaises ; il vaut aussi pour ce que l’on fait de bon cœur.',
      source: { name: 'Code du travail, article L. 2242-17' },
    },
  },
  {
    id: 'rest-undo',
    topic: 'rest',
    when: ['first-post', 'quiet'],
    en: {
      title: 'You may take it back',
      text: 'A post is not a contract. If a number was wrong, correct it and say so in a line. If it no longer feels like you, delete it, today or in three years, and explain it to nobody. Copies may remain somewhere; that is a reason to write with care, not a reason to write nothing.\n\nThe one thing to avoid is the silent repair of a fact that people have already answered.',
      reason: 'It is easier to begin once you know where the exit is.',
    },
    fr: {
      title: 'Vous pouvez reprendre vos mots',
      text: 'Un texte publié n’est pas un contrat. Un chiffre était faux ? Corrigez-le et dites-le d’une ligne. Il ne vous ressemble plus ? Effacez-le, aujourd’hui ou dans trois ans, sans vous expliquer. Il en restera peut-être des copies ; c’est une raison d’écrire avec soin, pas une raison de se taire.\n\nÀ éviter seulement : réparer en douce un fait auquel on a déjà répondu.',
      reason: 'On commence plus volontiers quand on sait où est la sortie.',
    },
  },
];
