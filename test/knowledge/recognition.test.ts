import { readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'chai';
import { z } from 'zod';
import { commandIn } from '../../dialogs/always.js';
import { languages, Language } from '../../knowledge/language.js';
import { dangerGroups, type DangerGroup } from '../../knowledge/recognition/labels.js';
import { Lexicon, Lexicons, lexiconsRead } from '../../knowledge/recognition/lexicon.js';
import { Recognizer } from '../../knowledge/recognition/recognizer.js';
import { hearing } from '../../dialogs/hearing.js';
import type { Signs } from '../../knowledge/recognition/recognizer.js';
import { shippedLibrary, shippedRecognizer } from '../town.js';
import floors from './recognitionFloors.json' with { type: 'json' };

const lines = (name: string): unknown[] =>
  readFileSync(new URL(name, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as unknown);

/** The labelled lines of care.md 2.5: must fire for the group (or for `alt`), or must not. */
const Labelled = z.object({
  l: Language,
  g: z.enum(dangerGroups),
  y: z.union([z.literal(0), z.literal(1)]),
  k: z.string(),
  t: z.string(),
  alt: z.union([z.string(), z.array(z.string())]).optional(),
});
/** Messages by writers who had not seen a rule or an example, with what they show; an empty list is nothing. */
const Unseen = z.object({ kind: z.enum(['danger', 'command', 'moment']), text: z.string(), expect: z.array(z.string()) });

/** What people type who were harassed and are in no danger, by writers who had not seen an example, with the topics that answer it. */
const Statement = z.object({ text: z.string(), expect: z.array(z.string()).min(1) });

const examples = z.array(Labelled).parse(lines('./dangerExamples.jsonl'));
const share = (part: number, all: number): number => (all === 0 ? 1 : part / all);

/**
 * Rates may only get better: `recognitionFloors.json` holds what was reached. After a change that was weighed, on purpose and
 * said in its message, `FLOORS=accept npm test -- --grep recognition` writes what is reached now.
 */
const accepting = process.env['FLOORS'] === 'accept';
type Floors = (typeof floors)['en'];

describe('recognition', () => {
  let signsIn: (text: string, language: Language) => Signs;
  let topicOf: (text: string, language: Language) => string | undefined;
  const reached = structuredClone(floors);
  before(async () => {
    const parts = { library: await shippedLibrary(), recognizer: await shippedRecognizer() };
    signsIn = (text, language) => hearing(parts, language, language).signs(text);
    topicOf = (text, language) => parts.library.hear(text, language).find().top[0]?.id;
  });
  after(() => {
    if (accepting) writeFileSync(new URL('./recognitionFloors.json', import.meta.url), `${JSON.stringify(reached, null, 2)}\n`);
  });
  const dangerIn = (text: string, language: Language): DangerGroup[] => signsIn(text, language).danger;

  /** Rates of alarms must not rise, all others must not fall; in thousandths, rounded to the worse side. */
  const hold = (language: Language, rate: keyof Floors, value: number, seen = ''): void => {
    const isAlarm = rate.endsWith('Alarms');
    reached[language][rate] = (isAlarm ? Math.ceil : Math.floor)(value * 1000) / 1000;
    if (accepting) return;
    const held = expect(value, [rate, seen].join('\n'));
    if (isAlarm) held.to.be.at.most(floors[language][rate]);
    else held.to.be.at.least(floors[language][rate]);
  };

  for (const language of languages) {
    it(`of danger, on the labelled examples, by group (CR-09) (${language})`, () => {
      const own = examples.filter(({ l }) => l === language);
      const report: string[] = [];
      const fires = ({ g, t, alt }: z.infer<typeof Labelled>): boolean => {
        const found = dangerIn(t, language);
        return found.includes(g) || [alt ?? []].flat().some((group) => found.includes(group as DangerGroup));
      };
      const alarms = own.filter(({ y, g, t }) => y === 0 && dangerIn(t, language).includes(g));
      for (const group of dangerGroups) {
        const positive = own.filter(({ g, y }) => g === group && y === 1);
        report.push(`${group} ${positive.filter(fires).length}/${positive.length}`);
      }
      const positive = own.filter(({ y }) => y === 1);
      const seen = report.join(', ');
      const ofRules = alarms.filter(({ k }) => k === 'p' || k === 'w').map(({ t }) => t);
      expect(ofRules, 'questions about rules, and words of work (CR-09)').to.deep.equal([]);
      hold(language, 'labelled', share(positive.filter(fires).length, positive.length), seen);
      hold(language, 'labelledAlarms', share(alarms.length, own.length - positive.length), alarms.map(({ t }) => t).join('\n'));
    });

    it(`of danger, requests and moments that no rule was written for (${language})`, () => {
      const unseen = z.array(Unseen).parse(lines(`./unseen/${language}.jsonl`));
      const found = (kind: 'danger' | 'command' | 'moment', text: string): string[] => {
        if (kind === 'danger') return dangerIn(text, language);
        const { request, moment } = signsIn(text, language);
        if (kind === 'moment') return moment ? [moment] : [];
        const whole = commandIn(text)?.name;
        const label = whole && { goodbye: 'exit', hello: 'greeting', startOver: 'start-over', forget: 'delete' }[whole as string];
        return whole ? [label ?? whole] : request ? [request] : [];
      };
      for (const kind of ['danger', 'command', 'moment'] as const) {
        const all = unseen.filter((one) => one.kind === kind);
        const meant = all.filter((one) => one.expect.length > 0);
        const right = meant.filter((one) => found(kind, one.text).some((label) => one.expect.includes(label)));
        const alarms = all.filter((one) => one.expect.length === 0 && found(kind, one.text).length > 0);
        hold(language, kind, share(right.length, meant.length));
        hold(language, `${kind}Alarms`, share(alarms.length, all.length - meant.length));
      }
    });

    /** Nothing is learned from these either: whole first messages of danger, two thirds of them plain, beside ordinary and close ones. */
    it(`of danger, in the first message of a stranger (${language})`, () => {
      const told = z.array(Unseen.omit({ kind: true })).parse(lines(`./strangers/${language}.jsonl`));
      const found = told.map(({ text, expect: meant }) => ({ meant, ...signsIn(text, language) }));
      const meant = found.filter((one) => one.meant.length > 0);
      const heard = meant.filter((one) => one.danger.some((group) => one.meant.includes(group)));
      const alarms = found.filter((one) => one.meant.length === 0 && one.danger.length > 0);
      hold(language, 'strangers', share(heard.length, meant.length));
      hold(language, 'strangersAlarms', share(alarms.length, told.length - meant.length));
      // Whoever is not heard is mostly told in one line where the contacts are.
      const isPointed = ({ danger, maybe }: Pick<Signs, 'danger' | 'maybe'>): boolean => danger.length > 0 || maybe;
      hold(language, 'strangersPointed', share(meant.filter(isPointed).length, meant.length));
      const others = found.filter((one) => one.meant.length === 0);
      hold(language, 'strangersPointedAlarms', share(others.filter(isPointed).length, others.length));
    });

    /** Nothing is learned from these, nor any rule made after them: they say how much is missed of what is told without its words. */
    it(`of danger and moments that are told without their words, half beside harmless twins (${language})`, () => {
      const told = z.array(Unseen).parse(lines(`./indirect/${language}.jsonl`));
      for (const kind of ['danger', 'moment'] as const) {
        const own = told.filter((one) => one.kind === kind);
        const found = own.map(({ text, expect: meant }) => {
          const { danger, moment } = signsIn(text, language);
          return { isMeant: meant.length > 0, isFound: kind === 'danger' ? danger.length > 0 : moment !== undefined };
        });
        const among = (isMeant: boolean): number => {
          const some = found.filter((one) => one.isMeant === isMeant);
          return share(some.filter(({ isFound }) => isFound).length, some.length);
        };
        const rate = kind === 'danger' ? 'indirectDanger' : 'indirectMoment';
        hold(language, rate, among(true));
        hold(language, `${rate}Alarms`, among(false));
      }
    });

    /** Nothing is learned from these either: wishes, fears, feelings and circumstances, in few words and mostly no question. */
    it(`of plain statements, by their topic and without a card (${language})`, () => {
      const said = z.array(Statement).parse(lines(`./statements/${language}.jsonl`));
      const found = said.filter(({ text, expect: topics }) => topics.includes(topicOf(text, language) ?? ''));
      const alarms = said.filter(({ text }) => dangerIn(text, language).length > 0);
      hold(language, 'statements', share(found.length, said.length));
      hold(language, 'statementAlarms', share(alarms.length, said.length), alarms.map(({ text }) => text).join('\n'));
    });

    it(`leaves ordinary questions alone (${language})`, () => {
      const questions = lines(`../../knowledge/questions/${language}.jsonl`) as { text: string; expect: string[] }[];
      const near =
        /^(immediate-danger|sexual-assault|medical-care|sexual-exploitation|stalking|safety-plan|feelings-after|police-report|keep-evidence)/;
      const ordinary = questions.filter(({ expect: ids }) => !ids.some((id) => near.test(id)));
      const alarms = ordinary.filter(({ text }) => dangerIn(text, language).length > 0);
      hold(language, 'ordinaryAlarms', share(alarms.length, ordinary.length));
      const pointed = ordinary.filter(({ text }) => signsIn(text, language).maybe);
      hold(language, 'ordinaryPointedAlarms', share(pointed.length, ordinary.length));
    });
  }

  it('of danger works with rules alone, when nothing was learned (CR-08)', () => {
    const deaf = () => ({ shares: () => [] });
    const file = (language: Language): string =>
      readFileSync(new URL(`../../knowledge/recognition/lexicon/${language}.json`, import.meta.url), 'utf8');
    const alone = new Recognizer(new Lexicons(lexiconsRead(languages.map((language) => Lexicon.parse(JSON.parse(file(language)))))));
    expect(alone.signsIn('I want to die', ['en'], deaf).danger).to.deep.equal(['self']);
    expect(alone.signsIn('أريد أن أموت', ['en'], deaf).danger, 'in another language than the chosen one (CR-02)').to.deep.equal(['self']);
  });

  it('of danger never takes back what rules found (CR-05, CR-08)', () => {
    for (const { t, l } of examples) {
      const { danger, rules } = signsIn(t, l);
      for (const { group } of rules) expect(danger).to.include(group);
    }
  });
});
