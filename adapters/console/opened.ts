import type { z } from 'zod';

/** What stands in the boxes of a form as it is opened, for the page to send along; empty where nothing does. */
export const openedWith = (stands: object | undefined): string => (stands ? JSON.stringify(stands) : '');

/**
 * What stood in the boxes of a form when it was opened, as its page sent it along.
 * @returns undefined where nothing did, or where it cannot be read: then nobody knows what whoever typed has changed
 */
export function openedIn<T>(sent: string, schema: z.ZodType<T>): T | undefined {
  try {
    return schema.safeParse(JSON.parse(sent)).data;
  } catch {
    return undefined;
  }
}
