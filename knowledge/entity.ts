import { z } from 'zod';

/**
 * The organizations whose rules the knowledge base can tell apart. An answer that differs between them asks which one
 * is meant, once (decisions.md D1); `other` is anybody else's.
 */
export const entities = [
  'secretariat',
  'undp',
  'unicef',
  'unhcr',
  'wfp',
  'iom',
  'who',
  'fao',
  'unfpa',
  'unops',
  'unwomen',
  'unesco',
  'ilo',
  'worldbank',
  'other',
] as const;

export const Entity = z.enum(entities);
export type Entity = z.infer<typeof Entity>;
