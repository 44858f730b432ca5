import type { problems as english } from '../en/problems';

/** Ce qui s’est passé, ce qui est sauf, ce qu’il y a à faire : une entrée par raison. */
export const problems: typeof english = {
  'bad-address': {
    title: 'Cette adresse n’en est pas une',
    safe: 'Rien n’a été demandé, rien n’a changé.',
    next: 'Collez l’adresse entière, telle que votre entreprise vous l’a donnée. Elle commence par https:// et finit souvent par feed.json.',
  },
  'not-https': {
    title: 'Cette adresse n’est pas protégée',
    safe: 'Rien n’a été lu : avec http:, n’importe qui entre vous et le serveur pourrait changer les mots en chemin.',
    next: 'Essayez la même adresse avec https://. S’il n’y en a pas, demandez-en une à la communication.',
  },
  'personal-address': {
    title: 'Cette adresse semble faite pour vous et personne d’autre',
    safe: 'Rien n’a encore été lu.',
    next: 'L’adresse d’un flux devrait être la même pour tout le monde. Avec une adresse à vous, le serveur sait quand vous lisez. Demandez l’adresse commune à la communication.',
  },
  offline: {
    title: 'Vous êtes hors ligne',
    safe: 'Ce qui a déjà été lu reste là, vos brouillons aussi. Vous pouvez continuer d’écrire.',
    next: 'Own Voice réessaiera de lui-même dès que la connexion reviendra.',
  },
  unreachable: {
    title: 'Le serveur ne répond pas',
    safe: 'Ce qui a déjà été lu reste là, vos brouillons aussi.',
    next: 'Le nom est-il bien écrit ? Si le serveur se trouve dans le réseau de l’entreprise, connectez-vous d’abord à ce réseau.',
  },
  'needs-permission': {
    title: 'Votre navigateur veut d’abord votre accord',
    safe: 'Rien n’a été lu sur ce site, rien n’a changé.',
    next: 'Ce serveur n’ouvre pas son flux à tous les lecteurs : il ne peut être lu qu’avec votre accord.',
  },
  'permission-refused': {
    title: 'Vous n’avez pas autorisé ce site',
    safe: 'Rien n’a été lu ni ajouté. Vos flux et vos brouillons sont tels qu’ils étaient.',
    next: 'Vous pourrez l’autoriser plus tard. Ou demandez à la communication d’ouvrir le flux à tous (l’en-tête « Access-Control-Allow-Origin: * ») : aucune autorisation ne sera plus nécessaire.',
  },
  'permission-lost': {
    title: 'L’autorisation pour ce site a été retirée',
    safe: 'Ce qui a déjà été lu reste là, vos brouillons aussi.',
    next: 'Autorisez de nouveau le site pour continuer à le lire. Si ce n’était pas vous, c’est peut-être une règle de votre entreprise.',
  },
  'not-found': {
    title: 'Il n’y a rien à cette adresse',
    safe: 'Ce qui a déjà été lu reste là, vos brouillons aussi.',
    next: 'Le fichier a peut-être été déplacé ou renommé. Vérifiez l’adresse, ou demandez l’actuelle à la communication.',
  },
  'sign-in': {
    title: 'Cette adresse demande de s’identifier',
    safe: 'Ni nom, ni mot de passe, ni cookie n’a été envoyé.',
    next: 'Own Voice lit sans dire qui vous êtes. Demandez à la communication une adresse qui se lit sans identification.',
  },
  'server-busy': {
    title: 'Le serveur est très occupé',
    safe: 'Ce qui a déjà été lu reste là, vos brouillons aussi.',
    next: 'Il demande un délai, et Own Voice le respecte. Vous n’avez rien à faire.',
  },
  'server-error': {
    title: 'Le serveur a un souci',
    safe: 'Ce qui a déjà été lu reste là, vos brouillons aussi.',
    next: 'Vous n’y êtes pour rien. Own Voice réessaiera plus tard ; si cela dure, dites-le à la communication.',
  },
  moved: {
    title: 'Ce flux est parti vers un autre site',
    safe: 'Rien n’a été lu à la nouvelle adresse. Ce qui a déjà été lu reste là.',
    next: 'Demandez à la communication si ce départ vient d’elle. Si oui, ajoutez la nouvelle adresse et retirez celle-ci.',
  },
  html: {
    title: 'Cette adresse donne une page web, pas un flux',
    safe: 'Rien n’en a été gardé. Vos flux et vos brouillons sont tels qu’ils étaient.',
    next: 'La page n’annonce aucun JSON Feed ; une page d’identification est peut-être devant. Ouvrez-la pour voir, ou demandez l’adresse du flux à la communication.',
  },
  'captive-portal': {
    title: 'Une page de connexion semble avoir répondu à la place',
    safe: 'Rien n’en a été gardé. Ce qui a déjà été lu reste là.',
    next: 'Sur un Wi-Fi, ouvrez une page web quelconque, acceptez les conditions, puis réessayez. Ailleurs, ouvrez l’adresse pour voir ce qui s’y trouve.',
  },
  rss: {
    title: 'C’est un flux RSS ou Atom',
    safe: 'Rien n’a été ajouté. Vos flux et vos brouillons sont tels qu’ils étaient.',
    next: 'Own Voice lit le format JSON Feed. Demandez à la communication « nos actualités en JSON Feed » : la plupart des outils de publication savent le faire, et l’outil d’import d’Own Voice convertit RSS et Atom.',
  },
  'not-json': {
    title: 'Ce fichier ne se lit pas comme un flux',
    safe: 'Rien n’en a été gardé. Ce qui a déjà été lu reste là, vos brouillons aussi.',
    next: 'Il n’est pas écrit en JSON, ou une coquille s’y est glissée. Dites-le à la communication : son outil « check » indique la ligne.',
  },
  truncated: {
    title: 'Le flux s’est interrompu en route',
    safe: 'La moitié reçue n’a pas été gardée. Ce qui a déjà été lu reste là.',
    next: 'Réessayez. S’il s’interrompt chaque fois, dites à la communication que le fichier est incomplet.',
  },
  'not-feed': {
    title: 'Ce fichier n’est pas un JSON Feed',
    safe: 'Rien n’en a été gardé. Vos flux et vos brouillons sont tels qu’ils étaient.',
    next: 'C’est bien du JSON, mais sans liste d’articles. Vérifiez l’adresse, ou demandez celle du JSON Feed à la communication.',
  },
  'bare-array': {
    title: 'Ce fichier est une liste, pas encore un flux',
    safe: 'Rien n’en a été gardé. Vos flux et vos brouillons sont tels qu’ils étaient.',
    next: 'Il lui manque le cadre d’un JSON Feed (version, title, items). Dites-le à la communication : placer la liste sous « items » est presque tout le travail.',
  },
  empty: {
    title: 'Le fichier à cette adresse est vide',
    safe: 'Ce qui a déjà été lu reste là, vos brouillons aussi.',
    next: 'Il est peut-être en cours de publication. Réessayez dans quelques minutes.',
  },
  'too-large': {
    title: 'Ce flux est trop lourd',
    safe: 'La lecture a été arrêtée à temps, et rien n’en a été gardé.',
    next: 'Un fichier peut peser jusqu’à 32 Mo. Demandez à la communication de découper le flux en pages ; les outils de publication le font.',
  },
  'too-deep': {
    title: 'Ce fichier n’est pas bâti comme un flux',
    safe: 'Rien n’en a été gardé. Ce qui a déjà été lu reste là, vos brouillons aussi.',
    next: 'Ses niveaux s’emboîtent bien au-delà de ce qu’un flux demande. Dites-le à la communication : il a pu être abîmé, ou modifié par quelqu’un d’autre.',
  },
  'wrong-encoding': {
    title: 'Les lettres de ce fichier sont illisibles',
    safe: 'Rien n’en a été gardé. Ce qui a déjà été lu reste là, vos brouillons aussi.',
    next: 'Un flux s’écrit en UTF-8, et celui-ci ne l’est pas. Demandez à la communication de l’enregistrer en UTF-8.',
  },
  timeout: {
    title: 'Le serveur a mis trop de temps',
    safe: 'Ce qui a déjà été lu reste là, vos brouillons aussi.',
    next: 'La ligne ou le serveur est peut-être lent en ce moment. Réessayez.',
  },
  'disk-full': {
    title: 'Il n’y a plus de place sur cet appareil',
    safe: 'Ce qui était gardé est entier, brouillons compris. Les nouveaux articles n’ont pas été gardés.',
    next: 'Libérez de la place, ou retirez un flux que vous ne lisez plus ; vos brouillons restent dans tous les cas.',
  },
  'not-index': {
    title: 'Il n’y a pas d’index signé à cette adresse',
    safe: 'Ce qui a déjà été lu reste là, vos brouillons aussi.',
    next: 'Un autre fichier se trouve à la place de l’index. Vérifiez l’adresse, ou prévenez la communication.',
  },
  'bad-index': {
    title: 'L’index signé est incompréhensible',
    safe: 'Rien n’en a été gardé. Ce qui a déjà été lu reste là.',
    next: 'Il ne suit pas le format prévu. Dites-le à la communication : l’outil « build » l’écrit comme il faut.',
  },
  'other-feed': {
    title: 'Cet index est celui d’un autre flux',
    safe: 'Rien n’en a été gardé. Ce qui a déjà été lu reste là.',
    next: 'Il est signé pour une autre adresse : ce n’est pas cette bibliothèque. Dites-le à la communication, deux flux ont pu être échangés à la mise en ligne.',
  },
  'signature-dropped': {
    title: 'La signature a disparu',
    safe: 'Rien n’a été repris. La dernière version signée reste là, vos brouillons aussi.',
    next: 'Ce flux a toujours été signé, et ce qui s’y trouve ne l’est plus. Prévenez vite la communication : quelqu’un a pu le modifier à son insu.',
  },
  'wrong-key': {
    title: 'Signé avec une clé inconnue',
    safe: 'Rien n’a été repris. La dernière version à la signature connue reste là.',
    next: 'Demandez à la communication si elle a une nouvelle clé. Si oui, et seulement alors : retirez ce flux, ajoutez-le de nouveau et comparez son empreinte à la leur.',
  },
  'keys-conflict': {
    title: 'La liste des clés contredit celle qui était connue',
    safe: 'Rien n’a été repris. La dernière version à la signature connue reste là.',
    next: 'Dites-le à la communication : les clés se donnent de la plus ancienne à la plus récente, toujours dans le même ordre.',
  },
  rollback: {
    title: 'Le serveur donne une version plus ancienne que celle d’ici',
    safe: 'La plus récente reste : c’est elle que vous voyez.',
    next: 'Une copie du serveur est peut-être en retard ; cela passe souvent tout seul. Si cela dure, prévenez la communication.',
  },
  'mixed-versions': {
    title: 'Deux versions différentes portent le même numéro',
    safe: 'La première arrivée reste. Rien n’a été mélangé.',
    next: 'Dites-le à la communication : le flux a été publié depuis deux endroits. Le publier une fois de plus depuis le dossier le plus récent suffit.',
  },
  'page-missing': {
    title: 'Une partie de la nouvelle version n’est pas encore là',
    safe: 'La dernière version entière reste là : une moitié n’est jamais montrée.',
    next: 'Elle est peut-être en cours de publication. Own Voice réessaiera de lui-même ; si cela dure, prévenez la communication.',
  },
  'page-mismatch': {
    title: 'Une partie de la nouvelle version n’est pas ce qui a été signé',
    safe: 'Rien n’a été repris. La dernière version entière reste là.',
    next: 'Elle a pu être abîmée en route, ou modifiée sur le serveur. Own Voice réessaiera ; si cela dure, prévenez la communication.',
  },
  'out-of-date': {
    title: 'Cette bibliothèque n’a pas été renouvelée à temps',
    safe: 'Ce qui a été lu en dernier reste là, mais n’est peut-être plus à jour.',
    next: 'Son éditeur pensait l’avoir renouvelée. Avant de partager ce qui compte, demandez à la communication si cela tient toujours.',
  },
  expired: {
    title: 'Clos par son éditeur',
    safe: 'Ses articles restent lisibles, et vos brouillons restent.',
    next: 'Plus rien de nouveau ne viendra. Vous pouvez garder le flux pour y lire, ou le retirer.',
  },
  'no-items': {
    title: 'Aucun article de ce flux ne peut être lu',
    safe: 'Vos flux et vos brouillons sont tels qu’ils étaient.',
    next: 'Chacun a été écarté pour la raison indiquée. Dites-le à la communication, qui pourra corriger.',
  },
  failed: {
    title: 'Cela n’a pas marché, et nous ne savons pas pourquoi',
    safe: 'Ce qui était gardé est entier, brouillons compris.',
    next: 'Réessayez. Si cela persiste, dites-nous ce que vous faisiez : la faute est de notre côté.',
  },
};
