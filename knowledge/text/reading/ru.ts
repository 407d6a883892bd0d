import { isolated } from '../isolate.js';
import type { Text } from '../text.js';

export const reading: Text['reading'] = {
  here: (office: string) => `Выбрать службу, где читают по-русски: ${isolated(office)}`,
};
