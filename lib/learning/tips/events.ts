import type { BundledTip } from '../tip.ts';

export const events: readonly BundledTip[] = [
  {
    id: 'events-whom',
    topic: 'events',
    when: ['event'],
    en: {
      title: 'Say whom it is for, and whom it is not',
      text: '“An exciting day for all” invites nobody. “For anyone who has to explain to a town council why a street should hold water” invites twelve people, who come. Add one line for the others: “No formulas are shown, and no pumps are sold.”\n\nPlace, day, hour, price and language belong in the first lines, in figures. Then tell why you will be there yourself.',
      reason: 'Whoever recognises themselves in a sentence has half decided to come.',
      exercise: 'Who would be sorry to have missed it, and why?',
    },
    fr: {
      title: 'Dites pour qui c’est, et pour qui non',
      text: '« Une belle journée pour tous » n’invite personne. « Pour qui doit expliquer à un conseil municipal qu’une rue peut retenir l’eau » invite douze personnes, et elles viennent. Ajoutez une ligne pour les autres : « On n’y montre aucune formule et l’on n’y vend aucune pompe. »\n\nLieu, jour, heure, prix et langue se mettent dans les premières lignes, en chiffres. Puis dites pourquoi vous y serez, vous.',
      reason: 'Qui se reconnaît dans une phrase a déjà à moitié décidé de venir.',
      exercise: 'Qui regretterait de l’avoir manqué, et pourquoi ?',
    },
  },
  {
    id: 'events-sentence',
    topic: 'events',
    when: ['event', 'quiet'],
    en: {
      title: 'Bring home one sentence',
      text: 'Listen with the telephone in the pocket and one question in mind: what will I still tell on Monday? Write that sentence down with the name of the person who said it. That is the post: the sentence, the name, what it changes for you.\n\nA row of slides photographed from the side, with thanks to the organisers, was there already. Nobody missed it.',
      reason: 'Whoever films the talk has heard less of it than the last row.',
      exercise: 'Which one sentence did I bring home, and who said it?',
    },
    fr: {
      title: 'Rapportez une phrase',
      text: 'Écoutez, téléphone en poche, avec une seule question en tête : que raconterai-je encore lundi ? Notez cette phrase, et le nom de qui l’a dite. Voilà le texte : la phrase, le nom, ce que cela change pour vous.\n\nUne rangée de diapositives prises de biais, avec des remerciements aux organisateurs, cela existe déjà. Personne n’en demandait d’autre.',
      reason: 'Celui qui filme l’exposé en entend moins que le dernier rang.',
      exercise: 'Quelle phrase ai-je rapportée, et qui l’a dite ?',
    },
  },
  {
    id: 'events-access',
    topic: 'events',
    when: ['event'],
    en: {
      title: 'Tell how one gets in',
      text: 'Steps or no steps, captions or none, a quiet room, a place to sit, an address to write to with a need nobody thought of. If the page of the event does not say, ask the organisers and put their answer in your post.\n\n“I do not know yet, write to me” is better than nothing. It shows that somebody with a need was thought of before they had to ask.',
      reason: 'Many people decide on this line whether the rest concerns them.',
      source: {
        name: 'W3C, Web Accessibility Initiative, “How to Make Your Presentations Accessible to All”',
        url: 'https://www.w3.org/WAI/teach-advocate/accessible-presentations/',
      },
    },
    fr: {
      title: 'Dites comment on entre',
      text: 'Des marches ou non, des sous-titres ou non, une pièce au calme, de quoi s’asseoir, une adresse où signaler un besoin auquel personne n’a songé. Si la page n’en dit rien, demandez aux organisateurs et mettez leur réponse dans votre texte.\n\n« Je ne sais pas encore, écrivez-moi » vaut mieux que rien. On voit que quelqu’un y a pensé avant d’y être contraint.',
      reason: 'Bien des gens décident à cette ligne-là si le reste les concerne.',
      source: {
        name: 'W3C, Web Accessibility Initiative, « How to Make Your Presentations Accessible to All » (en anglais)',
        url: 'https://www.w3.org/WAI/teach-advocate/accessible-presentations/',
      },
    },
  },
];
