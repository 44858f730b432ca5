import type { BundledTip } from '../tip.ts';

export const pictures: readonly BundledTip[] = [
  {
    id: 'pictures-alt',
    topic: 'pictures',
    when: ['no-alt', 'picture'],
    en: {
      title: 'Describe the picture as if on the telephone',
      text: 'Somebody asks: what is in it? You would not say “image of”. You would say: “Two people in waders under a weir, one holding up an eel as long as her arm.” That sentence is the alternative text.\n\nSay what matters for this post, in one or two sentences, and spell out any words that stand in the picture. Then those who cannot see it have been told the same story.',
      reason:
        'Screen readers read the alternative text aloud; without it they offer a file name, or nothing.',
      source: {
        name: 'W3C, Web Accessibility Initiative, “Images Tutorial”',
        url: 'https://www.w3.org/WAI/tutorials/images/',
      },
      exercise: 'What is in the picture, said as if on the telephone?',
    },
    fr: {
      title: 'Décrivez l’image comme au téléphone',
      text: 'On vous demande ce que l’on y voit. Vous ne diriez pas « image de ». Vous diriez : « Deux personnes en cuissardes sous un seuil ; l’une tient une anguille longue comme son bras. » Cette phrase est le texte de remplacement.\n\nDites ce qui compte pour ce texte-là, en une ou deux phrases, et recopiez les mots qui figurent dans l’image. Ceux qui ne la voient pas auront reçu la même histoire.',
      reason:
        'Les lecteurs d’écran disent ce texte à voix haute ; sans lui, ils annoncent un nom de fichier, ou rien.',
      source: {
        name: 'W3C, Web Accessibility Initiative, « Images Tutorial » (en anglais)',
        url: 'https://www.w3.org/WAI/tutorials/images/',
      },
      exercise: 'Que voit-on sur l’image, dit comme au téléphone ?',
    },
  },
  {
    id: 'pictures-real',
    topic: 'pictures',
    when: ['picture', 'quiet'],
    en: {
      title: 'A plain picture of the real thing',
      text: 'The bench as you found it, the hand on the lever, the note on the door: a slightly crooked picture from your own telephone says “I was there”. Four people laughing at a laptop say that somebody bought a licence.\n\nGo closer than feels natural. One thing, sharp, near a window, is better than the whole hall from the gallery.',
      reason: 'Readers have seen the stock photograph before, on the page of somebody else.',
    },
    fr: {
      title: 'Une image simple de la chose vraie',
      text: 'L’établi tel quel, la main sur le levier, le mot collé à la porte : une photo un peu de travers, prise avec votre téléphone, dit « j’y étais ». Quatre personnes qui rient devant un ordinateur disent que quelqu’un a payé une licence.\n\nApprochez-vous plus que vous n’oseriez. Un objet net, près d’une fenêtre, vaut mieux que toute la halle vue de la galerie.',
      reason: 'La photo de catalogue, on l’a déjà vue, chez quelqu’un d’autre.',
    },
  },
  {
    id: 'pictures-edges',
    topic: 'pictures',
    when: ['picture'],
    en: {
      title: 'Look at the edges before you post',
      text: 'The middle of the picture is fine; trouble sits at the rim. A whiteboard, a badge, a screen, a number plate, a customer’s name on a crate, somebody in the background who was only passing. Enlarge each corner once.\n\nCrop rather than blur. And whoever can be recognised is asked first: a nod from across the room is enough, if you then say where it will appear.',
      reason: 'What the eye passes over, a stranger can enlarge at leisure.',
    },
    fr: {
      title: 'Regardez les bords avant de publier',
      text: 'Le milieu de l’image va bien ; les ennuis sont au bord. Un tableau blanc, un badge, un écran, une plaque, le nom d’un client sur une caisse, quelqu’un qui ne faisait que passer. Agrandissez chaque coin, une fois.\n\nRecadrez plutôt que de flouter. Et demandez d’abord à qui se reconnaîtrait : un signe de tête suffit, si vous dites ensuite où l’image paraîtra.',
      reason:
        'En France, le droit à l’image découle du respect de la vie privée : c’est à la personne de dire oui.',
      source: { name: 'Code civil, article 9' },
    },
  },
];
