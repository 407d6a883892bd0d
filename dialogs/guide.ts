import type { Guide } from '../knowledge/guide.js';
import { say, titled } from './answerSay.js';
import { firstSteps, to } from './choices.js';
import { end, saying, type Choice, type Say } from './dialog.js';
import type { Kit } from './kit.js';
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
  return end(say(kit, { kind: 'answer', title, text, ...(table ? { table } : {}), ...from(found, kit), choices: [...choices, ...stop] }));
});

/** A way on; one to a topic that cannot be answered with is left out. */
function choiceTo(way: string, label: string, kit: Kit): Choice[] {
  const topic = /^answer\/(.+)$/.exec(way)?.[1];
  if (!topic) return [{ id: way, label }];
  return titled(topic, kit).map((choice) => (label ? { ...choice, label } : choice));
}

const from = (found: Guide, kit: Kit): Pick<Say, 'provenance'> =>
  found.sources.length === 0
    ? {}
    : {
        provenance: provenanceOf(
          { ...found, variants: [], in: { [kit.language]: { preparedOn: found.preparedOn, confirmed: found.confirmed } } },
          kit.language,
          kit.text,
          undefined,
          kit.today,
        ),
      };
