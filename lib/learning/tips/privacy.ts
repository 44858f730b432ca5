import type { BundledTip } from '../tip.ts';

export const privacy: readonly BundledTip[] = [
  {
    id: 'privacy-ask',
    topic: 'privacy',
    when: ['writing', 'picture'],
    en: {
      title: 'Show it to the person it is about',
      text: 'A colleague in your story, even praised, even by first name only, reads it first. Send the few lines with “May I? Change what you like.” Most say yes and correct one detail, and the detail makes the story better.\n\nIf asking feels strange, leave the person out: “somebody on the night shift” is enough. What was said in confidence stays there, however well it would read.',
      reason: 'You choose what you show of yourself. They should have the same choice.',
    },
    fr: {
      title: 'Montrez-le à la personne dont vous parlez',
      text: 'Un collègue dans votre récit, même en bien, même par son seul prénom, le lit d’abord. Envoyez-lui les quelques lignes avec : « Je peux ? Corrigez ce que vous voulez. » Presque tous disent oui et rectifient un détail, et ce détail améliore l’histoire.\n\nSi demander vous gêne, effacez la personne : « quelqu’un de l’équipe de nuit » suffit. Ce qui a été confié reste confié, si belle que soit la phrase.',
      reason: 'Vous choisissez ce que vous montrez de vous. Les autres y ont droit aussi.',
    },
  },
  {
    id: 'privacy-figures',
    topic: 'privacy',
    when: ['writing'],
    en: {
      title: 'Is that number already public?',
      text: 'Orders, prices, head counts, dates of launches, names of customers: before one of them goes into a post, find the public page where it stands. If you find it, link it. If you do not, write around it: “more than we could pack before Friday” needs no figure.\n\nIn a listed company one number told too early can be an offence, even if you meant only to be proud.',
      reason:
        'Inside information about a listed company may not be passed on before it is published.',
      source: {
        name: 'Regulation (EU) No 596/2014 on market abuse, articles 10 and 14',
        url: 'https://eur-lex.europa.eu/eli/reg/2014/596/oj',
      },
    },
    fr: {
      title: 'Ce chiffre est-il déjà public ?',
      text: 'Commandes, prix, effectifs, dates de lancement, noms de clients : avant d’en écrire un, retrouvez la page publique où il figure. Si elle existe, mettez le lien. Sinon, contournez : « plus que nous ne pouvions en emballer avant vendredi » se passe de chiffre.\n\nDans une société cotée, un nombre donné trop tôt peut constituer une infraction, même dit par simple fierté.',
      reason:
        'Une information privilégiée sur une société cotée ne se transmet pas avant d’avoir été publiée.',
      source: {
        name: 'Règlement (UE) nº 596/2014 sur les abus de marché, articles 10 et 14',
        url: 'https://eur-lex.europa.eu/eli/reg/2014/596/oj',
      },
    },
  },
  {
    id: 'privacy-flattery',
    topic: 'privacy',
    when: ['quiet'],
    en: {
      title: 'Look twice at the stranger who flatters',
      text: 'The more you say about your work, the more often somebody writes: a recruiter with a rare offer, a student with ten questions, a conference that pays well. Most are what they say. Some want to know how things are done where you are.\n\nSigns: it is urgent, it is secret, it moves to another app, the attachment comes first. Look up the person elsewhere, ask a colleague, and take your time. Nothing genuine is lost by a day.',
      reason:
        'Security services describe invented profiles of recruiters as a common way to approach employees.',
      source: { name: '“Think Before You Link”, campaign of the British authorities' },
    },
    fr: {
      title: 'Regardez à deux fois l’inconnu qui flatte',
      text: 'Plus vous parlez de votre métier, plus on vous écrit : un recruteur avec une offre rare, une étudiante et ses dix questions, un colloque qui paie bien. La plupart disent vrai. Quelques-uns veulent savoir comment l’on fait chez vous.\n\nLes signes : c’est urgent, c’est confidentiel, on change d’application, la pièce jointe arrive d’abord. Cherchez la personne ailleurs, demandez à un collègue, prenez votre temps. Rien de sérieux ne se perd en un jour.',
      reason:
        'Les services de sécurité citent le faux profil de recruteur parmi les approches courantes.',
      source: { name: '« Think Before You Link », campagne des autorités britanniques' },
    },
  },
  {
    id: 'privacy-later',
    topic: 'privacy',
    when: ['event', 'picture'],
    en: {
      title: 'Post the journey when you are home',
      text: 'A boarding pass, the view from the hotel, “on site until Friday”: together they say where you are and where you are not. The same picture on Saturday tells the same story and nothing else.\n\nThink of colleagues too. Not everybody wants it known that they travelled, with whom, or to which customer.',
      reason: 'Each detail is harmless. It is the sum that gives you away.',
    },
    fr: {
      title: 'Publiez le voyage une fois rentré',
      text: 'Une carte d’embarquement, la vue de l’hôtel, « sur place jusqu’à vendredi » : à trois, ces détails disent où vous êtes et où vous n’êtes pas. La même photo, samedi, raconte la même histoire et rien de plus.\n\nPensez aussi aux collègues. Chacun n’a pas envie que l’on sache qu’il était en déplacement, avec qui, ni chez quel client.',
      reason: 'Chaque détail est anodin. C’est leur somme qui vous trahit.',
    },
  },
];
