import { heardOnce } from '../knowledge/heardOnce.js';
import { entities, type Entity } from '../knowledge/entity.js';
import { languages } from '../knowledge/language.js';
import type { Found } from '../knowledge/library.js';
import { alsoTopics, alsoWords, organizationNames } from '../knowledge/organizationNames.js';
import { ownPatterns, type OwnPatterns } from '../knowledge/ownOrganization.js';
import type { Signs } from '../knowledge/recognition/recognizer.js';
import { textIn } from '../knowledge/text/index.js';
import { inOneForm } from '../knowledge/wholeWord.js';
import { topicIn } from './always.js';
import type { Ears } from './hearing.js';
import { meanings, plain } from './typed.js';

const names = [
  ...languages.flatMap((language) =>
    entities.filter((entity) => entity !== 'other').map((entity) => [textIn(language).entities[entity], entity] as const),
  ),
  ...organizationNames.filter(([name]) => !alsoTopics.has(name)),
];

const organizationNamed = meanings(names);

const smallWords = new Set([...alsoWords].map(plain));

/** The organization that a whole message names where none is asked for. */
export function organizationAlone(words: string): Entity | undefined {
  const isWord = smallWords.has(plain(words)) && !alsoWords.has(words);
  return isWord ? undefined : organizationNamed(words);
}

let known: OwnPatterns | undefined;
const patterns = (): OwnPatterns => (known ??= ownPatterns(names.flatMap(([name]) => [name, name.replace(/ \(.*\)/u, '')])));

/** Most messages name no organization: one look tells so, for all ways to say that it is one's own. */
const namesAny = heardOnce((words: string): boolean => words.search(patterns().any) >= 0);

/** The organization of somebody, and their words without the clause that names it; empty where they say nothing else. */
export interface Own {
  entity: Entity;
  rest: string;
}

/**
 * The one organization that a message names in the first person as the writer's own, in any of the six languages ("I work at ...", "I
 * am from ..."). Undefined where none is, where they do not work there, no longer, or would like to, or where another one is named as
 * well: it may be about that.
 */
export const ownOrganization = heardOnce((words: string): Own | undefined => {
  if (!namesAny(words)) return undefined;
  const found = patterns()
    .own.map((pattern) => without(words, pattern))
    .find((one) => one !== undefined);
  return found && isOnly(found) ? found : undefined;
});

/** The organization of somebody who says whose it is, and nothing else. */
export function onlyOwn(words: string): Entity | undefined {
  const own = ownOrganization(words);
  return own?.rest === '' ? own.entity : undefined;
}

/** What joins the name of an organization to the rest. */
const joins =
  /(?:(?:^|\s)(?:with|for|at|from|of|the|by|in|and|con|el|la|para|del|de|en|y|pour|le|l'|avec|chez|du|au|à|et|в|во|из|для|от|с|на|и|مع|من|في|عند|و))+$/iu;

/** The one organization that stands in a few words beside others, and those: "Nairobi WFP", "in Manila with UNICEF". */
export function organizationBeside(words: string): Own | undefined {
  if (!namesAny(words)) return undefined;
  const said = inOneForm(words);
  const all = [...said.matchAll(patterns().any)];
  const [found] = all;
  const entity = all.length === 1 ? organizationAlone(found!.groups!['org']!) : undefined;
  if (!entity) return undefined;
  const [before, after] = [said.slice(0, found!.index), said.slice(found!.index + found![0].length)].map((part) => part.trim());
  return { entity, rest: [before!.replace(joins, ''), after!].filter(Boolean).join(' ').trim() };
}

/** The topic that the name of one's own organization is a part of: asking which office is right, people say whose they are. */
const whichOffice = 'which-office';

/**
 * How words are heard in which somebody names their own organization: looked up without the clause that names it, but where they ask
 * which office is right; what can only mean one topic means it there as well. What they show is read on the whole; only what they ask
 * for may be plain without the clause, and that they work somewhere tells nothing of a contract.
 */
export function heardWithout({ rest }: Own, words: string, { find, findInTalk, signs, near }: Ears): Ears {
  const [whole, without] = [signs(words), signs(rest)];
  const inAll = find(words);
  const forOffice = inAll.decision !== 'none' && inAll.top[0]?.id === whichOffice;
  const topic = forOffice ? undefined : topicIn(rest)?.split('/')[0];
  const found = forOffice ? inAll : topic ? surely(topic, find(rest)) : find(rest);
  const moment = whole.moment === 'not-staff' && without.moment !== 'not-staff' ? undefined : whole.moment;
  const shown: Signs = { ...whole, request: topic ? undefined : (whole.request ?? (forOffice ? undefined : without.request)), moment };
  return {
    find: (said) => (said === words ? found : find(said)),
    findInTalk: (said) => (said === words ? found : findInTalk(said)),
    signs: (said) => (said === words ? shown : signs(said)),
    near,
  };
}

/** What is found where the words can only mean this topic. */
const surely = (id: string, { top, ...rest }: Found): Found => ({
  ...rest,
  decision: 'answer',
  top: [{ id, score: 1 }, ...top.filter((one) => one.id !== id)],
});

function without(words: string, pattern: RegExp): Own | undefined {
  const found = pattern.exec(words);
  const entity = organizationAlone(found?.groups?.['org'] ?? '');
  if (!found || !entity) return undefined;
  const [before, after] = [words.slice(0, found.index), words.slice(found.index + found[0].length)];
  return { entity, rest: joined(before, after) };
}

/** What stood around a clause: without the marks and the "and" that tied it to the rest. */
function joined(before: string, after: string): string {
  const kept = before.replace(/[\s,;:،；，—–-]+$/u, '').replace(/(?:^|[\s,،，]+)(?:and|et|y|и|و)$/iu, '');
  const further = after.replace(kept === '' ? /^[\s\p{P}]*(?:(?:and|et|y|и|but|mais|pero|но|а)\s+)?/iu : /^[\s,;:،；，]+/u, '');
  const rest = `${kept} ${further}`.trim();
  return /[\p{L}\p{N}]/u.test(rest) ? rest : '';
}

const isOnly = ({ entity, rest }: Own): boolean =>
  [...rest.matchAll(patterns().any)].every(({ groups }) => [undefined, entity].includes(organizationAlone(groups!['org']!)));
