import type { BundledTip } from '../tip.ts';

export const crisis: readonly BundledTip[] = [
  {
    id: 'crisis-silence',
    topic: 'crisis',
    when: ['bad-weather'],
    en: {
      title: 'Silence is an answer, too',
      text: 'When something has gone wrong, nobody waits for your post. Those who matter to you will ask you directly, and you can answer them as you would any friend: that you are shaken, that you do not know more than they do.\n\nA cheerful post that was planned for today can wait. If it went out already, take it down without a word; nobody will ask why.',
      reason:
        'In the first hours there is more speech than knowledge, and what helps is less of the one.',
    },
    fr: {
      title: 'Le silence est aussi une réponse',
      text: 'Quand quelque chose a mal tourné, personne n’attend votre texte. Ceux qui vous sont proches vous demanderont directement, et vous leur répondrez comme à des amis : que cela vous touche, que vous n’en savez pas plus qu’eux.\n\nLe message joyeux prévu pour aujourd’hui peut attendre. S’il est déjà parti, retirez-le sans un mot ; nul ne demandera pourquoi.',
      reason:
        'Les premières heures ont plus de paroles que de faits ; un peu moins des premières aide déjà.',
    },
  },
  {
    id: 'crisis-confirmed',
    topic: 'crisis',
    when: ['bad-weather', 'reply'],
    en: {
      title: 'Pass on only what is confirmed',
      text: 'Before you share anything about it, stop for the length of a breath. Who says so? Were they there? Does anybody else say it who was there too? If the trail ends with “a colleague heard”, leave it where you found it, even when it is good news.\n\nWhat your company has confirmed stands in its notice, with the hour. That hour matters: what was true at nine may be corrected at noon.',
      reason:
        'To stop, to look up the source and to look for better coverage takes a minute, and settles most cases.',
      source: {
        name: 'Mike Caulfield, “SIFT (The Four Moves)”, 2019',
        url: 'https://hapgood.us/2019/06/19/sift-the-four-moves/',
      },
    },
    fr: {
      title: 'Ne relayez que ce qui est confirmé',
      text: 'Avant de partager quoi que ce soit, arrêtez-vous le temps d’un souffle. Qui le dit ? Y était-il ? Quelqu’un d’autre qui y était le dit-il aussi ? Si la piste finit par « un collègue a entendu », laissez-la où elle est, même si la nouvelle est bonne.\n\nCe que votre entreprise a confirmé figure dans son avis, avec l’heure. Elle compte : ce qui était vrai à neuf heures sera peut-être corrigé à midi.',
      reason:
        'S’arrêter, chercher la source, chercher mieux : cela prend une minute et règle presque tous les cas.',
      source: {
        name: 'Mike Caulfield, « SIFT (The Four Moves) », 2019 (en anglais)',
        url: 'https://hapgood.us/2019/06/19/sift-the-four-moves/',
      },
    },
  },
  {
    id: 'crisis-people',
    topic: 'crisis',
    when: ['bad-weather'],
    en: {
      title: 'Write as if the family were reading',
      text: 'They are. If somebody was hurt, the people who love them look for every word. So no names before the family knows, no pictures of the place, no guess at the cause or the fault, nothing about how lucky others were.\n\nIf you wish to say something, say the plain thing: “I think of our colleague and of those at the gate this morning.” It needs no link, and no company.',
      reason: 'A sentence that comforts can be read by those it is about.',
    },
    fr: {
      title: 'Écrivez comme si la famille lisait',
      text: 'Elle lit. Quand quelqu’un a été blessé, ceux qui l’aiment cherchent chaque mot. Donc pas de nom avant qu’ils le sachent, pas d’image du lieu, pas d’hypothèse sur la cause ni sur la faute, rien sur la chance des autres.\n\nSi vous tenez à parler, dites simplement : « Je pense à notre collègue, et à ceux qui étaient au portail ce matin. » Cela se passe de lien, et d’entreprise.',
      reason: 'Une phrase qui console peut être lue par ceux dont elle parle.',
    },
  },
  {
    id: 'crisis-not-defend',
    topic: 'crisis',
    when: ['bad-weather', 'reply'],
    en: {
      title: 'Nobody expects you to defend the company',
      text: 'Friends, strangers, a neighbour at the fence will say: so, what have you people done? You can answer for yourself alone. “I work there, I know what you know, and it troubles me too.” That is honest, and it is enough.\n\nArguing in the comments helps neither the company nor you. If a false claim worries you, send it to those named in the notice. They can answer with facts; you need not.',
      reason: 'A defence by employees looks arranged even when it comes from the heart.',
      exercise: 'What would I answer a neighbour who asks, for myself alone?',
    },
    fr: {
      title: 'Nul n’attend de vous que vous défendiez l’entreprise',
      text: 'Des amis, des inconnus, un voisin par-dessus la haie diront : alors, qu’avez-vous encore fait ? Vous ne pouvez répondre que pour vous. « J’y travaille, j’en sais autant que vous, et cela me préoccupe aussi. » C’est honnête, et c’est assez.\n\nSe battre dans les commentaires n’aide ni l’entreprise ni vous. Une affirmation fausse vous inquiète ? Transmettez-la aux personnes citées dans l’avis. Elles répondront par des faits ; vous n’y êtes pas tenu.',
      reason: 'Une défense venue des salariés paraît organisée, même quand elle vient du cœur.',
      exercise: 'Que répondrais-je à un voisin qui m’interroge, en mon seul nom ?',
    },
  },
  {
    id: 'crisis-press',
    topic: 'crisis',
    when: ['bad-weather'],
    en: {
      title: 'When a journalist writes to you',
      text: 'They do their work, and many are kind. You may answer or not; you may ask for their name, their paper and their deadline, and pass those on to the contact in the notice. “I am not the right person, I send your question on” closes the matter politely.\n\nWhat you say can be quoted, in a private message too. “Off the record” is an agreement that both sides make before the first sentence, not after it.',
      reason: 'A quick answer to one question can become the headline over another.',
    },
    fr: {
      title: 'Quand un journaliste vous écrit',
      text: 'Il fait son métier, et souvent avec égards. Vous pouvez répondre ou non ; vous pouvez demander son nom, son titre, son délai, et les transmettre au contact cité dans l’avis. « Je ne suis pas la bonne personne, je fais suivre votre question » clôt l’échange poliment.\n\nCe que vous dites peut être cité, message privé compris. Le « off » est un accord que l’on passe à deux avant la première phrase, pas après.',
      reason: 'Une réponse rapide à une question peut devenir le titre d’une autre.',
    },
  },
  {
    id: 'crisis-after',
    topic: 'crisis',
    when: ['quiet'],
    en: {
      title: 'Come back slowly',
      text: 'When the notice is lifted, nothing has to be made up for. Read what was written in the meantime, look whether the people concerned are mentioned with respect, and wait until you feel like telling something. It may be small, and about something else.\n\nIf what happened stays with you, it belongs first with a colleague, a doctor, somebody at home. A post can come later, or not at all.',
      reason: 'Going on as if nothing had been is the one thing that readers remember badly.',
    },
    fr: {
      title: 'Revenez doucement',
      text: 'L’avis est levé, et rien n’est à rattraper. Lisez ce qui s’est écrit entre-temps, voyez si l’on parle avec respect des personnes touchées, et attendez d’avoir envie de raconter quelque chose. Ce sera peut-être petit, et sur un autre sujet.\n\nSi ce qui s’est passé vous pèse, parlez-en d’abord à un collègue, à un médecin, à quelqu’un chez vous. Un texte viendra plus tard, ou jamais.',
      reason:
        'Reprendre comme si de rien n’était : voilà ce dont les lecteurs gardent un mauvais souvenir.',
    },
  },
];
