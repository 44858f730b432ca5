import type { Words } from '../en';

/** Le mauvais temps : l'avis du flux, son histoire, et la répétition pour la communication. */
export const weather: Words['weather'] = {
  levels: { info: 'À savoir', care: 'Prudence', pause: 'Pause' },
  fold: 'Replier l’avis',
  unfold: 'Déplier l’avis',
  until: (day, time) => `Jusqu’au ${day} à ${time}`,
  untilToday: (time) => `Jusqu’à ${time}`,
  confirmed: 'Ce qui est confirmé figure ici et dans les liens. Le reste peut attendre.',
  silence:
    'Le silence convient. Nul n’attend de vous que vous défendiez l’entreprise, et rien n’est bloqué : vos mots restent les vôtres.',
  ask: 'Poser une question',
  others: (n) => (n < 2 ? `${n} autre avis` : `${n} autres avis`),
  careTitle: 'Regardez à deux fois',
  careText: 'Un avis invite à la prudence. Est-ce le jour, et le ton est-il juste ?',
  pauseText: 'Tant que dure la pause, les textes tout prêts se tiennent en retrait.',
  showTexts: 'Afficher les textes malgré tout',
  past: 'Avis',
  pastLook: 'Relire les avis passés',
  pastNone: 'Aucun avis jusqu’ici.',
  pastText: 'Gardés sur cet appareil, pour relire ce qui a été dit et quand.',
  stood: (from, to) => `${from} – ${to}`,
  stands: (from) => `depuis ${from}`,
  rehearsal: {
    title: 'Répétition',
    intro:
      'Pour qui rédige les avis : voyez ici ce que verraient les salariés. Rien n’est publié, envoyé ni gardé.',
    level: 'Niveau',
    language: 'Affiché en',
    name: 'Titre',
    text: 'Texte',
    paste: 'Ou collez un flux, tel qu’il serait publié',
    pasteHint: 'L’avis de son _own_voice est affiché. Le texte ne va nulle part.',
    noNotice: 'Ce flux se lit, et ne contient pas d’avis.',
    unreadable: 'Ce n’est pas un flux lisible.',
    preview: 'Ce que verraient les salariés',
    later: (moment) => `Il commencerait le ${moment}.`,
    over: (moment) => `Il aurait pris fin le ${moment}.`,
    story: 'Un article de la bibliothèque',
    sample: 'Un texte tout prêt que propose l’entreprise.',
    exampleTitle: 'Un accident ce matin sur le site',
    exampleText:
      'Un collègue est blessé. Jusqu’à mercredi midi, nous vous demandons de ne rien publier sur l’entreprise.',
  },
};
