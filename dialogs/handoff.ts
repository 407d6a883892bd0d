import { z } from 'zod';
import { ownName } from '../knowledge/language.js';
import { say } from './answerSay.js';
import { to } from './choices.js';
import { consentSay, noticeOf } from './consentSay.js';
import { ask, dialog, end, listen, type Choice, type Heard, type Reply } from './dialog.js';
import type { Kit } from './kit.js';
import { Added, fieldsOf, openedWords, payloadOf, sealedWords } from './payload.js';
import { readingInstead, relayOffice, relayOffices, type RelayOffice } from './relayOffice.js';
import { giveNumber } from './returnNumber.js';
import { contactOf } from './serviceSay.js';
import { cells } from './whoMustTell.js';
import { withCare } from './urgent.js';

const about = {
  service: z.string(),
  /** Sealed: who must not see it. */ excluded: z.string(),
  /** Sealed: what was written so far. */ words: z.string(),
};

const State = z.discriminatedUnion('step', [
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
    if (kit.conversation.warned.includes('child'))
      return end(say(kit, { text: kit.text.handoff.doors.child, choices: [to.contacts(kit.text), to.stop(kit.text)] }));
    if (id === '') return doors(kit);
    if (await kit.care.isFull(id)) return full(kit);
    return withOffice(id, kit, (office) => shown(office, { service: id, excluded: kit.seal('[]'), words: sealedWords({}, kit) }, kit));
  },
  steps: {
    office: (at, heard, kit) =>
      chosen(heard, kit, at, {
        goOn: () => involved(at, kit, kit.text.handoff.involved.text),
        notNow: () => refused(kit),
      }),
    involved(at, heard, kit) {
      const excluded = openedNames(at.excluded, kit);
      return chosen(heard, kit, at, {
        nobody: () => compose(at, kit),
        another: () => doors(kit),
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
  return office ? go(office) : end(say(kit, { text: kit.text.handoff.doors.gone, choices: [...otherDoors(kit), to.stop(kit.text)] }));
}

const otherDoors = (kit: Kit): Choice[] => [{ id: 'services', label: kit.text.handoff.doors.others }];

/** Said before anything is typed, and once more before anything is sent (care.md PR-44). */
const full = (kit: Kit): Reply =>
  end(
    say(kit, {
      text: kit.text.caps.office,
      choices: [{ id: 'handoff', label: kit.text.handoff.relay.other }, ...otherDoors(kit), to.stop(kit.text)],
    }),
  );

/** All offices that answer here, each with what it keeps and whether talking there is a report. */
function doors(kit: Kit): Reply {
  const { doors: text, menu } = kit.text.handoff;
  const { map } = kit.text.offices;
  const all = relayOffices(kit);
  const back: Choice[] = kit.door === 'web' ? [{ id: 'comeBack', label: menu.back }] : [];
  if (all.length === 0) return end(say(kit, { text: text.none, choices: [...otherDoors(kit), ...back, to.stop(kit.text)] }));
  const rows = all.map(({ service, name }) => {
    const { passes, reports } = cells(service, kit.text);
    return [name, passes, reports];
  });
  const choices = all.map(({ service, name }): Choice => ({ id: `handoff/${service.id}`, label: name }));
  return end(
    say(kit, {
      text: text.text,
      table: { head: [map.who, map.passes, map.reports], rows },
      choices: [...choices, ...otherDoors(kit), ...back, to.stop(kit.text)],
    }),
  );
}

/** What must be known before anything is typed (decisions.md D5); for a report office also what cannot be undone (care.md 5.2). */
function shown(office: RelayOffice, at: About, kit: Kit): Reply {
  const { office: text, report } = kit.text.handoff;
  const first = office.kind === 'report' ? relayOffices(kit).filter(({ kind }) => kind !== 'report') : [];
  const label = { ombuds: report.first, counsellor: report.counsellor, report: report.goOn };
  const facts = contactOf(office.service, kit);
  const { languages } = office.service;
  const reads = languages.flatMap((language) => (language === 'unknown' ? [] : [language]));
  const foreign =
    reads.length > 0 && !languages.includes(kit.language) ? [text.reads(reads.map((language) => ownName[language]).join(', '))] : [];
  const lines = [...(office.kind === 'report' ? [report.text] : []), facts.text, ...foreign];
  const choices: Choice[] = [
    { id: 'notNow', label: text.notNow },
    ...first.map(({ service, kind }) => ({ id: `handoff/${service.id}`, label: label[kind] })),
    ...readingInstead(office, kit).map(({ service, name }) => ({ id: `handoff/${service.id}`, label: kit.text.reading.here(name) })),
    { id: 'goOn', label: office.kind === 'report' ? report.goOn : text.goOn },
  ];
  return ask({ ...at, step: 'office' }, say(kit, { ...facts, text: lines.join('\n\n'), choices }));
}

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
    say(kit, { text: noneLeft, choices: [{ id: 'handoff', label: kit.text.handoff.relay.other }, ...otherDoors(kit), to.stop(kit.text)] }),
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

const onScreen = (office: RelayOffice, at: About, kit: Kit): string =>
  [noticeOf(office, kit), payloadOf(openedWords(at.words, kit), kit)].join('\n');

function consent(office: RelayOffice, { service, excluded, words }: About, kit: Kit, simpler = false): Reply {
  const at = { service, excluded, words };
  const shown = kit.seal(onScreen(office, at, kit));
  return ask({ ...at, step: 'consent', shown }, consentSay(office, payloadOf(openedWords(words, kit), kit), kit, simpler));
}

/**
 * "Yes": the referral is opened with exactly what was shown, and the person gets the means to come back. Where anything is no
 * longer as it stood on the screen, it is shown again instead (care.md CO-10).
 */
async function give(office: RelayOffice, at: About & { shown: string }, kit: Kit): Promise<Reply> {
  if (kit.unseal(at.shown) !== onScreen(office, at, kit)) return consent(office, at, kit);
  if (await kit.care.isFull(office.service.id)) return full(kit);
  const words = openedWords(at.words, kit);
  const referral = await kit.care.open({
    service: office.service.id,
    language: kit.language,
    purpose: office.purpose,
    fields: fieldsOf(words),
    payload: payloadOf(words, kit),
    notice: noticeOf(office, kit),
    controller: office.service.name,
    recipient: kit.text.handoff.speakers[office.kind],
    excluded: openedNames(at.excluded, kit),
  });
  const reply = await giveNumber(referral, kit);
  return { ...reply, about: { ...reply.about, waitingSince: kit.now } };
}

/** "No" is safe: the same contacts, for the person's own use (care.md CO-12). */
const refused = (kit: Kit): Reply =>
  end(say(kit, { text: kit.text.handoff.consent.refused, choices: [...otherDoors(kit), to.talk(kit.text), to.stop(kit.text)] }));
