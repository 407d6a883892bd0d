import type { Language } from '../language.js';
import { ar } from './ar.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { ru } from './ru.js';
import type { Text } from './text.js';
import { zh } from './zh.js';

export type { Text };

const texts: Record<Language, Text> = { ar, zh, en, fr, ru, es };

export const textIn = (language: Language): Text => texts[language];
