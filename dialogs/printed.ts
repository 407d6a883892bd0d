import type { Kit } from './kit.js';

/** Pages to print that differ by language and, if one was chosen, by organization (adapters/print/routes.ts). */
export function printed(
  page: string,
  { conversation, language, webAddress }: Pick<Kit, 'conversation' | 'language' | 'webAddress'>,
): string {
  const { entity } = conversation;
  return `${webAddress}/print/${page}/${language}${entity && entity !== 'unsaid' ? `/${entity}` : ''}`;
}
