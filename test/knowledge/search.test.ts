import { expect } from 'chai';
import fc from 'fast-check';
import { type Lesson, openModel, train } from '../../knowledge/search/index.js';
import { languages } from '../../knowledge/language.js';
import { lesson, topics } from './searchFixture.js';

describe('search', () => {
  const bytes = train(lesson);
  const model = openModel(bytes);

  it('gives the same bytes for the same lesson', () => {
    expect(train(lesson)).to.deep.equal(bytes);
  });

  it('ranks equally when its bytes come from inside another buffer', () => {
    const moved = new Uint8Array(bytes.length + 3);
    moved.set(bytes, 3);
    const again = openModel(moved.subarray(3));
    for (const { asked } of Object.values(topics))
      for (const question of asked) expect(again.rank(question)).to.deep.equal(model.rank(question));
  });

  it('finds the topic of questions that it was not taught', () => {
    const questions = Object.entries(topics).flatMap(([id, { asked }]) => asked.map((question) => ({ id, question })));
    const right = questions.filter(({ id, question }) => model.rank(question).top[0]?.id === id);
    expect(right.length / questions.length).to.be.at.least(0.9);
  });

  it('finds it in spite of a wrong, missing or swapped letter', () => {
    expect(model.rank('counseling cots').top[0]?.id).to.equal('counselling-cost');
    expect(model.rank('ombudsmann confidental').top[0]?.id).to.equal('ombuds-confidential');
    expect(model.rank('a colleague is stlaking me').top[0]?.id).to.equal('stalking');
  });

  it('does not answer what no topic is about, nor what holds no word', () => {
    for (const message of ['my laptop is broken again', 'what is the weather today', 'quelque chose de tout autre', 'бар ку', 'zzzz'])
      expect(model.rank(message).decision, message).not.to.equal('answer');
    expect(model.rank('😀 !?')).to.deep.equal({ decision: 'none', top: [] });
    expect(model.rank('')).to.deep.equal({ decision: 'none', top: [] });
  });

  it('never throws and keeps its shape, whatever is asked, lone surrogates and long texts included', () => {
    const any = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 }).map((units) => String.fromCharCode(...units)),
      fc
        .array(fc.constantFrom('\ud800', '\udc00', "'", 'ombuds', ' ', 'ﷺ', 'ё', '我', 'ـ', '\u0301'), { maxLength: 80 })
        .map((parts) => parts.join('')),
      fc.constantFrom('ombuds '.repeat(5000), 'ﷺ'.repeat(5000), '我'.repeat(9000)),
    );
    fc.assert(
      fc.property(any, (question) => {
        const { decision, top } = model.rank(question);
        expect(decision).to.be.oneOf(['answer', 'suggest', 'none']);
        expect(top.length).to.be.at.most(5);
        top.forEach(({ id, score }, i) => {
          expect(topics).to.have.property(id);
          expect(score).to.be.within(0, i === 0 ? 1 : top[i - 1]!.score);
        });
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  it('learns in every language, and from lessons that are nearly empty', () => {
    for (const language of languages) {
      const small: Lesson = {
        language,
        examples: [
          { topic: 'a', text: 'один 一 واحد un' },
          { topic: 'b', text: 'два 二 اثنان dos' },
        ],
        outOfScope: [],
      };
      expect(openModel(train(small)).rank('два 二 اثنان dos').top[0]?.id, language).to.equal('b');
      expect(openModel(train({ language, examples: [], outOfScope: ['x'] })).rank('x')).to.deep.equal({ decision: 'none', top: [] });
      expect(openModel(train({ language, examples: [], outOfScope: [] })).rank('x')).to.deep.equal({ decision: 'none', top: [] });
    }
  });

  it('leaves nothing of a question in the last match of RegExp', () => {
    model.rank('my very secret words');
    expect(Reflect.get(RegExp, '$_')).not.to.include('secret');
    expect(Reflect.get(RegExp, 'lastMatch')).not.to.include('secret');
  });

  it('refuses bytes that are not a model, are damaged, cut short, or of another engine, and says what to do', () => {
    const change = (at: number): Uint8Array => bytes.map((byte, i) => (i === at ? byte ^ 1 : byte));
    expect(() => openModel(new Uint8Array(4))).to.throw('not a search model; delete the file');
    expect(() => openModel(change(0))).to.throw('not a search model; delete the file');
    expect(() => openModel(change(4))).to.throw('of engine');
    for (const at of [20, Math.floor(bytes.length / 2), bytes.length - 1])
      expect(() => openModel(change(at))).to.throw('damaged search model; delete the file');
    expect(() => openModel(bytes.subarray(0, bytes.length - 8))).to.throw('damaged search model');
  });
});
