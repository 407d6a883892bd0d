import { heardOnce } from './heardOnce.js';
import { straight } from './wholeWord.js';
import { among } from './wordings.js';

/** Sex by force, what was used for it, how somebody woke from it and what it leaves: stems, as people bend them. */
const rape = among('namesRape', 'rape');

/**
 * Whether words name sex by force, or what goes with it: whoever says so reads at once what helps within hours (care.md CR-27). Whoever
 * was touched writes much the same as they, but for these words.
 */
export const namesRape = heardOnce((words: string): boolean => rape.test(straight(words).replace(/[\u064b-\u0652]/g, '')));
