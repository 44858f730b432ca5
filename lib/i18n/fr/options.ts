import type { options as english } from '../en/options';
import { log } from './log';
import { look } from './look';

const items = (n: number) => (n < 2 ? `${n} article` : `${n} articles`);

/** La page des réglages : flux, vie privée, données. */
export const options: typeof english = {
  title: 'Own Voice, réglages',
  navigation: 'Réglages',
  moment: {
    at: (time) => `à ${time}`,
    on: (day, time) => `le ${day} à ${time}`,
    about: (time) => `vers ${time}`,
    onAbout: (day, time) => `le ${day} vers ${time}`,
    soon: 'dans un instant',
  },
  feeds: {
    title: 'Flux',
    intro:
      'La bibliothèque est lue à ces adresses. Il ne se passe rien d’autre : rien de vous ne repart.',
    yours: 'Vos flux',
    loading: 'Recherche de vos flux.',
    none: 'Pas encore de flux',
    noneHelp:
      'Ajoutez l’adresse que votre entreprise vous a donnée. Pour écrire, il n’en faut aucune.',
    upToDate: 'À jour',
    paused: 'En pause',
    notYet: 'Pas encore lu',
    reading: 'Lecture en cours',
    items,
    readAt: (time) => `dernière lecture ${time}`,
    itemsStay: (n) => (n === 0 ? '' : n === 1 ? 'Son article reste' : `Ses ${n} articles restent`),
    nextTry: (time) => `Prochain essai ${time}.`,
    nextRead: (time) => `Prochaine lecture ${time}.`,
    pausedHelp: 'Ses articles restent lisibles. Rien de nouveau n’est lu avant la reprise.',
    rename: 'Renommer',
    name: 'Nom du flux',
    nameHelp: 'Personne d’autre ne le voit. Vide, le flux reprend son propre nom.',
    saveName: 'Enregistrer le nom',
    cancel: 'Annuler',
    pause: 'Mettre en pause',
    resume: 'Reprendre',
    remove: 'Retirer',
    tryNow: 'Réessayer maintenant',
    readNow: 'Lire maintenant',
    removeTitle: (name) => `Retirer « ${name} » ?`,
    removeHelp: (n) =>
      `${n === 0 ? 'Le flux quitte' : n === 1 ? 'Son article quitte' : `Ses ${n} articles quittent`} la bibliothèque de cet appareil. Vos brouillons restent, même ceux qui en parlent.`,
    removeYes: 'Oui, le retirer',
    keep: 'Le garder',
    removed: (name) => `« ${name} » est retiré. Vos brouillons sont là.`,
    renamed: 'Le nom est enregistré.',
    nowPaused: (name) => `« ${name} » est en pause.`,
    refused: (name) =>
      `Vous n’avez pas autorisé le site de « ${name} ». Ce qui a déjà été lu reste là.`,
    failed: 'Cela n’a pas marché. Tout est comme avant ; réessayez.',
    managed: 'Installé par votre entreprise',
    signed: (fingerprint) => `Signé, clé ${fingerprint}`,
    offer:
      'Son éditeur signe désormais ce flux. Une fois la clé comparée, lui seul pourra changer ce que vous lisez ici.',
    lookSigned: 'Voir le flux signé',
    leftOut: (n) => (n === 1 ? '1 écarté' : `${n} écartés`),
    nowResumed: (name) => `« ${name} » est lu de nouveau.`,
  },
  log,
  look,
  privacy: {
    title: 'Vie privée',
    intro:
      'Own Voice n’a ni serveur, ni compte, ni statistiques. Voici tout ce qu’il y a à en savoir.',
    sections: [
      {
        title: 'Ce qui est gardé sur cet appareil',
        lines: [
          'Les articles et les petites images de vos flux, pour les lire et les chercher sans connexion.',
          'Vos brouillons, vos rappels, votre journal, l’endroit où vous en étiez, et ces réglages.',
          'Tout reste dans la mémoire de ce navigateur. Qui peut l’utiliser à votre place peut le lire.',
        ],
      },
      {
        title: 'Ce qui n’est jamais envoyé',
        lines: [
          'Ce que vous lisez, cherchez, écrivez, n’écrivez pas ou partagez.',
          'Qui vous êtes. Les flux sont lus sans cookie, sans nom et sans clé.',
          'Aucun chiffre, ni à l’entreprise ni à nous. Rien ici ne saurait en envoyer.',
        ],
      },
      {
        title: 'Ce que voit le serveur d’un flux',
        lines: [
          'Que quelqu’un, à votre adresse internet, a lu le fichier à telle heure, comme n’importe quel site. Tout le monde lit le même fichier, et il ne dit pas quel article vous a intéressé.',
          'Les images sont chargées en même temps que le flux, jamais parce que vous en regardez une.',
        ],
      },
      {
        title: 'Ce que voit un réseau',
        lines: [
          'Le texte avec lequel vous avez choisi de l’ouvrir, et ce que vous mettez dans votre publication. Rien avant cela.',
          'Là où vous avez autorisé le bouton, un petit script attend sur ses pages ; si vous avez choisi « Seulement à ma demande », il ne s’exécute qu’à ce moment-là ; par adresse seulement, jamais. Le réseau peut remarquer qu’il y a une extension ; il ne peut lire ni votre bibliothèque ni vos brouillons.',
          'Votre instance Mastodon, quand vous cliquez sur « Lui demander » : qu’à votre adresse internet quelqu’un y a lu jusqu’à trois fichiers publics, à ce moment-là.',
        ],
      },
      {
        title: 'Fenêtres privées',
        lines: [
          'Own Voice n’y entre pas. Ce qui est gardé dans une fenêtre privée disparaît avec elle, et vos brouillons aussi.',
        ],
      },
    ],
    permissions: 'Les autorisations, chacune avec sa raison',
    permission: [
      {
        name: 'Stockage',
        why: 'garde votre bibliothèque, vos brouillons et vos réglages sur cet appareil.',
      },
      {
        name: 'Stockage illimité',
        why: 'empêche le navigateur d’effacer vos brouillons quand la place manque.',
      },
      {
        name: 'Alarmes',
        why: 'réveille Own Voice environ toutes les demi-heures pour lire vos flux, et quand un rappel arrive.',
      },
      {
        name: 'Notifications, si vous dites oui',
        why: 'montre vos rappels, et rien d’autre. Le navigateur demande quand vous en réglez un ; si vous refusez, il attend dans la fenêtre d’Own Voice.',
      },
      {
        name: 'Scripts',
        why: 'place le bouton près de votre publication, sur les seuls réseaux que vous avez autorisés ; ailleurs, trouve à votre demande le champ où vous êtes.',
      },
      {
        name: 'L’onglet affiché',
        why: 'quand vous ouvrez Own Voice au-dessus d’une page, ou par le raccourci : trouve le champ où est votre curseur, sans lire ce qu’il contient, et y met vos mots si vous le dites. Quand vous proposez la page à votre entreprise : son titre, son adresse et les mots sélectionnés, lus une seule fois.',
      },
      {
        name: 'Sites web, un par un',
        why: 'seulement après votre clic sur « Autoriser » ou « Lui demander » : un réseau ; ou le serveur d’un flux, ou une instance, qui ne s’ouvre pas à tous. Chaque autorisation se reprend ici ou dans le navigateur.',
      },
    ],
  },
  carry: {
    title: 'Emporter vos mots',
    text: 'Brouillons et journal, dans un fichier qui est à vous : Markdown pour lire, JSON pour un programme. L’un et l’autre se reprennent ici, ou sur un autre appareil.',
    markdown: 'Enregistrer en Markdown',
    json: 'Enregistrer en JSON',
    bring: 'Reprendre d’un fichier',
    file: 'Fichier de brouillons',
    came: (added, known, unread) =>
      [
        added < 2 ? `${added} texte repris.` : `${added} textes repris.`,
        known > 0
          ? known === 1
            ? 'Un autre était déjà là et reste tel quel.'
            : `${known} autres étaient déjà là et restent tels quels.`
          : '',
        unread > 0 ? (unread === 1 ? 'Un n’a pu être lu.' : `${unread} n’ont pu être lus.`) : '',
      ]
        .filter(Boolean)
        .join(' '),
    refused: {
      'not-ours': 'Ce n’est pas un fichier de brouillons et de journal. Rien n’a changé.',
      broken: 'Le fichier est abîmé. Rien n’a changé ; essayez une copie plus ancienne.',
      empty: 'Ce fichier ne contient aucun texte.',
      failed: 'Tout n’a pu être gardé : le disque est peut-être plein. Ce qui était là est intact.',
    },
  },
  data: {
    title: 'Données',
    intro: 'Tout se trouve sur cet appareil, et vous pouvez tout supprimer.',
    loading: 'Calcul de ce qui est gardé.',
    stored: 'Ce qui est gardé',
    feeds: 'Flux',
    items: 'Articles',
    drafts: 'Brouillons',
    posted: 'Notés comme publiés',
    space: 'Place sur cet appareil',
    bytes: (size) => `environ ${size}`,
    unknown: 'inconnue',
    library: 'La bibliothèque',
    libraryHelp:
      'Vos flux, leurs articles et leurs images. Vos brouillons sont à part, et restent.',
    deleteLibrary: 'Supprimer la bibliothèque',
    deleteLibraryTitle: 'Supprimer la bibliothèque ?',
    deleteLibraryWhat: (feeds, stories) =>
      `${feeds === 1 ? '1 flux' : `${feeds} flux`} et ${stories < 2 ? `${stories} article` : `${stories} articles`} disparaissent, images comprises. Pour les retrouver, il faudra ajouter de nouveau les adresses. Vos brouillons restent.`,
    deleteLibraryYes: 'Oui, supprimer la bibliothèque',
    libraryGone: 'La bibliothèque est supprimée. Vos brouillons sont là.',
    draftsHelp: 'Ce que vous avez écrit, et pas jeté, avec les rappels qui vont avec.',
    deleteDrafts: 'Supprimer tous les brouillons',
    deleteDraftsTitle: 'Supprimer tous les brouillons ?',
    deleteDraftsWhat: (n) =>
      `${n === 1 ? 'Votre seul brouillon disparaît' : `Vos ${n} brouillons disparaissent`} pour de bon. Personne d’autre n’en a de copie, et rien ne peut les faire revenir.`,
    deleteDraftsYes: (n) =>
      n === 1 ? 'Oui, supprimer mon brouillon' : `Oui, supprimer mes ${n} brouillons`,
    draftsGone: 'Vos brouillons sont supprimés.',
    noDrafts: 'Vous n’avez pas de brouillon.',
    journal: 'Le journal de bord',
    journalHelp: 'Ce que vous dites avoir publié. Ce qui est publié sur un réseau y reste.',
    noJournal: 'Rien n’y est noté.',
    deleteJournal: 'Supprimer le journal',
    deleteJournalTitle: 'Supprimer le journal ?',
    deleteJournalWhat: (n) =>
      `${n < 2 ? 'Sa seule note disparaît' : `Ses ${n} notes disparaissent`} pour de bon. Personne d’autre n’en a de copie. Vos brouillons restent.`,
    deleteJournalYes: 'Oui, supprimer le journal',
    journalGone: 'Le journal est supprimé. Vos brouillons sont là.',
    keep: 'Tout garder',
    failed: 'La suppression n’a pas pu se faire. Tout est comme avant ; réessayez.',
    badge: 'Sur le bouton de la barre d’outils',
    badgeHelp:
      'Dans la bibliothèque, un point marque ce qui est nouveau ; rien d’autre ne vous appelle.',
    badgeOn: 'Montrer combien d’articles sont nouveaux',
    language: 'Langue d’Own Voice',
    languageHelp: 'Les articles gardent la langue dans laquelle ils ont été écrits.',
    languages: { auto: 'Celle du navigateur', en: 'English', fr: 'Français' },
    welcome: 'Revoir les premiers écrans',
  },
};
