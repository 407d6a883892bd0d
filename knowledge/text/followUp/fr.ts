import type { Text } from '../text.js';

export const followUp: Text['followUp'] = {
  noOtherWords:
    'Toutes nos excuses. Il n’y a ici que des réponses préparées, et pas d’autres mots pour celle-ci. Demandez un seul point avec vos mots, choisissez un thème ou parlez à une personne.',
  heavy:
    'Cela semble très dur. Vous n’avez pas à porter cela sans aide : le soutien psychologique peut vous écouter, et vous choisissez ce que vous dites. Si vous êtes en danger ou pensez à vous faire du mal, écrivez AIDE.',
};
