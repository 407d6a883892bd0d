import { isolated } from '../isolate.js';
import type { Text } from '../text.js';

export const reading: Text['reading'] = {
  here: (office: string) => `Elegir esta oficina, donde se lee español: ${isolated(office)}`,
};
