import { z } from 'zod';
import { say } from './answerSay.js';
import { to } from './choices.js';
import { chatLeft, leavesSay } from './chatLeft.js';
import { consentSay, noticeOf, wordsOf } from './consentSay.js';
import { ask, dialog, end, listen, type Choice, type Heard, type Reply } from './dialog.js';
import { contactYourself, doors, full, notForChildren } from './doors.js';
import type { Kit } from './kit.js';
import { ownChannels } from './late.js';
import { officeSay } from './officeFacts.js';
import { Added, fieldsOf, openedWords, payloadOf, sealedWords } from './payload.js';
import { expected, type Expectation } from './promise.js';
import { relayOffice, type RelayOffice } from './relayOffice.js';
import { giveNumber } from './returnNumber.js';
import { atWeb, sentInTeams, webFirst } from './teamsChat.js';
import { withCare } from './urgent.js';
import { coversTeams } from './wholeInTeams.js';

const about = {
  service: z.string(),
  /** Sealed: who must not see it. */ excluded: z.string(),
  /** Sealed: what was written so far. */ words: z.string(),
};

const State = z.discriminatedUnion('step', [
  z.object({ step: z.literal('door'), ...about }),
  z.object({ step: z.literal('office'), ...about }),
  z.object({ step: z.literal('involved'), ...about }),
  z.object({ step: z.literal('payload'), ...about }),
  z.object({ step: z.literal('typing'), ...about, field: Added }),
  z.object({ step: z.literal('consent'), ...about, /** Sealed: what stood on the screen. */ shown: z.string() }),
]);
type About = { [K in keyof typeof about]: string };

/**
 * From the wish to talk to a person to a consented referral (decisions.md D5, care.md section 5): what the office does with
 * what it hears, whether somebody there is involved, what would be sent, and one consent. Nothing leaves before "yes", and
 * "no" leaves nothing. The argument is empty for all offices, or the id of a service.
 */
export const handoff = dialog({
  state: State,
  async begin(id, kit) {
    // care.md CO-07: no handoff of a child by this programme.
    if (kit.conversation.warned.includes('child')) return notForChildren(kit);
    if (id === '') return doors.begin('', kit);
    if (await kit.care.isFull(id)) return full(kit);
    return withOffice(id, kit, (office) => {
      const at = { service: id, excluded: kit.seal('[]'), words: sealedWords({}, kit) };
      return kit.door === 'teams' ? ask({ ...at, step: 'door' }, webFirst(kit)) : shown(office, at, kit);
    });
  },
  steps: {
    door: (at, heard, kit) => chosen(heard, kit, at, { here: (office) => shown(office, at, kit), atWeb: () => atWeb(kit) }),
    office: (at, heard, kit) =>
      chosen(heard, kit, at, {
        goOn: () => involved(at, kit, kit.text.handoff.involved.text),
        notNow: () => refused(kit),
      }),
    involved(at, heard, kit) {
      const excluded = openedNames(at.excluded, kit);
      return chosen(heard, kit, at, {
        nobody: () => compose(at, kit),
        another: () => doors.begin('', kit),
        ...Object.fromEntries(
          remaining(at, kit).map((name, place) => [
            `exclude-${place}`,
            () => exclude({ ...at, excluded: kit.seal(JSON.stringify([...excluded, name])) }, kit),
          ]),
        ),
      });
    },
    payload(at, heard, kit) {
      const words = openedWords(at.words, kit);
      return chosen(heard, kit, at, {
        ready: (office) => consent(office, at, kit),
        notNow: () => refused(kit),
        ...Object.fromEntries(
          Added.options.map((field) => [
            `field-${field}`,
            () => {
              if (words[field] === undefined) return askFor(field, at, kit);
              const { [field]: _, ...rest } = words;
              return compose({ ...at, words: sealedWords(rest, kit) }, kit);
            },
          ]),
        ),
      });
    },
    typing(at, heard, kit) {
      const { field, ...rest } = at;
      if (heard.kind === 'said') {
        const words = { ...openedWords(at.words, kit), [field]: heard.words };
        return withOffice(at.service, kit, () => withCare(compose({ ...rest, words: sealedWords(words, kit) }, kit), heard.words, kit));
      }
      return chosen(heard, kit, at, { leaveOut: () => compose(rest, kit) });
    },
    consent: (at, heard, kit) =>
      chosen(heard, kit, at, {
        no: () => refused(kit),
        yes: (office) => give(office, at, kit),
        change: () => compose(at, kit),
        simpler: (office) => consent(office, at, kit, true),
      }),
  },
});

type Ways = Record<string, (office: RelayOffice) => Reply | Promise<Reply>>;

/** What a choice leads to; undefined for words and for choices of other dialogs. An office that is gone ends it. */
function chosen(heard: Heard, kit: Kit, { service }: Pick<About, 'service'>, ways: Ways): Reply | Promise<Reply> | undefined {
  if (heard.kind !== 'chose' || !Object.hasOwn(ways, heard.choice)) return undefined;
  return withOffice(service, kit, ways[heard.choice]!);
}

function withOffice<R>(id: string, kit: Kit, go: (office: RelayOffice) => R): R | Reply {
  const office = relayOffice(id, kit);
  return office ? go(office) : end(say(kit, { text: kit.text.handoff.doors.gone, choices: [...contactYourself(kit), to.stop(kit.text)] }));
}

const shown = async (office: RelayOffice, at: About, kit: Kit): Promise<Reply> =>
  ask({ ...at, step: 'office' }, await officeSay(office, kit));

const openedNames = (sealed: string, kit: Kit): string[] => z.array(z.string()).parse(JSON.parse(kit.unseal(sealed) ?? '[]'));

const remaining = ({ service, excluded }: About, kit: Kit): string[] => {
  const out = openedNames(excluded, kit);
  return (relayOffice(service, kit)?.people ?? []).filter((name) => !out.includes(name));
};

/** "Is somebody there involved?" (care.md CO-05): no reason is asked, and whoever is left out sees nothing. */
function involved(at: About, kit: Kit, text: string): Reply {
  const { nobody, exclude: leaveOut, another } = kit.text.handoff.involved;
  const names = remaining(at, kit).map((name, place): Choice => ({ id: `exclude-${place}`, label: leaveOut(name) }));
  return ask(
    { ...at, step: 'involved' },
    say(kit, { text, choices: [{ id: 'nobody', label: nobody }, ...names, { id: 'another', label: another }, to.stop(kit.text)] }),
  );
}

function exclude(at: About, kit: Kit): Reply {
  const { noted, noneLeft } = kit.text.handoff.involved;
  if (remaining(at, kit).length > 0) return involved(at, kit, noted(openedNames(at.excluded, kit).join(', ')));
  return end(
    say(kit, {
      text: noneLeft,
      choices: [{ id: 'handoff', label: kit.text.handoff.relay.other }, ...contactYourself(kit), to.stop(kit.text)],
    }),
  );
}

/** What would be sent, exactly, and what can be added or taken out, one by one (care.md CO-02, CO-04). */
function compose(at: About, kit: Kit): Reply {
  const { text, ready, add, remove, fields } = kit.text.handoff.payload;
  const words = openedWords(at.words, kit);
  const choices = Added.options.map((field): Choice => ({
    id: `field-${field}`,
    label: words[field] === undefined ? add(fields[field]) : remove(fields[field]),
  }));
  return ask(
    { ...at, step: 'payload' },
    say(kit, {
      text,
      exact: payloadOf(words, kit),
      choices: [{ id: 'notNow', label: kit.text.handoff.office.notNow }, ...choices, { id: 'ready', label: ready }],
    }),
  );
}

function askFor(field: Added, at: About, kit: Kit): Reply {
  const { ask: questions, leaveOut } = kit.text.handoff.payload;
  return listen({ ...at, step: 'typing', field }, say(kit, { text: questions[field], choices: [{ id: 'leaveOut', label: leaveOut }] }));
}

const onScreen = (office: RelayOffice, at: About, leaves: string | undefined, kit: Kit, when: Expectation): string =>
  [leaves, noticeOf(office, kit, when), payloadOf(openedWords(at.words, kit), kit)].join('\n');

/** When those who may see it will probably answer. */
const expectedOf = async (at: About, kit: Kit): Promise<Expectation> => expected(await kit.duty(at.service), remaining(at, kit), kit.now);

async function consent(office: RelayOffice, { service, excluded, words }: About, kit: Kit, simpler = false): Promise<Reply> {
  const at = { service, excluded, words };
  const when = await expectedOf(at, kit);
  const leaves = leavesSay(await chatLeft(office, kit), kit);
  const shown = kit.seal(onScreen(office, at, leaves, kit, when));
  const above = leaves === undefined ? [] : [say(kit, { text: leaves, choices: [] })];
  const payload = payloadOf(openedWords(words, kit), kit);
  return ask({ ...at, step: 'consent', shown }, ...above, consentSay(office, payload, kit, simpler, wordsOf(office, kit, when)));
}

/**
 * "Yes": the referral is opened with exactly what was shown, and the person gets the means to come back. Where anything is no
 * longer as it stood on the screen, it is shown again instead (care.md CO-10).
 */
async function give(office: RelayOffice, at: About & { shown: string }, kit: Kit): Promise<Reply> {
  const [left, when] = [await chatLeft(office, kit), await expectedOf(at, kit)];
  if (kit.unseal(at.shown) !== onScreen(office, at, leavesSay(left, kit), kit, when)) return consent(office, at, kit);
  if (await kit.care.isFull(office.service.id)) return full(kit);
  if (!kit.mayBegin()) return tooMany(office, at, kit);
  const words = openedWords(at.words, kit);
  const referral = await kit.care.open({
    service: office.service.id,
    language: kit.language,
    purpose: office.purpose,
    fields: fieldsOf(words),
    payload: payloadOf(words, kit),
    notice: noticeOf(office, kit, when),
    controller: office.service.name,
    recipient: kit.text.handoff.speakers[office.kind],
    wholeInTeams: coversTeams(office),
    excluded: openedNames(at.excluded, kit),
    ...(when.kind === 'by' ? { due: when.on } : {}),
    address: kit.address,
  });
  if (left) await kit.care.close(left.referral.id);
  const reply = await (kit.door === 'teams' ? sentInTeams : giveNumber)(referral, kit);
  return { ...reply, about: { ...reply.about, waitingSince: kit.now } };
}

/** Where very many chats come from one network (care.md PR-40): nothing is lost, and the same yes works a little later. */
async function tooMany(office: RelayOffice, at: About, kit: Kit): Promise<Reply> {
  const { say: said, ...reply } = await consent(office, at, kit);
  const screen = said.at(-1)!;
  const own = ownChannels(office.service.id, kit);
  const text = [kit.text.renewing.tooMany, ...(own === undefined ? [] : [own])].join('\n\n');
  const choices = [...screen.choices, ...contactYourself(kit)];
  return { ...reply, say: [say(kit, { text, choices: [] }), ...said.slice(0, -1), { ...screen, choices }] };
}

/** "No" is safe: the same contacts, for the person's own use (care.md CO-12). */
const refused = (kit: Kit): Reply =>
  end(say(kit, { text: kit.text.handoff.consent.refused, choices: [...contactYourself(kit), to.talk(kit.text), to.stop(kit.text)] }));
