import type { Text } from '../text.js';

export const followUp: Text['followUp'] = {
  noOtherWords:
    'Je regrette. Je n’ai que des réponses préparées, et je ne peux pas le dire autrement. Vous pouvez poser une question sur un seul point, avec vos mots, choisir un thème ou parler à une personne.',
  heavy:
    'Ce que vous vivez semble très dur. Vous n’avez pas à y faire face sans aide. Au soutien psychologique, une personne peut vous écouter, et vous choisissez ce que vous dites. Si vous n’êtes pas en sécurité ou pensez à vous faire du mal, écrivez AIDE.',
  role: {
    again: 'Voici ce qui peut convenir à votre situation. Vous pouvez continuer, ou poser une question en quelques mots.',
    kept: {
      accused: 'ce que vous avez dit de vous : on vous met en cause',
      witness: 'ce que vous avez dit de vous : c’est arrivé à quelqu’un d’autre, et vous le savez',
      manager: 'ce que vous avez dit de vous : vous écrivez comme responsable d’une équipe',
    },
  },
};
