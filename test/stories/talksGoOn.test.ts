import { readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'chai';
import { z } from 'zod';
import type { Entry } from '../../knowledge/entry.js';
import { languages, Language } from '../../knowledge/language.js';
import type { Person } from '../person.js';
import { talksIn, topicsWanted } from '../talks.js';
import { shippedLibrary, town } from '../town.js';
import { shippedEntries } from '../shipped.js';

/** Of the messages that want a topic, after the first one of a talk: how many of a thousand are answered with it, are answered with another, or bring it at all, answered or offered. */
const Reached = z.record(Language, z.object({ answered: z.number(), answeredOther: z.number(), brought: z.number() }));
const file = new URL('../knowledge/talks/reached.json', import.meta.url);

/** As in `test/knowledge/recognition.test.ts`: what was reached may only get better, or is accepted on purpose. */
const accepting = process.env['FLOORS'] === 'accept';

describe('a talk goes on', () => {
  const before = Reached.parse(JSON.parse(readFileSync(file, 'utf8')));
  const reached = structuredClone(before);
  after(() => {
    if (accepting) writeFileSync(file, `${JSON.stringify(reached, null, 2)}\n`);
  });

  for (const language of languages) {
    it(`and what is asked in it is understood by what was said before (${language})`, async () => {
      const titles = new Map((await shippedEntries()).map((entry: Entry) => [entry.id, entry.in[language].title]));
      const all = new Set(titles.values());
      const place = await town();
      const counted = { asked: 0, answered: 0, answeredOther: 0, brought: 0 };
      for (const talk of talksIn('unseen', language)) {
        const person = await place.person(language);
        for (const [at, turn] of talk.entries()) {
          await person.says(turn.text);
          const wanted = topicsWanted(turn).map((id) => titles.get(id)!);
          if (at === 0 || wanted.length === 0) continue;
          const answer = person.reply.split('\n').find((line) => all.has(line));
          const isAnswered = answer !== undefined && wanted.includes(answer);
          counted.asked++;
          counted.answered += Number(isAnswered);
          counted.answeredOther += Number(answer !== undefined && !isAnswered);
          counted.brought += Number(isAnswered || wanted.some((title) => person.choices.includes(title)));
        }
      }
      const { asked, ...kinds } = counted;
      const shares = Object.fromEntries(Object.entries(kinds).map(([kind, count]) => [kind, Math.round((1000 * count) / asked)]));
      reached[language] = Reached.valueType.parse(shares);
      if (accepting) return;
      const [now, was] = [reached[language], before[language]];
      expect(now.answered, 'answered').to.be.at.least(was.answered);
      expect(now.brought, 'brought').to.be.at.least(was.brought);
      expect(now.answeredOther, 'answered with another').to.be.at.most(was.answeredOther);
    });
  }

  it('and a question that says nothing by itself leads to what stands there, another question to its own answer', async () => {
    const title = async (id: string): Promise<string> => (await shippedLibrary()).published(id)!.in.en.title;
    const says = async (...words: string[]): Promise<Person> => {
      const person = await (await town()).person('en');
      for (const one of words) await person.says(one);
      return person;
    };
    const clearcheck = await says('what is clearcheck', 'and can they put me in there by mistake');
    expect([clearcheck.last.title, ...clearcheck.choices].join()).to.include(await title('clearcheck-due-process'));
    const other = await says('what is clearcheck', 'what is mediation');
    expect(other.reply).to.include(await title('mediation'));
  });

  it('and what is asked on about the answer that stands there shows more of it, not the same once more', async () => {
    const person = await (await town()).person('en');
    await person.says('what is clearcheck');
    const short = person.last.text;
    await person.says('what is clearcheck');
    expect(person.last.text).not.to.equal(short);
    const entry = (await shippedLibrary()).published('clearcheck')!;
    expect(person.last.text).to.include(entry.in.en.full[0]!.slice(0, 30));
  });

  it('and nothing of it is taken along by whoever starts over', async () => {
    const person = await (await town()).person('en');
    await person.says('what is clearcheck');
    await person.says('start over');
    await person.says('how many days');
    expect(person.choices.join()).not.to.include('ClearCheck');
  });
});
