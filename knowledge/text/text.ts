import type { en } from './en.js';

/** All sentences of one language, by the place where they are said. A language that lacks one does not compile. */
export type Text = typeof en;
