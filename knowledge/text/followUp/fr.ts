import type { Text } from '../text.js';

export const followUp: Text['followUp'] = {
  noOtherWords:
    'Je regrette. Je n’ai que des réponses préparées, et je ne peux pas le dire autrement. Vous pouvez poser une question sur un seul point, avec vos mots, choisir un thème ou parler à une personne.',
  heavy:
    'Ce que vous vivez semble très dur. Vous n’avez pas à y faire face sans aide. Au soutien psychologique, une personne peut vous écouter, et vous choisissez ce que vous dites. Si vous n’êtes pas en sécurité ou pensez à vous faire du mal, écrivez AIDE.',
};
