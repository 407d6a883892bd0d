import { expect } from 'chai';
import type { Say } from '../../dialogs/dialog.js';
import { begunBy } from '../../dialogs/index.js';
import type { Door, Kit } from '../../dialogs/kit.js';
import { countWords } from '../../knowledge/editorial/index.js';
import { languages, type Language } from '../../knowledge/language.js';
import { libraryOf } from '../../knowledge/library.js';
import { countries } from '../../knowledge/place.js';
import { shippedDirectory, shippedEntries } from '../shipped.js';
import { kitFor } from './kitFor.js';

/** Everything that can be reached by buttons alone, from the first screen on: what is said, by the choice that begins it. */
async function reached(language: Language, door: Door): Promise<Map<string, Say[]>> {
  const library = libraryOf(1, await shippedEntries(), new Map());
  const kit: Kit = { ...(await kitFor(language, door)), library };
  const seen = new Map<string, Say[]>();
  const waiting = ['welcome', 'browse', 'changeLanguage'];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const begun = begunBy(id);
    if (!begun || seen.has(id)) continue;
    const { say } = await begun.dialog.begin(begun.argument, kit);
    seen.set(id, say);
    waiting.push(...say.flatMap(({ choices }) => choices.map((choice) => choice.id)));
    // Further parts of an answer are reached by "Tell me more", which means something to the open answer only.
    const topic = /^answer\/([^/]+)$/.exec(id)?.[1];
    const parts = (topic && library.published(topic)?.in[language].full.length) || 0;
    waiting.push(...Array.from({ length: parts }, (_, part) => `${id}/${part + 1}`));
  }
  return seen;
}

const limit = (id: string, language: Language): number => {
  const long = /^(welcome|help|kept|goodbye)/.test(id);
  if (language === 'zh') return long ? 200 : 130;
  return long ? 100 : /^answer/.test(id) ? 105 : 70;
};

for (const language of process.env.L ? [process.env.L as Language] : languages) {
  for (const door of ['web', 'teams'] as const) {
    describe(`by buttons alone (${language}, ${door})`, () => {
      let seen: Map<string, Say[]>;
      before(async () => {
        seen = await reached(language, door);
      });

      it('everything is reached: topics, offices, walks, countries', async () => {
        const [entries, directory] = [await shippedEntries(), await shippedDirectory()];
        const nobody = { entity: null, country: null, station: null };
        const services = directory.kindsFor(nobody).flatMap((kind) => directory.services(kind, nobody));
        const ids = [...seen.keys()];
        for (const { id, status } of entries) if (status === 'published') expect(ids, id).to.include(`answer/${id}`);
        for (const { id } of services) expect(ids, id).to.include(`service/${id}`).and.include(`service/${id}/more`);
        for (const code of countries) expect(ids, code).to.include(`where/at/${code}`);
        for (const name of [
          'affected',
          'witness',
          'manager',
          'accused',
          'focal-point',
          'guest',
          'options',
          'rules',
          'deadline',
          'next',
          'meeting',
        ]) {
          const guide = directory.guide(name);
          expect(guide, name).not.to.equal(undefined);
          for (const step of Object.keys(guide!.steps))
            expect(
              ids.some((id) => id === `guide/${name}/${step}` || (step === 'start' && id === `guide/${name}`)),
              `${name}/${step}`,
            ).to.equal(true);
        }
      });

      it('every screen says something short, asks at most one thing, and leads on', () => {
        const faults: string[] = [];
        for (const [id, says] of seen) {
          for (const say of says) {
            if (say.text.trim() === '') faults.push(`${id}: says nothing`);
            if (countWords(say.text, language) > limit(id, language)) faults.push(`${id}: ${countWords(say.text, language)} words`);
            if ((say.text.match(/[?？؟]/gu) ?? []).length > 1) faults.push(`${id}: asks more than one thing`);
            if (/[!！]/u.test(say.text)) faults.push(`${id}: exclaims`);
          }
          const last = says.at(-1);
          if (!last || (last.choices.length === 0 && !/^(forget|leave|where|changeLanguage)/.test(id))) faults.push(`${id}: leads nowhere`);
        }
        expect(faults).to.deep.equal([]);
      });

      it('every choice has a label of its own that fits a button, and begins something', () => {
        const faults: string[] = [];
        for (const [id, says] of seen) {
          for (const { choices } of says) {
            const labels = choices.map(({ label }) => label.toLowerCase());
            if (new Set(labels).size < labels.length) faults.push(`${id}: two choices alike: ${labels.join(' | ')}`);
            for (const choice of choices) if (choice.label.length > 80 || choice.label.trim() === '') faults.push(`${id}: ${choice.label}`);
            const open = /^(answer|talk)/.test(id) ? /^(more|shorter|helped|not-meant|show|is\/.+)$/ : /^$/;
            for (const choice of choices)
              if (!begunBy(choice.id) && !open.test(choice.id)) faults.push(`${id}: ${choice.id} begins nothing`);
          }
        }
        expect(faults).to.deep.equal([]);
      });
    });
  }
}
