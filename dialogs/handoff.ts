import { say } from './answerSay.js';
import { aside } from './aside.js';
import { to } from './choices.js';
import { askFor, compose, involved, leftOut, nobodyElse, withEarlier, written } from './composing.js';
import { ask, dialog, end, type Choice, type Dialog, type Heard, type Reply, type Say } from './dialog.js';
import { contactYourself, doors, full } from './doors.js';
import { aboutOffice, meansNo } from './consentSay.js';
import { consent, give } from './giving.js';
import { aboutOf, HandoffAt, hasJoined, kept, leftOpen, remaining, saysOfItself, type About } from './handoffAt.js';
import { leavesOut } from './involvedSay.js';
import type { Kit } from './kit.js';
import { isForChild, notForChildren } from './minors.js';
import { officeSay } from './officeFacts.js';
import { Added, isEmpty, openedWords, sealedWords, together, wordsOfChat } from './payload.js';
import { answersHere, relayOffice, type RelayOffice } from './relayOffice.js';
import { atWeb, webFirst } from './teamsChat.js';
import { asksNow } from './whatNow.js';
import { coversTeams } from './wholeInTeams.js';

const steps = dialog({
  state: HandoffAt,
  async begin(id, kit) {
    if (isForChild(kit)) return notForChildren(kit);
    if (id === '') return doors.begin('', kit);
    if (await kit.care.isFull(id)) return full(kit);
    const at = await begun(id, kit);
    return withOffice(id, kit, (office) => (kit.door === 'teams' ? ask({ ...at, step: 'door' }, webFirst(kit)) : shown(office, at, kit)));
  },
  steps: {
    door: (at, heard, kit) => chosen(heard, kit, at, { here: (office) => shown(office, at, kit), atWeb: () => atWeb(kit) }),
    office: (at, heard, kit) =>
      chosen(meansNo(heard) ? { kind: 'chose', choice: 'notNow' } : heard, kit, at, {
        goOn: () => involved(at, kit),
        notNow: () => refused(kit),
      }),
    involved: (at, heard, kit) =>
      chosen(heard, kit, at, {
        nobody: () => nobodyElse(at, kit),
        another: () => doors.begin('', kit),
        ...(heard.kind === 'chose' && leavesOut(heard.choice) && { [heard.choice]: () => leftOut(at, heard.choice, kit) }),
      }),
    payload(at, heard, kit) {
      const words = openedWords(at.words, kit);
      return chosen(heard, kit, at, {
        ready: (office) => changedSince(office, at, kit) ?? consent(office, at, kit),
        notNow: () => later(at, kit),
        isReport: (office) => toldBeside(aboutOffice(office.kind, coversTeams(office), kit), kit),
        earlier: () => withEarlier(at, kit),
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
      if (heard.kind === 'said') return written(at.field, heard.words, at, kit);
      return chosen(heard, kit, at, { leaveOut: () => compose(at, kit) });
    },
    consent: (at, heard, kit) =>
      chosen(meansNo(heard) ? { kind: 'chose', choice: 'no' } : heard, kit, at, {
        no: () => ({ ...refused(kit), about: { draft: null } }),
        yes: (office) => changedSince(office, at, kit) ?? give(office, at, kit),
        change: () => compose(at, kit),
        simpler: (office) => consent(office, at, kit, true),
        agrees: () => toldBeside(kit.text.handoff.consent.notYet(kit.text.handoff.consent.yes), kit),
        isReport: (office) => toldBeside(aboutOffice(office.kind, coversTeams(office), kit), kit),
      }),
  },
});

/**
 * From the wish to talk to a person to a consented referral (decisions.md D5, care.md section 5): what the office does with
 * what it hears, whether somebody there is involved, what would be sent, and one consent. Nothing leaves before "yes", and
 * "no" leaves nothing. At each step somebody can ask what happens with it now (features.md S10). The argument is empty for
 * all offices, or the id of a service.
 */
export const handoff: Dialog = {
  begin: (id, kit) => steps.begin(id, kit),
  async resume(raw, heard, kit) {
    const at = HandoffAt.safeParse(raw).data;
    return at && asksNow(heard) ? whatNow(at, kit) : steps.resume(raw, heard, kit);
  },
};

/** Back to the handoff that was left open, exactly where it was left, whatever was read meanwhile. */
export const draft: Dialog = {
  begin(_argument, kit) {
    const at = leftOpen(kit);
    if (isForChild(kit)) return notForChildren(kit);
    return at ? again(at, kit) : doors.begin('', kit);
  },
  resume: async () => undefined,
};

/**
 * A handoff from its beginning: who must not see it is asked anew. What was written for the same office and not sent is there again; what was written for another
 * one, sent or not, is offered, and goes nowhere unless it is added.
 */
async function begun(service: string, kit: Kit): Promise<About> {
  const open = leftOpen(kit);
  const nobody = kit.seal('[]');
  if (open?.service === service) return { ...aboutOf(open), excluded: nobody, asked: nobody };
  const unsent = open ? together(openedWords(open.earlier, kit), openedWords(open.words, kit)) : {};
  const { referral } = kit.conversation;
  const chat = isEmpty(unsent) && referral !== null ? await kit.care.thread(referral) : undefined;
  const earlier = chat ? wordsOfChat(chat) : unsent;
  return {
    service,
    excluded: nobody,
    asked: nobody,
    words: sealedWords({}, kit),
    earlier: isEmpty(earlier) ? '' : sealedWords(earlier, kit),
    read: '',
  };
}

/** The same step once more, from what it knows. */
async function again(at: HandoffAt, kit: Kit): Promise<Reply> {
  const reply = await withOffice(at.service, kit, (office) => {
    switch (at.step) {
      case 'door':
        return ask(at, webFirst(kit));
      case 'office':
        return shown(office, at, kit);
      case 'involved':
        return involved(at, kit);
      case 'payload':
        return compose(at, kit);
      case 'typing':
        return askFor(at.field, at, kit);
      case 'consent':
        return consent(office, at, kit);
    }
  });
  return { ...reply, goes: 'handoff' };
}

/** Who has it, who sees it, until when, and what can be stopped (features.md S10); then the same step once more. */
async function whatNow(at: HandoffAt, kit: Kit): Promise<Reply> {
  const { web, teams } = kit.text.draft.now;
  const reply = await again(at, kit);
  return { ...reply, say: [say(kit, { text: kit.door === 'teams' ? teams : web, choices: [] }), ...reply.say] };
}

type Ways = Record<string, (office: RelayOffice) => Reply | Promise<Reply>>;

/** Said beside the text, which stays as it stands on the screen. */
const toldBeside = (text: string, kit: Kit): Reply => aside(kit, [say(kit, { text, choices: [] })]);

/** What a choice leads to; undefined for words and for choices of other dialogs. An office that is gone ends it. */
function chosen(heard: Heard, kit: Kit, { service }: Pick<About, 'service'>, ways: Ways): Reply | Promise<Reply> | undefined {
  if (heard.kind !== 'chose' || !Object.hasOwn(ways, heard.choice)) return undefined;
  return withOffice(service, kit, ways[heard.choice]!);
}

function withOffice<R>(id: string, kit: Kit, go: (office: RelayOffice) => R): R | Reply {
  const office = relayOffice(id, kit);
  if (office) return go(office);
  const others: Choice[] = answersHere(kit) ? [{ id: 'handoff', label: kit.text.handoff.relay.other }] : [];
  return end(say(kit, { text: kit.text.handoff.doors.gone, choices: [...others, ...contactYourself(kit), to.stop(kit.text)] }));
}

const shown = async (office: RelayOffice, about: About, kit: Kit, ...above: Say[]): Promise<Reply> =>
  ask({ ...aboutOf(about), read: saysOfItself(office), step: 'office' }, ...above, await officeSay(office, kit));

/**
 * What comes before a yes, where the office, or who answers there, is no longer what the person read and answered (care.md CO-05,
 * CO-10): also where only those are left whom they left out, so that nothing is sent to nobody (WH-04).
 */
function changedSince(office: RelayOffice, at: About, kit: Kit): Reply | Promise<Reply> | undefined {
  if (at.read !== saysOfItself(office)) return readAgain(office, at, kit);
  return hasJoined(at, kit) || remaining(at, kit).length === 0 ? involved(at, kit, kit.text.handoff.involved.changed) : undefined;
}

/** What the office keeps and passes on is no longer what the person read: they read it once more before they agree to anything (care.md CO-10). */
const readAgain = (office: RelayOffice, about: About, kit: Kit): Promise<Reply> =>
  shown(office, about, kit, say(kit, { text: kit.text.officeEditing.reader.again, choices: [] }));

/** "No" is safe: the same contacts, for the person's own use (care.md CO-12). */
const refused = (kit: Kit, text = kit.text.handoff.consent.refused): Reply =>
  end(say(kit, { text, choices: [...contactYourself(kit), to.talk(kit.text), to.stop(kit.text)] }));

/** "Not now" is no "no": what was written waits. */
const later = (at: HandoffAt, kit: Kit): Reply =>
  isEmpty(openedWords(at.words, kit)) ? { ...refused(kit), about: { draft: null } } : kept(refused(kit, kit.text.draft.notNow), at);
