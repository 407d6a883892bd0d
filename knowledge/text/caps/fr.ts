import { isolated } from '../isolate.js';
import type { Text } from '../text.js';

export const caps: Text['caps'] = {
  office:
    'Ce service a déjà un très grand nombre de conversations que personne n’a encore ouvertes. Il ne peut pas en recevoir une autre par ce programme pour le moment. Rien n’a été envoyé. Vous pouvez réessayer plus tard, choisir un autre service ou en contacter un vous-même.',
  notSent: 'Ce message n’a pas été envoyé, et ne le sera pas non plus par la suite.',
  unanswered: (most: number) =>
    `Le service a déjà reçu ${most} messages de vous et n’y a pas encore répondu. Vous pourrez écrire la suite après sa réponse. Le mot AIDE affiche les contacts à tout moment.`,
  box: (office) =>
    `Ce service (${isolated(office)}) doit d’abord répondre. Ce que vous écrivez maintenant n’est pas envoyé, et ne le sera pas non plus par la suite.`,
};
