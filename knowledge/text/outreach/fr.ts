import type { Text } from '../text.js';

export const outreach: Text['outreach'] = {
  page: 'Le plan pour une réunion d’équipe, sur une page',
  about:
    'Vous dirigez une équipe, ou vous êtes personne référente : lisez cette page une fois, et emportez-la. Les phrases entre guillemets peuvent se lire à voix haute.',
};
