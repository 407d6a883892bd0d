import type { Text } from '../text.js';

const companies: [who: string, does: string, stays: string] = [
  'D’autres entreprises',
  'Aucune ne participe : pas de pistage, pas de polices d’écriture, de cartes ou de traductions venues d’ailleurs.',
  'L’entreprise qui héberge le serveur peut voir que quelque chose a été envoyé.',
];

export const threats: Text['threats'] = {
  title: 'Ce que ce site peut cacher, et ce qu’il ne peut pas cacher',
  intro:
    'Aucun site ne peut tout cacher. Voici ce que l’on pourrait découvrir, ce qui est fait ici pour l’éviter, et ce qui reste possible.',
  who: 'Qui, ou quoi',
  does: 'Ce qui est fait ici',
  stays: 'Ce qui reste possible',
  companies,
  list: [
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
      'Les chiffres couvrent tout le système par semaine, ou un service par trimestre. Ils ne s’affichent pas en dessous de dix.',
      'Dans un très petit lieu, même une langue rare peut désigner quelqu’un.',
    ],
    [
      'Votre façon d’écrire',
      'Les boutons suffisent, sans rien écrire ; on ne peut pas envoyer de fichier.',
      'Un long texte peut se reconnaître à son style.',
    ],
    [
      'Une personne qui veut savoir si vous avez utilisé ce site',
      'Vous n’avez pas de compte ici et ne recevez aucun courriel ; chaque conversation commence vide. Une conversation avec un service ne s’ouvre qu’avec son numéro pour revenir.',
      'Votre appareil peut montrer que la page a été ouverte.',
    ],
    companies,
    [
      'Les tribunaux et les autorités',
      'Peu de choses sont gardées qui puissent être réclamées ; ce qui est envoyé à un service est chiffré, et pas gardé longtemps.',
      'Ce qui est en mémoire à ce moment-là, et ce qui est chiffré, peut être saisi avec le serveur et ses clés.',
    ],
    [
      'Des copies auxquelles personne ne pense : sauvegardes, fichiers de panne',
      'Les mots ne sont écrits sur un disque que chiffrés. Les clés de ce qui va à un service sont détruites à temps. L’équipe technique a pour consigne de désactiver les fichiers de panne et le fichier d’échange.',
      'Une personne qui a gardé d’anciennes copies des données et de toutes les clés peut les ouvrir. Ce programme ne peut pas vérifier tous les réglages de son serveur.',
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
