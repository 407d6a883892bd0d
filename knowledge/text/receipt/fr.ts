import { isolated } from '../isolate.js';
import type { Text } from '../text.js';

export const receipt: Text['receipt'] = {
  title: 'Reçu de votre accord',
  number: 'Numéro du reçu',
  to: 'À',
  purpose: 'Pour',
  purposes: {
    talk_ombuds: 'une conversation avec l’ombudsman, qui n’est pas un signalement',
    talk_counsellor: 'une conversation avec le soutien psychologique, qui n’est pas un signalement',
    open_report_channel: 'un message à un service qui reçoit les signalements',
  },
  sent: 'Ce que vous avez accepté d’envoyer',
  fields: { wish: 'le souhait de parler', language: 'votre langue' },
  given: 'Donné',
  holds: (from, until) => `le ${isolated(from)}, valable jusqu’au ${isolated(until)}`,
  kept: 'Gardé',
  keptUntil: (day) => `jusqu’au ${isolated(day)}, seulement ici ; rien ne vous est envoyé`,
  stop: 'Pour arrêter',
  press: (button) => `appuyez sur « ${isolated(button)} » ; aucune raison n’est demandée`,
};
