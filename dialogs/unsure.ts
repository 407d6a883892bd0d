import { z } from 'zod';
import { marks } from '../knowledge/language.js';
import { say, titled } from './answerSay.js';
import { to } from './choices.js';
import { ask, end, saying, type Choice, type Reply } from './dialog.js';
import type { Kit } from './kit.js';

/** Near answers are on the screen, and what the question was nearest to. The dialog that answers goes on from here. */
export const Near = z.object({ step: z.literal('near'), nearest: z.string().default('none') });

/**
 * What was said where no answer fitted well enough, once more, in another language (care.md CV-28). It begins from topics, since
 * no word of a question is kept, and is counted once. The argument is `meant/TOPICS`, `others/TOPICS`, `none/TOPICS` or
 * `notYet/TOPIC/TOPICS`, with a slash between topics.
 */
export const unsure = saying((argument, kit) => {
  const [which, ...ids] = argument.split('/');
  const uncounted: Kit = { ...kit, count: () => undefined };
  if (which === 'meant' || which === 'others') return offerNear(ids, which, uncounted);
  return which === 'notYet' ? noAnswer(ids.slice(1), uncounted, { unprepared: ids[0] }) : noAnswer(ids, uncounted);
});

const placeOf = (which: string, ...ids: string[]): string => ['unsure', which, ...ids].join('/');

/** At most three near answers, and a way to say that none of them is meant. @param which whether they are the first that are offered */
export function offerNear(ids: string[], which: 'meant' | 'others', kit: Kit): Reply {
  const near = ids.slice(0, 3);
  const choices = near.flatMap((id) => titled(id, kit));
  const [nearest] = near;
  if (nearest === undefined || choices.length === 0) return noAnswer([], kit);
  kit.count('suggested', nearest);
  const { didYouMean, others, none: label } = kit.text.answer;
  const none: Choice = { id: 'none', label };
  const [text, further] = which === 'meant' ? [didYouMean, []] : [others, [to.editors(kit.text)]];
  return {
    ...ask<z.infer<typeof Near>>({ step: 'near', nearest }, say(kit, { text, choices: [...choices, none, ...further] })),
    goes: 'answer',
    place: placeOf(which, ...near),
  };
}

/**
 * The truth that there is no answer, with what is nearest and people to turn to (decisions.md D1).
 * @param about what the question was nearest to, counted without a word of it, and a topic that was recognized and has no answer yet
 */
export function noAnswer(ids: string[], kit: Kit, about: { nearest?: string | undefined; unprepared?: string | undefined } = {}): Reply {
  const { nearest, unprepared } = about;
  kit.count('none', unprepared ?? nearest);
  const near = ids.slice(0, 2);
  const { noAnswer: none, notYet, nearest: listed } = kit.text.answer;
  const title = unprepared === undefined ? undefined : kit.library.entry(unprepared)?.in[kit.language].title;
  const offered = near.flatMap((id) => titled(id, kit));
  const choices = [...offered, to.topics(kit.text), to.talk(kit.text), to.editors(kit.text)];
  return {
    ...end(
      say(kit, { text: [title ? notYet(title) : none, ...(offered.length > 0 ? [listed] : [])].join(marks[kit.language].gap), choices }),
    ),
    place: title && unprepared ? placeOf('notYet', unprepared, ...near) : placeOf('none', ...near),
  };
}
