import type { PublisherWords } from './en';

/** Avant de vous lancer. */
export const launch: PublisherWords['launch'] = {
  questions: {
    belief: {
      title: 'Vos salariés croient-ils en vous\u00a0?',
      why: 'Personne ne dit du bien d’une entreprise à table parce qu’un outil le lui demande. Si la dernière enquête, ou les derniers départs, disent autre chose, commencez par là.',
      answers: {
        yes: 'Pour la plupart, et ce sont eux qui me l’ont dit',
        unsure: 'Je le crois, sans l’avoir demandé',
        no: 'Pas en ce moment',
      },
      follows: {
        yes: 'Continuez à demander, et dites ce que vous avez fait des réponses.',
        unsure: 'Demandez avant de vous lancer, sans noms, et publiez ce que vous entendez.',
        no: 'Attendez. Réparez ce que l’on vous dit\u00a0: une bibliothèque ne le fera pas, et sonnerait creux.',
      },
    },
    ready: {
      title: 'Sont-ils prêts à s’exprimer\u00a0?',
      why: 'Beaucoup n’ont jamais rien publié sur leur travail. Ils craignent une erreur, d’ennuyer leurs amis, ou de passer pour le chouchou du chef.',
      answers: {
        yes: 'Certains le font déjà, d’eux-mêmes',
        unsure: 'Oui, avec un coup de main',
        no: 'Presque personne ne publie',
      },
      follows: {
        yes: 'Commencez avec ceux qui le font déjà. Demandez-leur ce qui les aiderait, et ne donnez que cela.',
        unsure:
          'Proposez une heure d’aide à qui le souhaite, et mettez d’abord des conseils dans la bibliothèque.',
        no: 'Ne poussez pas. Une bibliothèque aide aussi à mieux parler entre collègues, et c’est déjà bien.',
      },
    },
    trust: {
      title: 'Cherchez-vous la confiance, ou le contrôle\u00a0?',
      why: 'On ne voit pas ici qui publie quoi, et c’est voulu. S’il vous faut des listes, des objectifs ou une validation de chaque publication, ce n’est pas le bon outil.',
      answers: {
        yes: 'La confiance\u00a0: leurs mots, leur choix',
        unsure: 'La confiance, mais quelqu’un ici veut des chiffres',
        no: 'Nous devons savoir qui publie',
      },
      follows: {
        yes: 'Écrivez-le noir sur blanc\u00a0: ni comptage, ni classement, ni conséquence pour qui s’abstient.',
        unsure:
          'Réglez cela avant le lancement. Mesurez la bibliothèque (est-elle lue, est-elle utile), jamais les personnes.',
        no: 'Ne vous lancez pas. On remarque que l’on est compté, et l’on cesse de croire le reste.',
      },
    },
    people: {
      title: 'Qui pourrait commencer, et qui faut-il laisser en paix\u00a0?',
      why: 'Quelques personnes qui aiment écrire portent plus loin qu’une campagne. D’autres ont, pour se taire, des raisons qui ne regardent pas l’entreprise.',
      answers: {
        yes: 'Nous en connaissons, et elles ont dit oui',
        unsure: 'Nous avons des noms en tête, sans avoir demandé',
        no: 'Tout le monde doit participer',
      },
      follows: {
        yes: 'Laissez-les façonner la bibliothèque. Remerciez-les en privé, jamais par un prix.',
        unsure: 'Demandez à chacun en tête à tête, pour qu’un non ne coûte rien.',
        no: 'Faites-en une offre. Qui participe sur ordre ne dit que ce qui ne risque rien.',
      },
    },
    weather: {
      title: 'Que se passe-t-il par mauvais temps\u00a0?',
      why: 'Un accident, une grève, une vague de licenciements\u00a0: ce jour-là, on interroge vos salariés sur l’entreprise, qu’ils le veuillent ou non.',
      answers: {
        yes: 'Nous publions un avis en quelques minutes, et l’avons essayé',
        unsure: 'Nous savons qui l’écrirait',
        no: 'Nous n’y avons pas pensé',
      },
      follows: {
        yes: 'Répétez-le deux fois par an, à une heure où personne ne s’y attend.',
        unsure: 'Écrivez dès maintenant trois avis, un par niveau, et répétez avec eux.',
        no: 'Faites-le avant le lancement. Les salariés peuvent se taire\u00a0; l’entreprise leur doit les faits.',
      },
    },
    answer: {
      title: 'Qui répond dans l’heure\u00a0?',
      why: 'Quelqu’un demandera\u00a0: ce chiffre est-il juste, puis-je dire cela, un inconnu m’insulte. La première réponse décide s’il y aura une deuxième question.',
      answers: {
        yes: 'Une personne que l’on connaît, et quelqu’un qui la remplace',
        unsure: 'Une boîte partagée',
        no: 'Personne encore',
      },
      follows: {
        yes: 'Donnez son nom dans le flux, et dites à quelles heures elle répond.',
        unsure: 'Dites qui la lit quel jour, et ce qui se passe le soir.',
        no: 'Trouvez d’abord quelqu’un. Une bibliothèque dont personne ne répond fait porter le risque au lecteur.',
      },
    },
  },
  notes: 'Remarques',
  notesHint:
    'Noms, dates, ce que vous avez décidé. Elles restent ici et figurent dans la note ci-dessous.',
  note: 'Note de préparation',
  noteIntro: 'Une page pour votre propre table\u00a0: vos réponses, et ce qui en découle.',
  unanswered: 'Sans réponse pour l’instant.',
  verdict: {
    go: 'Vous pouvez commencer, en petit, avec ceux qui en ont envie.',
    first: (n) => (n === 1 ? 'Une chose à faire d’abord.' : `${n}\u00a0choses à faire d’abord.`),
    wait: 'Attendez avant de vous lancer. Ce qui s’y oppose est nommé ci-dessous.',
    open: (n) =>
      n === 1 ? 'Une question reste ouverte.' : `${n}\u00a0questions restent ouvertes.`,
  },
  print: 'Imprimer',
  download: 'Télécharger en Markdown',
  file: 'note-de-preparation',
  written: (day) => `Écrite le ${day}`,
  ask: 'Interroger vos salariés',
  askIntro:
    'Ces questions peuvent figurer dans le flux. Chacun y répond pour soi\u00a0; si vous donnez un formulaire, on peut y envoyer une réponse à la main. Own Voice n’envoie rien.',
  askUrl: 'Votre formulaire',
  askUrlHint: 'Une page qui commence par https: Laissez vide, et chacun répond pour soi seul.',
  askNeedsLibrary: 'Commencez d’abord une bibliothèque\u00a0: les questions iront dans son flux.',
  asked: {
    proud: 'Que dites-vous de votre travail à vos amis, quand ils vous le demandent\u00a0?',
    missing: 'Que faudrait-il changer ici pour que vous disiez du bien de nous\u00a0?',
    help: 'Qu’est-ce qui vous aiderait à écrire sur votre travail\u00a0?',
    silence:
      'Y a-t-il quelque chose que vous préféreriez qu’on ne vous demande pas de partager\u00a0?',
  },
};
