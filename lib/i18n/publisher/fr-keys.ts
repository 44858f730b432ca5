import type { PublisherWords } from './en';

/** Les clés et la signature. */
export const keys: PublisherWords['keys'] = {
  first: 'Votre clé',
  firstText:
    'Elle est créée sur cet appareil et y reste, chiffrée par votre phrase secrète. Elle ne va jamais dans le dossier ni dans un zip.',
  passphrase: 'Phrase secrète',
  passphraseHint:
    'Au moins 12\u00a0caractères\u00a0: quatre mots que vous retenez suffisent. Personne ne peut la rétablir.',
  again: 'La même encore une fois',
  different: 'Les deux ne sont pas identiques.',
  make: 'Créer la clé',
  making: 'Création…',
  notMade: 'La clé n’a pas pu être créée ou gardée. Rien n’a été changé.',
  chain: 'Les clés de cette bibliothèque',
  chainText:
    'Les lecteurs reconnaissent une clé à son empreinte. Donnez celle de la première par un autre chemin que l’hébergement\u00a0: à la cantine, dans la lettre qui annonce la bibliothèque, par les règles de l’entreprise.',
  place: (n) => `Clé ${n}`,
  unlisted: 'pas encore inscrite',
  here: 'sur cet appareil',
  elsewhere: 'gardée ailleurs',
  itsHalf: (id) => `Moitié publique de ${id}`,
  list: 'L’inscrire à la fin',
  takeAlong: (id) => `Télécharger le fichier de la clé ${id}`,
  forget: (id) => `Retirer ${id} de cet appareil`,
  gone: (id) =>
    `${id} n’est plus sur cet appareil. Sans son fichier, téléchargé auparavant, personne ne pourra plus signer avec elle.`,
  recovery: 'Une clé de secours, pour le coffre',
  recoveryText:
    'Elle est téléchargée en fichier et n’est pas gardée ici\u00a0: mettez-la sur une clé USB dans un coffre, sa phrase secrète sur papier ailleurs. Sans elle, personne ne peut remplacer une clé volée ou perdue.',
  makeRecovery: 'La créer et la télécharger',
  there: 'Une clé qui existe déjà',
  thereText:
    'Un fichier de clé, venu de la ligne de commande ou du coffre, pour signer ici. Ou la moitié publique d’un collègue, pour l’inscrire\u00a0; son fichier reste chez lui.',
  bring: 'Reprendre un fichier de clé',
  broughtUnlisted: (id) =>
    `${id} est là, et n’est pas une clé de cette bibliothèque\u00a0: c’est peut-être celle d’une autre. Laissez-la, ou ajoutez-la en fin de liste si elle doit signer celle-ci\u00a0; elle comptera une fois qu’une clé placée avant aura signé avec elle.`,
  brought: 'Le fichier de clé est là.',
  noKeyFile: 'Ce n’est pas un fichier de clé d’Own Voice.',
  half: 'La moitié publique d’un collègue',
  halfHint: 'Sous sa clé, à «\u00a0Moitié publique\u00a0», de la première accolade à la dernière.',
  addHalf: 'L’inscrire',
  listed: 'Elle est inscrite à la fin.',
  noHalf:
    'Ce n’est pas une moitié publique, ou son identifiant n’est pas le sien. Copiez-la encore une fois.',
  when: 'Quand quelque chose change',
  cases: {
    change: {
      title: 'Renouvellement, ou une autre personne signe',
      steps: [
        'Le collègue crée une nouvelle clé sur son propre appareil, puis une nouvelle clé de secours. Dans un dossier partagé, les deux s’inscrivent d’elles-mêmes\u00a0; sinon, il vous envoie les deux moitiés publiques.',
        'Sortez la clé de secours du coffre et reprenez son fichier sur l’appareil qui signe\u00a0: sa place est avant les leurs, c’est donc à elle de s’en porter garante.',
        'Publiez avec les deux phrases secrètes pendant quatre semaines, pour que personne ne reste en arrière au retour des congés.',
        'Retirez l’ancienne clé de secours de l’appareil. Dès lors le collègue signe seul, et les lecteurs refusent la clé d’avant.',
      ],
    },
    stolen: {
      title: 'La clé qui signe a été volée ou perdue',
      steps: [
        'Aujourd’hui, pas la semaine prochaine\u00a0: reprenez la clé de secours du coffre.',
        'Créez une nouvelle clé et une nouvelle clé de secours. Les deux vont à la fin de la liste.',
        'Publiez avec les phrases secrètes de la clé de secours et de la nouvelle. Dès lors les lecteurs refusent la clé volée.',
        'Si quelqu’un d’autre a pu écrire chez l’hébergeur, changez d’abord ce mot de passe.',
      ],
    },
    recoveryLost: {
      title: 'La clé de secours est perdue',
      steps: [
        'Rien ne casse\u00a0: la clé qui signe continue de signer. Mais aucune suivante ne peut plus être nommée.',
        'Passez à une nouvelle adresse avec de nouvelles clés tant que rien ne presse, comme si toutes étaient perdues.',
      ],
    },
    allLost: {
      title: 'Toutes les clés sont perdues',
      steps: [
        'Aucune version ne peut plus être acceptée par les lecteurs de cette adresse. C’est ce que la signature leur avait promis.',
        'Là où l’informatique gère les navigateurs, les règles de l’entreprise peuvent nommer les nouvelles clés, et les lecteurs suivent.',
        'Sinon\u00a0: donnez une nouvelle adresse au flux, commencez un nouveau dossier avec de nouvelles clés, et annoncez les deux, l’adresse et l’empreinte.',
      ],
    },
  },
  more: 'Créer une clé de plus',
  next: 'Une nouvelle clé pour signer',
  nextText:
    'Elle va à la fin de la liste, et compte une fois que la clé d’avant a signé avec elle.',
  nextRecovery: 'Une nouvelle clé de secours',
  unsigned: 'Cette version n’est pas signée.',
  toKeys: 'Vers la signature',
  noneHere: 'Cette bibliothèque est signée, et aucune de ses clés n’est sur cet appareil.',
  sign: 'Signer',
  signText: 'La clé est ouverte pour cette version, puis refermée.',
  signTextSeveral:
    'Chaque clé dont vous tapez la phrase secrète signe. En règle générale, la plus récente seule\u00a0; après un changement, celle d’avant aussi.',
  passphraseOf: (id) => `Phrase secrète de ${id}`,
  refused: {
    'no-library': () => 'Il n’y a pas encore de bibliothèque.',
    'no-signer': () => 'Tapez la phrase secrète d’une clé qui signe.',
    'wrong-passphrase': (id) => `La phrase secrète n’ouvre pas ${id}. Rien n’a été fait.`,
    'other-feed': () =>
      'L’adresse du flux n’est pas celle de la dernière version. Les salariés la refuseraient\u00a0: commencez un nouveau dossier pour une nouvelle adresse.',
    'signature-dropped': () =>
      'La dernière version était signée. Les salariés refuseraient celle-ci sans signature.',
    'wrong-key': () =>
      'Aucune clé qui a signé avant ne signe cette version. Les salariés la refuseraient\u00a0: signez avec l’ancienne et la nouvelle.',
    rollback: () =>
      'Une clé plus ancienne seule ne compte plus, ou une page de la dernière version manque. Signez avec la clé la plus récente qui a déjà signé.',
    'mixed-versions': () =>
      'Cette version porte le numéro de la dernière et dit autre chose. Ouvrez le dossier qui contient la plus récente.',
    'keys-conflict': () =>
      'Les clés ne sont pas dans l’ordre de la dernière version. Remettez-les, la plus ancienne d’abord.',
  },
  atAddress: {
    title: 'Ce qui s’y trouve',
    text: 'Demande une fois le flux à son adresse, comme le fait le navigateur de chacun, et dit ce qu’on y ferait de votre prochaine version.',
    look: 'Regarder ce qui s’y trouve',
    closed:
      'L’hébergeur n’a pas répondu, ou ne laisse aucune autre page lire ce fichier. Avec les lignes d’en-têtes que le zip apporte, il le permet.',
    status:
      'Il n’y a pas encore de fichier à cette adresse. La clé de la première version que chacun lira est celle qui sera retenue.',
    'no-feed': 'Ce qui s’y trouve n’est pas un flux lisible.',
    unsigned:
      'Ce qui s’y trouve n’est pas signé. Quand vous le publierez signé, on demandera une fois à chacun si l’empreinte est bien celle que vous avez donnée.',
    ours: (id) =>
      `Ce qui s’y trouve est signé avec ${id}, une clé de cette bibliothèque. La prochaine version sera prise si cette clé la signe, ou une clé dont elle s’est portée garante.`,
    other: (id, seen) =>
      `Ce qui s’y trouve est signé avec ${id}, qui n’est pas une clé de cette bibliothèque. Votre version serait refusée\u00a0: on continuerait de voir la dernière, avec les mots «\u00a0${seen}\u00a0». Apportez cette clé et mettez les clés dans leur ordre. Si elle est perdue, donnez au flux une nouvelle adresse, et dites les deux à tous, l’adresse et l’empreinte.`,
  },
};
