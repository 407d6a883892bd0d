import { isolated } from '../isolate.js';
import type { Text } from '../text.js';

export const reading: Text['reading'] = {
  here: (office: string) => `Choisir ce service, où l’on lit le français : ${isolated(office)}`,
};
