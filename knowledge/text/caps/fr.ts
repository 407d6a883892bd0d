import type { Text } from '../text.js';

export const caps: Text['caps'] = {
  office:
    'Ce service a déjà beaucoup de conversations que personne n’a encore ouvertes. Il ne peut pas en recevoir une autre par cette page pour le moment. Rien n’a été envoyé. Vous pouvez réessayer plus tard, choisir un autre service ou en contacter un vous-même.',
  unanswered: (most: number) =>
    `Ce message n’a pas été envoyé. Le service a déjà de vous beaucoup de messages sans réponse : ${most}. Vous pourrez écrire la suite après sa réponse. Le mot AIDE affiche les contacts à tout moment.`,
};
