import { isolated } from '../isolate.js';
import type { Text } from '../text.js';

export const promises: Text['promises'] = {
  link: 'Ce qui est gardé, et ce qu’on ne peut pas cacher',
  title: 'Ce qui est gardé ici',
  intro:
    'Le programme fait lui-même cette page. Il lit la description de ses propres données et le résultat du dernier effacement automatique. Personne n’a écrit le premier tableau à la main.',
  existsTitle: 'Ce qui existe',
  record: 'Quoi',
  fields: 'Ce qu’on y trouve',
  where: 'Où',
  lasts: 'Combien de temps',
  kinds: {
    conversations: 'Où en est une conversation',
    entries: 'Les réponses, les mêmes pour tout le monde',
    editions: 'Le numéro de l’édition actuelle des réponses',
    counters: 'De simples décomptes, sans mots et sans personnes',
    sent: 'Messages de ce programme dans Teams',
    words: 'Les mots d’une conversation sur ce site',
    lastWords: 'Les deux derniers messages d’une conversation',
    limits: 'Des comptes contre les envois en masse',
  },
  places: { memory: 'en mémoire seulement, jamais dans un fichier', file: 'dans un fichier sur le serveur' },
  lives: {
    conversation: (idle: number, total: number) =>
      `${idle} minutes sans message, ${total} minutes au plus ; 24 heures dans Teams ; aussitôt si l’on part ou si l’on demande l’oubli`,
    words: (idle: number, total: number) =>
      `${idle} minutes sans message, ${total} minutes au plus ; aussitôt si l’on part ou si l’on demande l’oubli`,
    lastWords: (minutes: number) => `${minutes} minutes, pour remarquer un danger dans une phrase envoyée en plusieurs fois`,
    sent: (hours: number, most: number) =>
      `${hours} heures, les ${most} derniers ; aussitôt à votre demande ou si l’application est retirée`,
    limits: (minutes: number) => `${minutes} minutes au plus ; la clé des marques est alors jetée`,
    forGood: 'sans limite de temps',
    counters: (months: number) => `${months} mois, par semaine ; rien ne s’affiche en dessous de dix`,
  },
  conversation: {
    id: 'un code tiré au hasard, qui ne contient ni nom ni compte',
    language: 'la langue',
    entity: 'l’organisation que vous avez choisie, s’il y en a une',
    country: 'le pays que vous avez choisi, s’il y en a un',
    station: 'le lieu d’affectation que vous avez choisi, s’il y en a un',
    asked: 'combien de fois le programme a parlé',
    active: 'la question en cours',
    place: 'le dernier sujet lu',
    offered: 'les derniers boutons proposés',
    turns: 'combien de messages vous avez envoyés',
    warned: 'les types de fiches d’urgence déjà montrées',
    misread: 'la règle qui vous a mal compris',
    imminent: 'si une fiche d’urgence a été montrée pour un danger immédiat',
    disclosed: 'si l’on vous a dit que ce n’est pas votre faute',
    named: 'si l’on vous a dit que les noms ne sont pas nécessaires',
    seen: 'une empreinte des derniers messages, pour ne pas répondre deux fois au même',
    started: 'l’heure du début',
    expires: 'l’heure de l’oubli',
  },
  counter: {
    id: 'son nom',
    week: 'la semaine',
    language: 'la langue',
    topic: 'le sujet',
    event: 'ce qui s’est passé : réponse, suggestion, pas de réponse, réponse utile, réponse pas utile, fiche d’urgence',
    count: 'combien de fois',
  },
  sentIds: 'leurs numéros dans Teams, sans les mots, pour pouvoir les effacer à votre demande',
  content: 'les sujets, les textes, les sources, les dates, les façons de poser la question',
  words: 'ce qui a été écrit et répondu, pour que la page puisse l’afficher',
  written: 'ce que vous avez écrit',
  limits: [
    'combien de fois un réseau a ouvert des conversations, sous une marque brouillée de son adresse, sans lien avec elles',
    'une marque brouillée d’une conversation, et combien de messages viennent d’arriver',
  ],
  number: 'un seul nombre',
  neverTitle: 'Ce qui n’est jamais gardé, ni envoyé ailleurs',
  never: [
    'votre nom, votre compte, votre adresse électronique ou votre numéro de téléphone',
    'l’adresse de votre appareil ou de votre réseau, ni le type de votre navigateur',
    'un cookie, ou quoi que ce soit dans votre navigateur',
    'vos mots, que ce soit dans un fichier, un journal technique, une statistique ou un message d’erreur',
    'une demande à une autre entreprise, à un autre site ou à un service de traduction',
  ],
  ranTitle: 'L’effacement automatique',
  ran: (date: string) => `Dernier passage : ${isolated(date)} (UTC). Rien de ce qui devait être oublié n’est resté.`,
  overdue:
    'Quelque chose aurait déjà dû être oublié. Merci de prévenir l’équipe qui gère ce site, et de ne rien écrire de privé ici tant que cette ligne s’affiche.',
  notYet: 'Il n’a pas encore eu lieu depuis le démarrage du programme.',
  azureOff: 'La compréhension de vos phrases et toutes les vérifications se font sur ce serveur. Aucun service extérieur n’est activé.',
  onion: (address: string) =>
    `La même page est ouverte par Tor, où elle se passe de JavaScript. Tapez cette adresse dans Tor Browser : ${isolated(address)}`,
  hideTitle: 'Ce que ce site peut cacher, et ce qu’il ne peut pas cacher',
  hideIntro:
    'Aucun site ne peut tout cacher. Voici ce que l’on pourrait découvrir, ce qui est fait ici pour l’éviter, et ce qui reste possible.',
  who: 'Qui, ou quoi',
  does: 'Ce qui est fait ici',
  stays: 'Ce qui reste possible',
  threats: [
    [
      'Une personne qui regarde votre écran, ou se sert de votre appareil après vous',
      '« Quitter » cache la page aussitôt ; la page se vide d’elle-même ; ni son nom ni son adresse ne disent de quoi il s’agit.',
      'L’historique et le cache du navigateur peuvent montrer l’adresse. Un logiciel espion voit tout.',
    ],
    [
      'Le réseau et l’appareil de votre employeur',
      'L’adresse et le titre sont neutres ; la taille des réponses est arrondie, pour en dire moins sur leur contenu.',
      'Un appareil géré par l’employeur peut enregistrer tout ce que vous tapez. Prenez plutôt votre propre appareil et votre propre réseau.',
    ],
    [
      'Microsoft Teams',
      'Le programme vous prévient d’abord, propose ce site à la place et ne demande que des questions générales. Si vous lui demandez d’oublier, il efface ce qu’il a écrit lui-même.',
      'Votre organisation peut garder ce qui s’y écrit et y faire des recherches, avec votre nom.',
    ],
    [
      'Une personne qui gère ce serveur',
      'Aucun journal technique ne garde de mots ni d’adresses ; peu de choses sont gardées, et pas longtemps.',
      'Qui contrôle un serveur peut lire sa mémoire et changer ce qu’il fait.',
    ],
    [
      'Le service à qui vous parlez',
      'Avant de dire quoi que ce soit, vous voyez ce que chaque service garde et ce qu’il doit transmettre.',
      'Les gens parlent, surtout dans les petits bureaux.',
    ],
    [
      'Une personne qui lit les statistiques',
      'Les chiffres couvrent tout le système, par semaine, et ne s’affichent pas en dessous de dix.',
      'Dans un très petit lieu, même une langue rare peut désigner quelqu’un.',
    ],
    [
      'Votre façon d’écrire',
      'Les boutons suffisent, sans rien écrire ; on ne peut pas envoyer de fichier.',
      'Un long texte peut se reconnaître à son style.',
    ],
    [
      'Une personne qui veut savoir si vous avez utilisé ce site',
      'Il n’y a ni compte, ni reçu, ni courriel ; chaque conversation commence vide.',
      'Votre appareil peut montrer que la page a été ouverte.',
    ],
    [
      'D’autres entreprises',
      'Aucune ne participe : pas de pistage, pas de polices d’écriture, de cartes ou de traductions venues d’ailleurs.',
      'L’entreprise qui héberge le serveur peut voir que quelque chose a été envoyé.',
    ],
    [
      'Les tribunaux et les autorités',
      'Presque rien n’est gardé qui puisse être réclamé.',
      'Ce qui est en mémoire à ce moment-là peut être saisi avec le serveur.',
    ],
    [
      'Des copies auxquelles personne ne pense : sauvegardes, fichiers de panne',
      'Les mots ne sont jamais écrits dans un fichier. L’équipe technique a pour consigne de désactiver les fichiers de panne et le fichier d’échange.',
      'Ce programme ne peut pas vérifier tous les réglages de son serveur.',
    ],
    [
      'Les claviers et les outils de votre navigateur',
      'La correction orthographique est désactivée là où vous écrivez.',
      'Un clavier qui apprend de vous ou un module de traduction peut lire ce que vous tapez.',
    ],
    [
      'Une personne qui submerge le site de messages',
      'Des limites s’appliquent, sans demander de nom ; l’aide et « Quitter » restent disponibles.',
      'Le site peut être lent, ou fermé pendant un moment.',
    ],
  ],
};
