import type { Found } from '../knowledge/library.js';
import { straight, word } from '../knowledge/wholeWord.js';
import type { Conversation, Role } from './conversation.js';

/** Topics that speak to whoever it was done to, and what answers somebody in another role instead (care.md CV-42, CV-43). */
const instead: Partial<Record<Role, readonly { topic: string; of: readonly string[] }[]>> = {
  accused: [
    // Not to seek the other person, and to delete nothing; and what one can do is something else than for whoever it was done to.
    {
      topic: 'i-am-accused',
      of: [
        'speak-to-the-person',
        'what-to-say',
        'keep-evidence',
        'change-my-mind',
        'my-options',
        'manager-was-told',
        'false-report',
        'interim-measures',
        'human-resources-role',
      ],
    },
    { topic: 'intent-and-impact', of: ['is-this-sexual-harassment'] },
    { topic: 'rights-of-the-accused', of: ['rights-of-the-affected', 'someone-to-accompany-me'] },
    { topic: 'possible-sanctions', of: ['contract-and-career'] },
  ],
  manager: [
    // Not to confront or to warn anybody, not to look into it or to settle it, and not to wait.
    {
      topic: 'manager-was-told',
      of: [
        'speak-to-the-person',
        'change-my-mind',
        'my-options',
        'do-nothing-for-now',
        'a-colleague-told-me',
        'report-for-someone-else',
        'mediation',
        'time-limit',
      ],
    },
  ],
};

/** Somebody else who is accused, whom a manager may think of telling, in the order en and fr, es, ru, ar, zh. */
const theAccused = new RegExp(
  `${word(
    "(?<!(?<!\\p{L})(?:i am|i'm|im|was|been|being|falsely|wrongly|i am the|i'm the) )accused(?! me| us)(?: (?:person|staff(?: member)?|employee|colleague|man|woman))?|alleged (?:harasser|offender|perpetrator|abuser|culprit)|(?:person|one|man|woman|colleague|staff member|employee) (?:who (?:is|was|has been) |being )?(?:accused(?! me)|complained about|reported)|subject of the complaint|perpetrator|harasser|respondent|(?<!moi la )(?:personne|collègue|agent|fonctionnaire|employée?|celui|celle) (?:qui (?:est|a été) |qu'(?:il|elle|on) )?(?:accus[ée]e?|mise? en cause|visée?|dénoncée?|incriminée?)|(?<!moi )l'accus[ée]e?(?! (?:de|d'))|(?:le|la|au|du) mise? en cause|harceleu(?:r|se)|agresseu(?:r|se)|auteure? présumée?",
    '(?<!(?:me han?|me hab[ií]an?|nos han|he sido|hab[ií]a sido|haber sido|fui|soy(?: el| la)?|estoy|siento|ser|siendo|a m[ií]) )(?:acusad|denunciad|señalad|imputad|investigad)[oa]s?|(?:presunt|supuest)[oa]s? \\p{L}+|acosador\\p{L}*|agresor\\p{L}*',
    '(?<!(?:я|стал|стала|меня|мне как) )(?:обвиняем\\p{L}{2,}|обвин[её]нн\\p{L}+|подозреваем\\p{L}{2,})|(?:тот|того|тому|тем|том|сотрудник\\p{L}*|коллег\\p{L}*|человек\\p{L}*),? (?:на (?:кого|котор\\p{L}+)|кого (?:обвин|подозр)\\p{L}*|котор\\p{L}+ обвин\\p{L}*)|предполагаем\\p{L}+ \\p{L}+|обидчик\\p{L}*',
    '[وف]?(?:ال|بال|لل)(?:متهمة?|مشتكى علي\\p{L}+|مشتكي علي\\p{L}+|مشكو (?:منه|منها|ضده|في حقه)|مدعى عليه|مبلغ (?:عنه|عنها|ضده)|مشتبه به)',
  )}|(?<!我|我是)被(?:投[诉訴]|指控|[举舉][报報])(?:的|人|者|方)`,
  'iu',
);

/** Whether words name somebody else who is accused. */
export const speaksOfTheAccused = (words: string): boolean => theAccused.test(straight(words));

/**
 * What a message is about for whoever said what they are: the accused who asks whether to talk to her is not told how to ask
 * somebody to stop, and a manager who asks whether to suspend him not that they may change their mind.
 */
export function foundAs(role: Role | null, words: string, found: Found): Found {
  const [first] = found.top;
  const ofAccused = role === 'manager' && first?.id === 'i-am-accused' && speaksOfTheAccused(words);
  const own = role === null || !first ? undefined : instead[role]?.find(({ of }) => ofAccused || of.includes(first.id));
  if (!own || !first) return found;
  const others = found.top.filter(({ id }) => id !== own.topic && !own.of.includes(id));
  return { ...found, top: [{ id: own.topic, score: first.score }, ...others] };
}

/** What is found for words of which an answer that stands there says more: where, what is found, and what answers instead. */
const there: readonly { at: readonly string[]; of: readonly string[]; topic: string }[] = [
  // Who sees an entry, and how long it stays, is asked of ClearCheck and not of this programme.
  {
    at: ['clearcheck', 'clearcheck-due-process', 'reference-checks'],
    of: ['who-sees-this', 'what-is-stored', 'delete-my-data'],
    topic: 'clearcheck-due-process',
  },
  // Whoever is near to somebody accused asks for the rights of that person.
  {
    at: ['accused-family', 'rights-of-the-accused', 'i-am-accused'],
    of: ['rights-of-the-affected'],
    topic: 'rights-of-the-accused',
  },
  // A witness asks with whom they may talk about the case, not how to stay away from whoever accuses them.
  {
    at: ['corroboration-and-witnesses', 'investigation-interview'],
    of: ['i-am-accused', 'speak-to-the-person'],
    topic: 'corroboration-and-witnesses',
  },
];

/** What a message is about where an answer stands there that it asks on about; whoever is accused is answered as such everywhere. */
export function foundAt({ place, role }: Pick<Conversation, 'place' | 'role'>, found: Found): Found {
  const stands = /^(?:answer|moment)\/([\w-]+)/.exec(place ?? '')?.[1] ?? '';
  const first = found.top[0]?.id ?? '';
  const line = there.find(({ at, of }) => at.includes(stands) && of.includes(first));
  if (!line || role === 'accused') return found;
  const others = found.top.filter(({ id }) => !line.of.includes(id) && id !== line.topic);
  return { ...found, top: [{ id: line.topic, score: found.top[0]!.score }, ...others] };
}
