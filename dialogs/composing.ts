import { say } from './answerSay.js';
import { cardFirst } from './cardFirst.js';
import { to } from './choices.js';
import { ask, end, listen, type Choice, type Reply } from './dialog.js';
import { contactYourself } from './doors.js';
import { aboutOf, kept, openedNames, remaining, sealedNames, type About, type HandoffAt } from './handoffAt.js';
import { involvedSay, onButton } from './involvedSay.js';
import type { Kit } from './kit.js';
import { Added, isEmpty, openedWords, payloadOf, sealedWords, together } from './payload.js';
import { fieldAsked } from './stillAsked.js';
import { serviceName } from './threadSay.js';
import { withCare } from './urgent.js';

/** What happens with the text now, asked by a button (features.md S10). */
export const whatNowWay = (kit: Kit): Choice => ({ id: 'now', label: kit.text.draft.whatNow });

/** "Is somebody there involved?" (care.md CO-05). @param why it is asked again */
export function involved(about: About, kit: Kit, why?: string): Reply {
  const { noneLeft, another } = kit.text.handoff.involved;
  const out = openedNames(about.excluded, kit);
  const left = remaining(about, kit);
  const at = { ...aboutOf(about), step: 'involved' as const, names: sealedNames(left, kit) };
  if (out.length > 0 && left.length === 0) {
    const choices = [{ id: 'handoff', label: kit.text.handoff.relay.other }, ...contactYourself(kit), to.stop(kit.text)];
    return kept(end(say(kit, { text: [why, noneLeft].filter(Boolean).join('\n\n'), choices })), at);
  }
  return kept(ask(at, involvedSay(left, out, kit, [{ id: 'another', label: another }, to.stop(kit.text)], why)), at);
}

/** Nobody else is: on to the preview. Whoever joins the office later did not stand on the screen, and is asked about then (care.md CO-05). */
export function nobodyElse(at: HandoffAt & { step: 'involved' }, kit: Kit): Reply {
  const asked = new Set([at.asked, at.names, at.excluded].flatMap((sealed) => openedNames(sealed, kit)));
  return compose({ ...at, asked: sealedNames([...asked].sort(), kit) }, kit);
}

/**
 * Whoever stood on the button that was pressed is left out, whatever has changed there meanwhile (care.md CO-05): also where they
 * no longer answer, since they may come back. Where nobody knows who stood there, the question is asked anew.
 */
export function leftOut(at: HandoffAt & { step: 'involved' }, choice: string, kit: Kit): Reply {
  const name = onButton(choice, openedNames(at.names, kit));
  const excluded = [...openedNames(at.excluded, kit), ...(name === undefined ? [] : [name])];
  return involved({ ...at, excluded: sealedNames(excluded, kit) }, kit);
}

/** What would be sent, exactly, and what can be added or taken out, one by one (care.md CO-02, CO-04). */
export function compose(about: About, kit: Kit): Reply {
  const { text, ready, add, remove, fields } = kit.text.handoff.payload;
  const at = { ...aboutOf(about), step: 'payload' as const };
  const words = openedWords(at.words, kit);
  const earlier: Choice[] = isEmpty(openedWords(at.earlier, kit)) ? [] : [{ id: 'earlier', label: kit.text.draft.earlier }];
  const choices = Added.options.map((field): Choice => ({
    id: `field-${field}`,
    label: words[field] === undefined ? add(fields[field]) : remove(fields[field]),
  }));
  const notNow: Choice = { id: 'notNow', label: kit.text.handoff.office.notNow };
  return kept(
    ask(
      at,
      say(kit, {
        text,
        exact: payloadOf(words, kit),
        choices: [notNow, ...earlier, ...choices, { id: 'ready', label: ready }, whatNowWay(kit)],
      }),
    ),
    at,
  );
}

/** The preview with what the person wrote for another office, so that nobody has to tell it twice (features.md S15). */
export function withEarlier(about: About, kit: Kit): Reply {
  const all = together(openedWords(about.earlier, kit), openedWords(about.words, kit));
  return compose({ ...about, words: sealedWords(all, kit), earlier: '' }, kit);
}

export function askFor(field: Added, about: About, kit: Kit): Reply {
  const at = { ...aboutOf(about), step: 'typing' as const, field };
  return kept(listen(at, fieldAsked(field, kit)), at);
}

/**
 * What the person typed stands in the preview. Where it shows danger, the card is what they answer first, by its own choices;
 * the text waits meanwhile, and no consent is asked for in that turn (care.md CR-25, CO-06).
 */
export function written(field: Added, words: string, about: About, kit: Kit): Reply {
  const at = { ...aboutOf(about), words: sealedWords({ ...openedWords(about.words, kit), [field]: words }, kit) };
  const card = cardFirst(words, kit.text.draft.waits(serviceName(at.service, kit) ?? at.service), kit);
  return card ? kept(card, { ...at, step: 'payload' }) : withCare(compose(at, kit), words, kit);
}
