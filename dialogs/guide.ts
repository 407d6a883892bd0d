import type { Guide } from '../knowledge/guide.js';
import type { Language } from '../knowledge/language.js';
import type { Text } from '../knowledge/text/index.js';
import { say, titled } from './answerSay.js';
import { firstSteps, to } from './choices.js';
import { end, saying, type Choice, type Provenance, type Say } from './dialog.js';
import type { Kit } from './kit.js';
import { printed } from './printed.js';
import { provenanceOf } from './provenance.js';

/**
 * A walk by buttons through what somebody in one situation needs (features.md ideas 3, 4, 12 to 14, 16, 31). Nothing is
 * asked about what happened, and nothing is kept but the step. The argument is `GUIDE` or `GUIDE/STEP`.
 */
export const guide = saying((argument, kit) => {
  const [id = '', name = 'start'] = argument.split('/');
  const found = kit.directory.guide(id);
  const step = found?.steps[name] ?? found?.steps['start'];
  if (!found || !step) return end(say(kit, { text: kit.text.always.ask, choices: firstSteps(kit.text) }));
  const { title, text, table, labels } = step.in[kit.language];
  const choices = step.ways.flatMap((way, at) => choiceTo(way, labels[at] ?? '', kit));
  const stop = choices.some((choice) => choice.id === 'goodbye') ? [] : [to.stop(kit.text)];
  const pages = found.onPaper && step === found.steps['start'] ? [{ label: kit.text.outreach.page, url: printed(id, kit) }] : undefined;
  const shown = end(
    say(kit, {
      kind: 'answer',
      title,
      text,
      ...(table ? { table } : {}),
      ...(pages ? { pages } : {}),
      ...from(found, kit),
      choices: [...choices, ...stop],
    }),
  );
  // Whoever looks at a walk may be anybody; only this one says that nobody else is meant.
  return id === 'affected' ? { ...shown, about: { role: null } } : shown;
});

/** A way on; one to a topic that cannot be answered with is left out. */
function choiceTo(way: string, label: string, kit: Kit): Choice[] {
  const topic = /^answer\/(.+)$/.exec(way)?.[1];
  if (!topic) return [{ id: way, label }];
  return titled(topic, kit).map((choice) => (label ? { ...choice, label } : choice));
}

const from = (found: Guide, { language, text, today }: Kit): Pick<Say, 'provenance'> =>
  found.sources.length === 0 ? {} : { provenance: provenanceOfGuide(found, language, text, today) };

/** Where a walk comes from, as an answer says it (care.md ED-19). @param today the calendar date */
export const provenanceOfGuide = (found: Guide, language: Language, text: Text, today: string): Provenance =>
  provenanceOf(
    { ...found, variants: [], in: { [language]: { preparedOn: found.preparedOn, confirmed: found.confirmed } } },
    language,
    text,
    undefined,
    today,
  );
