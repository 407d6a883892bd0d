import { z } from 'zod';
import { DoorKind } from '../knowledge/door.js';
import { mayBegin, type Editor } from '../knowledge/editing/roles.js';
import { languages, type Language } from '../knowledge/language.js';
import { DraftService, type Service } from '../knowledge/service.js';
import type { EditingParts } from './partEditing.js';

/** The longest name of an office in addresses. */
const longest = 60;

/** What an office is called in addresses and files, made from its name; undefined where that has too few Latin letters or figures. */
export function officeIdOf(name: string): string | undefined {
  const id = name
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replace(/^-+|-+$/g, '');
  return id.length < 3 ? undefined : id;
}

/** What an office begins with. */
export const NewOffice = z.strictObject({
  /** As the office itself writes it. */
  name: z
    .string()
    .trim()
    .min(3)
    .max(80)
    .refine((name) => officeIdOf(name) !== undefined),
  kind: DoorKind,
  /** Whether its people read and write whole messages in their Teams (decisions.md D16). */
  wholeInTeams: z.boolean(),
});
export type NewOffice = z.infer<typeof NewOffice>;

/**
 * Begins an office as a draft: it is written, approved by somebody else and published as every other office is, and people get
 * nothing of it before. Nothing is guessed: whatever nobody has said of it yet is unknown.
 * @returns its id, or `gone` where this account may not
 */
export const beginOffice = (
  { store, acts, now }: Pick<EditingParts, 'store' | 'acts' | 'now'>,
  editor: Editor,
  office: NewOffice,
): Promise<{ id: string } | 'gone'> =>
  store.transaction(async (records) => {
    if (!mayBegin(editor)) return 'gone';
    const taken = new Set((await records.services.find({})).map(({ id }) => id));
    const wanted = officeIdOf(office.name)!;
    let id = wanted;
    for (let number = 2; taken.has(id); number++) id = `${wanted}-${number}`;
    const today = now().toISOString().slice(0, 10);
    await records.services.put(emptyOffice(id, office, today));
    await acts.add(records, { by: editor.name, did: 'office begun', to: id, on: today });
    return { id };
  });

/** Its name stands in for translations. */
const emptyOffice = (id: string, { name, kind, wholeInTeams }: NewOffice, today: string): Service =>
  DraftService.parse({
    id,
    name,
    kind,
    status: 'draft',
    entities: [],
    country: null,
    station: null,
    serves: ['unknown'],
    passes: 'ask',
    reports: 'ask',
    protects: 'ask',
    clock: 'ask',
    records: 'ask',
    anonymous: 'unknown',
    decides: 'unknown',
    languages: ['unknown'],
    hours: 'unknown',
    channels: [],
    facts: [],
    sources: [],
    grade: 'M',
    inferred: [],
    seen: today,
    revision: 1,
    meaning: 1,
    wholeInTeams,
    in: Object.fromEntries(languages.map((language) => [language, emptyWords(name)])) as Record<Language, unknown>,
  });

const emptyWords = (name: string) => ({
  name,
  first: '',
  purpose: '',
  who: '',
  can: [],
  cannot: [],
  look: '',
  confirmed: null,
  meaning: 1,
});
