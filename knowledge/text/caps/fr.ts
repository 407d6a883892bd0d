import type { Text } from '../text.js';

export const caps: Text['caps'] = {
  office:
    'Ce service a déjà un très grand nombre de conversations que personne n’a encore ouvertes. Il ne peut pas en recevoir une autre par cette page pour le moment. Rien n’a été envoyé. Vous pouvez réessayer plus tard, choisir un autre service ou en contacter un vous-même.',
  unanswered: (most: number) =>
    `Ce message n’a pas été envoyé. Vous avez déjà envoyé ${most} messages auxquels le service n’a pas encore répondu. Vous pourrez écrire la suite après sa réponse. Le mot AIDE affiche les contacts à tout moment.`,
};
