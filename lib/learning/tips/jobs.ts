import type { BundledTip } from '../tip.ts';

export const jobs: readonly BundledTip[] = [
  {
    id: 'jobs-day',
    topic: 'jobs',
    when: ['job'],
    en: {
      title: 'Tell one day instead of ten requirements',
      text: 'The advertisement lists what one has to bring. You can tell what one gets: who makes the coffee, what is on the bench at nine, which question the new person will be asked before lunch, when the hall falls silent. Half a day is plenty.\n\nThen name one person who would be a colleague, with their consent. People apply to people.',
      reason: 'Nobody pictures themselves in a list. Everybody can picture a morning.',
      exercise: 'It is nine o’clock on the first Monday. What happens?',
    },
    fr: {
      title: 'Une journée plutôt que dix exigences',
      text: 'L’annonce énumère ce qu’il faut apporter. Vous pouvez dire ce que l’on trouve : qui fait le café, ce qui attend sur l’établi à neuf heures, la question que l’on posera au nouveau avant midi, l’heure où la halle se tait. Une demi-journée suffit.\n\nPuis nommez une personne qui sera sa collègue, avec son accord. On postule auprès de gens.',
      reason: 'Personne ne se voit dans une liste. Tout le monde peut se voir dans une matinée.',
      exercise: 'Premier lundi, neuf heures. Que se passe-t-il ?',
    },
  },
  {
    id: 'jobs-hard',
    topic: 'jobs',
    when: ['job'],
    en: {
      title: 'Name one thing that is hard about it',
      text: 'The standby weekends, the cold in February, the three months before anything makes sense. One honest sentence, and beside it why you stayed. Those who cannot live with it are spared a mistake; the others believe the rest of your text.\n\nKeep it to the work. A colleague’s temper is not a working condition to be published.',
      reason: 'Candidates who got a realistic picture left a little less often, over many studies.',
      source: {
        name: 'Phillips, “Effects of realistic job previews on multiple organizational outcomes: a meta-analysis”, Academy of Management Journal, 1998',
      },
      exercise: 'What is hard about this work, and why did I stay?',
    },
    fr: {
      title: 'Dites aussi ce qui est dur',
      text: 'Les week-ends d’astreinte, le froid de février, les trois mois avant d’y voir clair. Une phrase honnête et, à côté, pourquoi vous êtes resté. Ceux qui ne pourraient pas s’y faire évitent une erreur ; les autres croient le reste de votre texte.\n\nTenez-vous-en au travail. Le caractère d’un collègue n’est pas une condition de travail à publier.',
      reason:
        'Sur l’ensemble des études, les candidats qui ont reçu une image réaliste partent un peu moins.',
      source: {
        name: 'Phillips, « Effects of realistic job previews on multiple organizational outcomes: a meta-analysis », Academy of Management Journal, 1998',
      },
      exercise: 'Qu’y a-t-il de dur dans ce travail, et pourquoi suis-je resté ?',
    },
  },
  {
    id: 'jobs-words',
    topic: 'jobs',
    when: ['job'],
    en: {
      title: 'Swap the words that keep half the people away',
      text: '“Competitive, dominant, a fighter who takes no prisoners”: read the advertisement for such words and tell it in plainer ones. What does the person do all day? Solve, listen, measure, decide. Those are verbs that fit anybody who can do the job.\n\n“Young team” and “native speaker” are worth the same look. Say what is needed, not who.',
      reason:
        'Women found the same jobs less appealing when the wording leaned towards male stereotypes.',
      source: {
        name: 'Gaucher, Friesen and Kay, “Evidence that gendered wording in job advertisements exists and sustains gender inequality”, Journal of Personality and Social Psychology, 2011',
        url: 'https://doi.org/10.1037/a0022530',
      },
    },
    fr: {
      title: 'Remplacez les mots qui éloignent la moitié des gens',
      text: '« Compétiteur, mental de gagnant, chasseur dans l’âme » : repérez ces mots dans l’annonce et dites la même chose plus simplement. Que fait-on de ses journées ? On résout, on écoute, on mesure, on décide. Ces verbes vont à quiconque sait faire le travail.\n\nLe masculin seul, la « jeune équipe », la « langue maternelle » méritent le même regard. Dites ce qu’il faut, non qui il faut.',
      reason:
        'À poste égal, les femmes se sentaient moins attirées quand le vocabulaire tirait vers les stéréotypes masculins.',
      source: {
        name: 'Gaucher, Friesen et Kay, « Evidence that gendered wording in job advertisements exists and sustains gender inequality », Journal of Personality and Social Psychology, 2011',
        url: 'https://doi.org/10.1037/a0022530',
      },
    },
  },
];
