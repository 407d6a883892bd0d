import { isolated } from '../isolate.js';

/** Where an office does not read the language of the person, and another one does (features.md S44). */
export const reading = {
  here: (office: string) => `Choose ${isolated(office)}: English is read there`,
};
