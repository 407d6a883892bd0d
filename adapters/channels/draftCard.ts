import type { Activity } from 'botbuilder';
import { noteLimits } from '../../bots/caseNotes.js';
import type { Act, Draft } from '../../bots/staffActs.js';
import { longest } from '../../dialogs/heardWords.js';
import { ownName, type Language } from '../../knowledge/language.js';
import { isolated } from '../../knowledge/text/isolate.js';
import { textIn } from '../../knowledge/text/index.js';
import { actions, block, box, message, press } from './cardParts.js';

/** A text that was not sent, in its box again, under the reason; with its button as long as it can still be sent. */
export function draftCard({ referral, box: which, words, said, after, seen, read }: Draft, speaks: Language): Partial<Activity> {
  const { desk, tools } = textIn(speaks);
  const { id, name, language, consent } = referral;
  const begun = consent.state === 'active';
  const tongue = ownName[language];
  const boxes: Record<Draft['box'], { act: Act; label: string; go: string; most: number }> = {
    words: {
      act: 'reply',
      label: begun ? desk.reply.label(tongue) : desk.first.line,
      go: begun ? desk.reply.send : desk.first.send,
      most: longest,
    },
    last: { act: 'close', label: tools.closing.label(tongue), go: desk.close.go, most: longest },
    note: { act: 'note', label: tools.notes.label, go: tools.notes.keep, most: noteLimits.longest },
  };
  const { act, label, go, most } = boxes[which];
  const body = [
    block(isolated(name), { style: 'heading', size: 'default', weight: 'bolder' }),
    ...said.map((line) => block(line)),
    box(which, label, most, words),
    ...(read === undefined ? [] : [actions(press(go, { act, case: id, read, after, seen }))]),
  ];
  return message(speaks, body, [name, ...said]);
}
