import { isolated } from '../isolate.js';
import type { Text } from '../text.js';

export const reading: Text['reading'] = {
  here: (office: string) => `改选能看懂中文的部门：${isolated(office)}`,
};
