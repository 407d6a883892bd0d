import type { Text } from '../text.js';

export const page: Text['page'] = {
  title: 'Waypoint',
  emergencyLeave: 'Urgence : quitter cette page',
  leave: 'Quitter',
  leaveWide: 'cette page',
  help: 'Aide',
  language: 'Langue',
  conversation: 'Conversation',
  status:
    'Ni nom, ni compte. Ce que vous écrivez est oublié quand vous partez, après 15 minutes sans message, et au plus tard après 60 minutes.',
  label: 'Écrivez, ou tapez le numéro d’un choix. AIDE fonctionne à tout moment.',
  send: 'Envoyer',
  sending: 'Envoi en cours',
  notSent:
    'Aucune réponse n’est arrivée. Il n’est pas certain que l’envoi ait marché. Votre texte est toujours là. Merci de réessayer : il ne comptera qu’une fois.',
  ended: 'Cette conversation est finie et oubliée. Vous pouvez recommencer.',
  endedAnswering:
    'Ce qui était sur cette page est oublié. Vous pouvez recommencer. Si vous avez un numéro pour revenir, vous pouvez aussi l’utiliser.',
  endedAtOffice:
    'Ce qui était sur cette page est oublié. Une conversation avec un service existe toujours, sauf si vous l’avez supprimée : votre numéro vous y ramène.',
  unsentAtOffice:
    'Votre texte n’a pas été envoyé. Ce qui était sur cette page est oublié. Une conversation avec un service existe toujours, sauf si vous l’avez supprimée : votre numéro vous y ramène.',
  unsent: 'Votre texte, qui n’a pas été envoyé',
  show: 'Afficher la conversation',
  begin: 'Recommencer',
  contacts: 'Qui peut aider, même sans connexion',
  newMessage: 'Nouveau message',
  soon: 'Dans deux minutes, cette page sera vidée. Pour rester, appuyez sur une touche.',
  hidden: 'Texte caché pendant votre absence.',
  aboutLeave: 'À propos de « Quitter »',
  aboutLeaveText: [
    '« Quitter » affiche aussitôt un autre site et met fin à cette conversation. Appuyer trois fois sur la touche Maj fait la même chose.',
    'Cela n’efface pas l’historique du navigateur, ni ce que gardent un logiciel espion, un réseau ou un appareil de l’employeur. Ce qui est écrit dans Teams reste aussi. Pour revenir, tapez l’adresse à nouveau. Une fenêtre privée ou votre propre appareil laisse moins de traces. Sur un ordinateur public, fermez toutes les fenêtres.',
  ],
  shiftLeaves: 'Trois fois Maj pour quitter',
  shiftCount: (left: number) => `Encore ${left} fois Maj pour quitter`,
  noPage: 'Cette page n’existe pas.',
  busy: 'Il y a trop de monde ici en ce moment. En danger : appelez le numéro d’urgence du pays où vous êtes. Merci de réessayer dans une minute.',
  moment:
    'Il y a énormément de monde ici. Un instant, s’il vous plaît : votre message part tout seul. En danger : appelez le numéro d’urgence du pays où vous êtes, ou appuyez sur Aide.',
  wait: (seconds: number) =>
    `Il y a énormément de monde ici. Rien n’est perdu : merci d’attendre ${seconds} secondes, puis d’envoyer de nouveau. En danger : appelez le numéro d’urgence du pays où vous êtes, ou appuyez sur Aide.`,
  neutralTitle: 'Fuseaux horaires',
  neutralText: 'Heures de bureau dans les fuseaux horaires de quelques lieux d’affectation, sans l’heure d’été.',
  neutralPlace: 'Lieu',
  neutralHours: 'Heures de bureau (UTC)',
};
