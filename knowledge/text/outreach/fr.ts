import type { Text } from '../text.js';

export const outreach: Text['outreach'] = {
  page: 'Le plan pour une réunion d’équipe, sur une page',
  about:
    'Pour qui dirige une équipe ou en est la personne référente : lisez cette page une fois, et emportez-la. Les phrases entre guillemets peuvent se lire à voix haute.',
};
