import type { BundledTip } from '../tip.ts';

export const profile: readonly BundledTip[] = [
  {
    id: 'profile-neighbour',
    topic: 'profile',
    when: ['starting', 'quiet'],
    en: {
      title: 'Say what you do so that a neighbour gets it',
      text: 'A job title is written for the organisation chart. The line under your name is read by people who have never seen that chart: “I keep the pumps of a small town running” tells them more than “Senior Asset Integrity Engineer II”.\n\nKeep the title if people search for it, and put the sentence beside it. A good test: what would go wrong on a day when nobody did your work?',
      reason: 'It is often the only line of yours that somebody reads before deciding to read on.',
      exercise: 'What would go wrong on a day when nobody did my work?',
    },
    fr: {
      title: 'Dites votre métier comme à un voisin',
      text: 'L’intitulé de poste parle à l’organigramme. La ligne sous votre nom, elle, est lue par des gens qui ne l’ont jamais vu. « Je fais tourner les pompes d’une petite ville » leur en dit plus que « Ingénieure intégrité des actifs, niveau II ».\n\nGardez l’intitulé si l’on vous cherche par là, et posez la phrase à côté. Pour la trouver, une question suffit : qu’est-ce qui irait de travers le jour où personne ne ferait votre travail ?',
      reason: 'C’est souvent la seule ligne que l’on lit de vous avant de décider de poursuivre.',
      exercise: 'Qu’est-ce qui irait de travers le jour où personne ne ferait mon travail ?',
    },
  },
  {
    id: 'profile-likeness',
    topic: 'profile',
    when: ['quiet'],
    en: {
      title: 'A picture that looks like you on a Tuesday',
      text: 'The best portrait is the one a colleague would recognise in the corridor. Stand beside a window, put a plain wall behind you, look at somebody you like. That is the whole studio.\n\nHaving no picture is a choice too, and needs no explanation. What puts people off is a mask: a borrowed smile, a filter, a face ten years younger than the one that comes to the meeting.',
      reason: 'Whoever meets you later should not have to look twice.',
    },
    fr: {
      title: 'Une photo qui vous ressemble un mardi',
      text: 'Le bon portrait est celui qu’un collègue reconnaîtrait dans le couloir. Une fenêtre sur le côté, un mur uni derrière vous, quelqu’un que vous aimez bien en face : voilà le studio au complet.\n\nNe pas mettre de photo est aussi un choix, et il ne s’explique pas. Ce qui gêne, c’est le masque : le sourire d’emprunt, le filtre, le visage de dix ans plus jeune que celui qui entrera dans la salle.',
      reason: 'Qui vous rencontrera plus tard ne devrait pas avoir à vérifier que c’est bien vous.',
    },
  },
  {
    id: 'profile-half-known',
    topic: 'profile',
    when: ['quiet'],
    en: {
      title: 'Let in the people you half know',
      text: 'The engineer at a supplier’s, the colleague from another site, the person you sat beside on a course: they hear things that your own team does not. When one of them asks to connect, say yes, with a sentence that recalls where you met.\n\nTotal strangers you can leave at the door. You owe nobody an answer, and a short list of people you would greet in the street is a good list.',
      reason:
        'In an experiment with 20 million members of LinkedIn, acquaintances led to new jobs more often than close contacts did.',
      source: {
        name: 'Rajkumar et al., “A causal test of the strength of weak ties”, Science, 2022',
        url: 'https://doi.org/10.1126/science.abl4476',
      },
    },
    fr: {
      title: 'Ouvrez à ceux que vous connaissez à moitié',
      text: 'La technicienne d’un fournisseur, le collègue d’un autre site, la voisine de table d’une formation : ces gens-là entendent ce que votre équipe n’entend pas. Quand l’un d’eux demande à entrer en relation, acceptez, en rappelant d’un mot où vous vous êtes croisés.\n\nLes parfaits inconnus peuvent rester sur le palier. Vous ne devez de réponse à personne, et une courte liste de gens que vous salueriez dans la rue est une bonne liste.',
      reason:
        'Une expérience menée sur 20 millions de membres de LinkedIn l’a mesuré : de simples connaissances mènent plus souvent à un emploi que les proches.',
      source: {
        name: 'Rajkumar et al., « A causal test of the strength of weak ties », Science, 2022',
        url: 'https://doi.org/10.1126/science.abl4476',
      },
    },
  },
];
