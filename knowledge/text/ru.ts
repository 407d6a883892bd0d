import { en } from './en.js';
import type { Text } from './index.js';

export const ru: Text = en;
