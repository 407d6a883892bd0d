import { tuning } from '../../knowledge/search/tuning.js';
import { atThreshold, auroc, bestThreshold, within } from './searchMeasures.js';
import type { Answers } from './searchPart.js';
import { type Figures, type Publication, kinds } from './searchPublished.js';
import type { PublicSet } from './searchSets.js';
import { markdownTable } from './table.js';

/** How one system did on one set: its figures, what our product would do at its own threshold, its seconds; or why there are none. */
export type Outcome = { figures: Figures; decided: { kept: number; refused: number }; seconds: number } | { why: string };

/** Systems on one set, ours first. */
export interface Measured {
  set: PublicSet;
  outcomes: Map<string, Outcome>;
  published: Publication | undefined;
}

/** How far behind node-nlp its own two corpora may leave us, in points; elsewhere the goal is to be ahead. */
const allowed: Record<string, number> = { nlpjs50_en: 1, nlpjs50_es: 5 };

/** Turns answers into figures. */
export function figuresOf({ asked, outside, check, checkOutside }: Answers): Figures {
  const area = auroc(
    asked.map(({ score }) => score),
    outside,
  );
  const figures: Figures = { first: 100 * within(asked, 1), three: 100 * within(asked, 3) };
  if (area !== undefined) figures.auroc = area;
  if (checkOutside.length > 0 && outside.length > 0) {
    const { kept, refused } = atThreshold(bestThreshold(check, checkOutside), asked, outside);
    figures.kept = 100 * kept;
    figures.refused = 100 * refused;
  }
  return figures;
}

const figures = (measured: Measured, system: string): Figures | undefined => {
  const outcome = measured.outcomes.get(system);
  return outcome && 'figures' in outcome ? outcome.figures : undefined;
};

type Standing = 'ahead of' | 'level with' | 'behind';

/** How we stand, by the difference as it is written: if nothing is left of it after rounding we are level, which is not ahead. */
function standing(ours: number, theirs: number, written: (value: number) => string): { is: Standing; by: string } {
  const by = written(Math.abs(ours - theirs));
  return { is: Number(by) === 0 ? 'level with' : ours > theirs ? 'ahead of' : 'behind', by };
}

/** Says of whom we are ahead in what, and of whom not. */
function verdicts(measured: Measured): string[] {
  const ours = figures(measured, 'waypoint');
  if (!ours) return ['- Ours gave no figures: ahead of nobody.'];
  const theirs = figures(measured, 'node-nlp');
  const others = [...(measured.published?.figures ?? []), ...(theirs ? [{ system: 'node-nlp', ...theirs }] : [])];
  return kinds.flatMap(({ kind, what, written }) => {
    const own = ours[kind];
    const said = new Map<Standing, string[]>([
      ['ahead of', []],
      ['level with', []],
      ['behind', []],
    ]);
    for (const other of others) {
      const value = other[kind];
      if (own === undefined || value === undefined) continue;
      const { is, by } = standing(own, value, written);
      said.get(is)?.push(is === 'level with' ? other.system : `${other.system} (by ${by})`);
    }
    const parts = [...said].filter(([, systems]) => systems.length > 0).map(([is, systems]) => `${is} ${systems.join(', ')}`);
    return own === undefined || parts.length === 0 ? [] : [`- ${what}, ${written(own)}: ${parts.join('; ')}.`];
  });
}

/** What our product would do with these questions as it is set, taught nothing that is out of scope. */
function decided({ set, outcomes }: Measured): string[] {
  const outcome = outcomes.get('waypoint');
  if (!outcome || 'why' in outcome || set.outside.length === 0) return [];
  const [kept, refused] = [outcome.decided.kept, outcome.decided.refused].map((share) => (100 * share).toFixed(1));
  return [
    `- As our product is set (answer from ${tuning.answer} on): ${kept} in scope answered and right, ${refused} out of scope not answered.`,
  ];
}

const cells = (of: Figures): string[] =>
  [
    [of.first, 1],
    [of.three, 1],
    [of.auroc, 3],
    [of.kept, 1],
    [of.refused, 1],
  ].map(([value, digits]) => value?.toFixed(digits) ?? '');

/** One set: our table beside the published figures, their source, and who is ahead. Shares are in per cent. */
export function setReport(measured: Measured): string {
  const { set, outcomes, published } = measured;
  const count = (n: number): string => n.toLocaleString('en');
  const known = new Set(set.lesson.examples.map(({ topic }) => topic)).size;
  const rows = [...outcomes].map(([system, outcome]) =>
    'why' in outcome
      ? [system, outcome.why, '', '', '', '', '']
      : [system, ...cells(outcome.figures), outcome.seconds.toFixed(outcome.seconds < 10 ? 1 : 0)],
  );
  for (const { system, ...rest } of published?.figures ?? []) rows.push([`${system}, published`, ...cells(rest), '']);
  const columns = ['system', 'right first', 'among three', 'AUROC', 'right at threshold', 'refused at threshold', 'seconds'];
  const empty = columns.map((_, at) => at > 0 && rows.every((row) => row[at] === ''));
  const shown = <T>(list: T[]): T[] => list.filter((_, at) => !empty[at]);
  const outside = set.outside.length > 0 ? `, and ${count(set.outside.length)} out of scope` : '';
  return [
    `### ${set.name}`,
    `${count(set.lesson.examples.length)} phrasings of ${known} topics taught, ${count(set.asked.length)} questions asked${outside}.`,
    markdownTable(shown(columns), rows.map(shown)),
    ...(published ? [`Published: ${published.source.paper}, ${published.source.year}: ${published.source.table}.`] : []),
    [...verdicts(measured), ...decided(measured)].join('\n'),
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** The best published figure of a kind, with its system. */
function best(published: Publication | undefined, kind: 'first' | 'auroc'): { system: string; value: number } | undefined {
  const all = (published?.figures ?? []).flatMap(({ system, [kind]: value }) => (value === undefined ? [] : [{ system, value }]));
  return all.sort((a, b) => b.value - a.value)[0];
}

/** Goals of one set, in words: whether each is reached, and by how much it is or is missed. */
function goals(measured: Measured): string[] {
  const ours = figures(measured, 'waypoint');
  const theirs = figures(measured, 'node-nlp');
  const said: string[] = [];
  const judge = (reached: boolean, what: string): number => said.push(`${reached ? 'reached' : '**missed**'}: ${what}`);
  if (measured.published?.goal) {
    for (const { kind, what, written } of kinds.slice(0, 2)) {
      const [own, other] = [ours?.[kind], best(measured.published, kind as 'first' | 'auroc')];
      if (other === undefined) continue;
      if (own === undefined) judge(false, `${what} not measured`);
      else judge(standing(own, other.value, written).is === 'ahead of', `${what} ${against(own, other.value, written)} ${other.system}`);
    }
  }
  const room = allowed[measured.set.name];
  if (ours?.first === undefined || theirs?.first === undefined) said.push('open: node-nlp or ours gave no figure');
  else {
    const { is } = standing(ours.first, theirs.first, kinds[0].written);
    const reached = room === undefined ? is === 'ahead of' : theirs.first - ours.first <= room;
    judge(reached, `${against(ours.first, theirs.first, kinds[0].written)} node-nlp${room ? ` (${-room} allowed)` : ''}`);
  }
  return said;
}

function against(ours: number, theirs: number, written: (value: number) => string): string {
  const { is, by } = standing(ours, theirs, written);
  return is === 'level with' ? is : `${is === 'behind' ? '-' : '+'}${by} to`;
}

/** All sets in one table, with the goals: ahead of every platform of HINT3, and of node-nlp but on its own corpora. */
export function overview(all: Measured[]): string {
  const said = all.map(goals);
  const rows = all.map((measured, i) => {
    const [ours = {}, theirs = {}] = [figures(measured, 'waypoint'), figures(measured, 'node-nlp')];
    const [first, area] = [best(measured.published, 'first'), best(measured.published, 'auroc')];
    return [
      measured.set.name,
      ...cells(ours).slice(0, 3),
      theirs.first?.toFixed(1) ?? '',
      theirs.auroc?.toFixed(3) ?? '',
      first ? `${first.system} ${first.value}` : '',
      area ? `${area.system} ${area.value}` : '',
      said[i]!.join('; '),
    ];
  });
  const missed = said.flat().filter((goal) => !goal.startsWith('reached')).length;
  const columns = ['set', 'ours first', 'among three', 'AUROC', 'node-nlp first', 'its AUROC', 'best published', 'its AUROC', 'goals'];
  return `## All sets\n\n${markdownTable(columns, rows)}\n\nGoals reached: ${said.flat().length - missed} of ${said.flat().length}.`;
}
