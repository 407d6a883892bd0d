import { isolated } from '../isolate.js';
import type { Text } from '../text.js';

export const reading: Text['reading'] = {
  here: (office: string) => `اختيار مكتب تُقرأ فيه العربية: ${isolated(office)}`,
};
