import type { BundledTip } from '../tip.ts';

export const firstPost: readonly BundledTip[] = [
  {
    id: 'first-small',
    topic: 'first-post',
    when: ['first-post', 'starting'],
    en: {
      title: 'Begin smaller than you think',
      text: 'A first post need not introduce you, sum up a career or take a stand. One thing, seen this week, told in four sentences, is a whole post.\n\nTake the thing you would mention at supper if somebody asked how work was. If it fits in a breath, it is the right size. What does not fit is a second post, some other day, or never.',
      reason: 'Small things get finished, and finished is where you learn what you like to tell.',
      exercise: 'What would I mention at supper if somebody asked how work was this week?',
    },
    fr: {
      title: 'Commencez plus petit que prévu',
      text: 'Un premier texte n’a pas à vous présenter, à résumer une carrière ni à prendre position. Une seule chose, vue cette semaine, dite en quatre phrases : c’est un texte entier.\n\nPrenez celle que vous raconteriez à table si l’on vous demandait comment va le travail. Si elle tient dans un souffle, elle a la bonne taille. Le reste fera un autre texte, un autre jour, ou jamais.',
      reason:
        'Ce qui est petit se termine, et c’est en terminant que l’on découvre ce que l’on aime raconter.',
      exercise: 'Que raconterais-je à table de ma semaine de travail ?',
    },
  },
  {
    id: 'first-one-reader',
    topic: 'first-post',
    when: ['first-post', 'starting', 'writing'],
    en: {
      title: 'Write it to one person',
      text: 'Choose somebody real: a former colleague, your sister, the friend who never understood what you do. Write the post as a message to that person. Then take the name away and leave the rest as it is.\n\n“We are delighted to announce” does not survive this: nobody writes that to a sister.',
      reason: 'One reader gives you a tone. “Everybody” gives you a brochure.',
      exercise: 'Dear …, you will never guess what happened at work:',
    },
    fr: {
      title: 'N’écrivez qu’à une personne',
      text: 'Choisissez quelqu’un de réel : une ancienne collègue, votre frère, l’amie qui n’a jamais bien compris ce que vous faites. Écrivez-lui, comme on envoie un message. Puis ôtez le nom, et ne touchez pas au reste.\n\n« Nous avons le plaisir de vous annoncer » n’y résiste pas : personne n’écrit cela à son frère.',
      reason: 'Un lecteur vous donne un ton. « Tout le monde » vous donne une plaquette.',
      exercise: 'Cher …, tu ne devineras jamais ce qui est arrivé au travail :',
    },
  },
  {
    id: 'first-aloud',
    topic: 'first-post',
    when: ['first-post', 'writing'],
    en: {
      title: 'Read it aloud once, then let it go',
      text: 'Close the door and read your text aloud. Where you stumble, the reader will. Where you hear somebody else, usually a department, say it again in the words that come to your mouth, and write those down.\n\nOnce is enough. A text that has been polished for an hour sounds like a text that has been polished for an hour.',
      reason: 'Your ear knows your voice better than your eye does.',
    },
    fr: {
      title: 'Lisez à voix haute, une fois, puis lâchez',
      text: 'Fermez la porte et lisez votre texte à voix haute. Là où vous butez, on butera. Là où vous entendez quelqu’un d’autre, un service le plus souvent, redites la chose avec les mots qui vous viennent, et notez ceux-là.\n\nUne lecture suffit. Un texte poli pendant une heure sonne comme un texte poli pendant une heure.',
      reason: 'L’oreille reconnaît votre voix mieux que l’œil.',
    },
  },
  {
    id: 'first-quiet',
    topic: 'first-post',
    when: ['first-post', 'quiet'],
    en: {
      title: 'Few answers is the normal case',
      text: 'Most people read and leave no trace. Three likes may mean three hundred readers, one of whom will stop you in the canteen next month: “I read that thing about the valves.”\n\nSo look once, answer whoever wrote, and close the page. If you would still be glad to have written it with nobody watching, it was worth writing.',
      reason: 'In most communities nine in ten people only read.',
      source: {
        name: 'Jakob Nielsen, “The 90-9-1 Rule for Participation Inequality”, 2006',
        url: 'https://www.nngroup.com/articles/participation-inequality/',
      },
    },
    fr: {
      title: 'Peu de réponses, c’est le cas ordinaire',
      text: 'La plupart des gens lisent sans laisser de trace. Trois mentions « J’aime » peuvent cacher trois cents lecteurs, dont l’un vous arrêtera le mois prochain à la cantine : « J’ai lu ton histoire de vannes. »\n\nRegardez donc une fois, répondez à qui vous a écrit, et fermez la page. Si vous seriez content de l’avoir écrit sans que personne regarde, cela valait la peine.',
      reason: 'Dans la plupart des communautés, neuf personnes sur dix ne font que lire.',
      source: {
        name: 'Jakob Nielsen, « The 90-9-1 Rule for Participation Inequality », 2006',
        url: 'https://www.nngroup.com/articles/participation-inequality/',
      },
    },
  },
];
