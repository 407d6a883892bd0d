import type { Say } from './dialog.js';
import type { Kit } from './kit.js';

/** Topics about putting something into words. */
const topics: readonly string[] = ['formal-report-content', 'formal-report-where', 'write-it-down'];

/**
 * The page for a statement that stays with the person (features.md S30). Not from Teams: a browser that opens there is the
 * organization's own.
 */
export const statementLink = (kit: Kit): Pick<Say, 'pages'> =>
  kit.door === 'web' ? { pages: [{ label: kit.text.statement.link, url: `${kit.webAddress}/notes/${kit.language}` }] } : {};

/** The same under the topics that lead to it. */
export const statementFor = (topic: string, kit: Kit): Pick<Say, 'pages'> => (topics.includes(topic) ? statementLink(kit) : {});
