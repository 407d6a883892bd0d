import { en } from './en.js';
import type { Text } from './index.js';

export const es: Text = en;
