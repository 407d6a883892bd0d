import { z } from 'zod';
import { say } from './answerSay.js';
import { cardFirst } from './cardFirst.js';
import { to } from './choices.js';
import { meansNo } from './consentSay.js';
import { ask, dialog, end, listen, type Choice, type Reply } from './dialog.js';
import type { Kit } from './kit.js';
import { withCare } from './urgent.js';
import { toEditors } from './waysBack.js';

const State = z.discriminatedUnion('step', [
  /** An outside service is on, and has not seen the question yet. */
  z.object({ step: z.literal('asked') }),
  /** The person writes what is to go. */
  z.object({ step: z.literal('typing') }),
  /** They see exactly what would go (sealed here), and have not said yes or no. */
  z.object({ step: z.literal('preview'), words: z.string() }),
]);
type At = z.infer<typeof State>;

/**
 * "Send my question to the editors", after an answer that did not fit or where there was none (features.md idea 10). Nothing
 * goes before one yes to exactly what is on the screen (care.md CO-01, CO-02, CO-04), and nothing joins it to its person.
 *
 * On the web door only. In Teams the editors would get no name either, but the tenant keeps the chat with one: whoever can
 * search it could join the two, so that "unlinked" would be a promise that nobody here can keep.
 */
export const editors = dialog({
  state: State,

  async begin(_argument, kit) {
    const { inTeams } = kit.text.worklist.person;
    if (kit.door === 'teams')
      return end(say(kit, { text: inTeams(kit.webAddress), choices: [to.topics(kit.text), to.talk(kit.text), to.stop(kit.text)] }));
    const words = asked(kit);
    if (words === undefined) return typing(kit);
    return kit.outside ? beforeElsewhere(kit) : preview(await kit.mask(words), kit);
  },

  steps: {
    async asked(_at, heard, kit) {
      if (meansNo(heard)) return notSent(kit);
      if (heard.kind !== 'chose') return undefined;
      const words = asked(kit);
      if (words === undefined) return typing(kit);
      return heard.choice === 'show' ? preview(await kit.mask(words), kit) : undefined;
    },

    async typing(_at, heard, kit) {
      if (heard.kind === 'chose') return heard.choice === 'no' ? notSent(kit) : undefined;
      if (heard.kind !== 'said') return undefined;
      const masked = await kit.mask(heard.words);
      // Where the words show danger, the card is what the person answers first; no yes is asked for in that turn (care.md CO-06).
      const card = cardFirst(heard.words, kit.text.worklist.person.waits, kit);
      const about = { ...card?.about, question: { words: kit.seal(masked), open: true } };
      return card ? { ...withWay(card, kit), about } : withCare(preview(masked, kit), heard.words, kit);
    },

    async preview({ words: sealed }, heard, kit) {
      const words = kit.unseal(sealed);
      if (words === undefined) return typing(kit);
      if (meansNo(heard)) return notSent(kit);
      if (heard.kind !== 'chose') return undefined;
      if (heard.choice === 'change') return typing(kit, words);
      return heard.choice === 'yes' ? send(words, kit) : undefined;
    },
  },
});

/** The question that found no answer that fits, where it is still there. */
function asked({ conversation: { question }, unseal }: Kit): string | undefined {
  return question === null ? undefined : unseal(question.words);
}

/** Nothing that was asked goes to the outside service before its person has read that it would. */
const beforeElsewhere = (kit: Kit): Reply => {
  const choices = [no(kit), { id: 'show', label: kit.text.handoff.office.goOn }];
  return ask<At>({ step: 'asked' }, say(kit, { text: elsewhere(kit).join(), choices }));
};

/** What sees the words before any yes, where an outside service is on (decisions.md D11). */
const elsewhere = (kit: Kit): string[] => (kit.outside ? [kit.text.outside.beforePreview] : []);

const no = (kit: Kit): Choice => ({ id: 'no', label: kit.text.worklist.person.no });

function typing(kit: Kit, words?: string): Reply {
  const { ask: question, again, box } = kit.text.worklist.person;
  const text = [words === undefined ? question : again, ...elsewhere(kit)].join('\n\n');
  const said = say(kit, { text, choices: [no(kit)], box });
  return listen<At>({ step: 'typing' }, words === undefined ? said : { ...said, exact: words });
}

/** Exactly what would go, and all that the person needs to know before a yes (care.md CO-03); "no" stands first. */
function preview(words: string, kit: Kit, above?: string): Reply {
  const { screen, change, yes } = kit.text.worklist.person;
  const choices = [no(kit), { id: 'change', label: change }, { id: 'yes', label: yes }];
  const screens = [
    ...(above === undefined ? [] : [say(kit, { text: above, choices: [] })]),
    say(kit, { text: [...screen, ...elsewhere(kit)].join('\n\n'), exact: words, choices }),
  ];
  return {
    ...ask<At>({ step: 'preview', words: kit.seal(words) }, ...screens),
    place: 'editors',
    about: { question: { words: kit.seal(words), open: true } },
  };
}

async function send(words: string, kit: Kit): Promise<Reply> {
  const { sent, tooMany, full } = kit.text.worklist.person;
  if (!kit.mayBegin('letter')) return preview(words, kit, tooMany);
  if (!(await kit.sendToEditors(words))) return preview(words, kit, full);
  return { ...end(say(kit, { text: sent, choices: onward(kit) })), place: 'welcome', about: { question: null } };
}

const notSent = (kit: Kit): Reply => ({
  ...end(say(kit, { text: kit.text.worklist.person.notSent, choices: onward(kit) })),
  place: 'welcome',
  about: { question: null },
});

const onward = (kit: Kit): Choice[] => [to.whatIsNew(kit.text), to.topics(kit.text), to.talk(kit.text), to.stop(kit.text)];

/** Back to the words that wait, among the choices at the end. */
const withWay = (reply: Reply, kit: Kit): Reply => {
  const last = reply.say.at(-1)!;
  return { ...reply, say: [...reply.say.slice(0, -1), { ...last, choices: [...last.choices, toEditors(kit)] }] };
};
