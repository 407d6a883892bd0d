import type { Text } from '../text.js';

export const outreach: Text['outreach'] = {
  page: 'El plan para una reunión de equipo, en una página',
  about:
    'Para quien dirige un equipo o es punto focal: lea esta página una vez y llévela consigo. Lo que está entre comillas se puede leer en voz alta.',
};
