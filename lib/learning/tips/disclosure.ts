import type { BundledTip } from '../tip.ts';

export const disclosure: readonly BundledTip[] = [
  {
    id: 'disclose-early',
    topic: 'disclosure',
    when: ['not-disclosed', 'first-post'],
    en: {
      title: 'Say early that you work there',
      text: 'No formula is needed. “My team”, “where I work”, “we lost the tender” are enough, if they stand in the first lines and in the post itself. A hashtag at the end, or a line in your profile, reaches nobody who needs it.\n\nFour words turn an advertisement into a witness. They also let you praise as warmly as you like.',
      reason:
        'An employee’s tie to the company is to be disclosed when endorsing its products: so say the consumer rules of the United States, and similar ones elsewhere.',
      source: {
        name: 'Federal Trade Commission, “FTC’s Endorsement Guides: What People Are Asking”',
        url: 'https://www.ftc.gov/business-guidance/resources/ftcs-endorsement-guides-what-people-are-asking',
      },
      exercise: 'How do I say, in four words, that I work there?',
    },
    fr: {
      title: 'Dites tôt que vous y travaillez',
      text: 'Aucune formule n’est nécessaire. « Mon équipe », « là où je travaille », « nous avons perdu l’appel d’offres » suffisent, dans les premières lignes et dans le texte même. Un mot-dièse à la fin, une mention dans le profil n’atteignent pas ceux qui en ont besoin.\n\nQuatre mots font d’une réclame un témoignage. Ils vous permettent aussi de dire du bien sans retenue.',
      reason:
        'Se faire passer pour un simple consommateur figure, en Europe, parmi les pratiques déloyales en toutes circonstances.',
      source: {
        name: 'Directive 2005/29/CE, annexe I, point 22',
        url: 'https://eur-lex.europa.eu/eli/dir/2005/29/oj',
      },
      exercise: 'Comment dire, en quatre mots, que j’y travaille ?',
    },
  },
  {
    id: 'disclose-interest',
    topic: 'disclosure',
    when: ['job', 'not-disclosed'],
    en: {
      title: 'Name what you gain, if you gain something',
      text: 'A bonus when somebody you recommended is hired, a free device, shares, a spouse at the supplier’s: none of it is shameful, all of it belongs in the sentence. “I get a bonus if you join, and I would tell you without it.”\n\nIf the sentence feels awkward to write, that is the measure of how much a reader would want to know it.',
      reason: 'A tie that readers discover later costs more than the one you told them.',
    },
    fr: {
      title: 'Dites ce que vous y gagnez, si vous y gagnez',
      text: 'Une prime de cooptation, un appareil offert, des actions, un conjoint chez le fournisseur : rien de honteux, mais tout cela a sa place dans la phrase. « Je touche une prime si vous nous rejoignez, et je vous le dirais sans elle. »\n\nSi la phrase vous gêne, mesurez à cette gêne combien le lecteur aimerait la connaître.',
      reason: 'Un lien que l’on découvre coûte plus cher que celui que vous avez dit.',
    },
  },
  {
    id: 'disclose-i',
    topic: 'disclosure',
    when: ['writing', 'borrowed'],
    en: {
      title: 'Keep “I” for you and “we” for what you did together',
      text: '“We have decided to lower prices” makes you a spokesperson. “Prices go down in May; I have waited two years for that” keeps you a person. Use “we” where you had a hand in it, the company’s name where you had not.\n\n“Opinions are my own” in a profile changes little. The right pronoun, in the right sentence, does the work.',
      reason:
        'Whoever speaks for a company needs its authority; whoever speaks of their work needs only to have done it.',
    },
    fr: {
      title: '« Je » pour vous, « nous » pour ce que vous avez fait ensemble',
      text: '« Nous avons décidé de baisser nos prix » fait de vous un porte-parole. « Les prix baissent en mai ; j’attendais cela depuis deux ans » vous laisse être quelqu’un. Gardez « nous » pour ce à quoi vous avez mis la main, et le nom de l’entreprise pour le reste.\n\n« Mes propos n’engagent que moi », dans un profil, ne change pas grand-chose. Le bon pronom, dans la bonne phrase, y suffit.',
      reason:
        'Pour parler au nom d’une entreprise, il faut un mandat ; pour parler de son travail, il suffit de l’avoir fait.',
    },
  },
];
