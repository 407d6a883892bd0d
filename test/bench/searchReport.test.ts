import { expect } from 'chai';
import type { Publication } from './searchPublished.js';
import { type Measured, type Outcome, figuresOf, overview, setReport } from './searchReport.js';

const outcome = (first: number, auroc: number): Outcome => ({
  figures: { first, three: first + 5, auroc },
  decided: { kept: 0.5, refused: 0.25 },
  seconds: 1,
});

const published: Publication = {
  set: 'shop',
  goal: true,
  source: { paper: 'A paper', table: 'Table 1', year: 2020 },
  figures: [
    { system: 'Slow', first: 60, auroc: 0.7 },
    { system: 'Even', first: 80, auroc: 0.8 },
    { system: 'Fast', first: 90.5, auroc: 0.9 },
  ],
};

function measured(name: string, outcomes: [string, Outcome][], by?: Publication): Measured {
  const set = {
    name,
    lesson: { language: 'en' as const, examples: [{ topic: 'a', text: 'x' }], outOfScope: [] },
    asked: [{ topic: 'a', text: 'y' }],
    outside: ['z'],
    check: [],
    checkOutside: [],
  };
  return { set, outcomes: new Map(outcomes), published: by };
}

describe('the report of the search benchmark', () => {
  it('says plainly of whom ours is ahead, with whom level and behind whom, and where figures come from', () => {
    const text = setReport(
      measured(
        'shop',
        [
          ['waypoint', outcome(80.02, 0.85)],
          ['node-nlp', outcome(70, 0.86)],
          ['minisearch', { why: 'over 240 s' }],
        ],
        published,
      ),
    );
    expect(text).to.include(
      '- Right first, in scope, 80.0: ahead of Slow (by 20.0), node-nlp (by 10.0); level with Even; behind Fast (by 10.5).',
    );
    expect(text).to.include('- AUROC, 0.850: ahead of Slow (by 0.150), Even (by 0.050); behind Fast (by 0.050), node-nlp (by 0.010).');
    expect(text).to.include('50.0 in scope answered and right, 25.0 out of scope not answered');
    expect(text).to.include('| minisearch | over 240 s |');
    expect(text).to.include('| Fast, published | 90.5 |');
    expect(text).to.include('Published: A paper, 2020: Table 1.');
    expect(text).not.to.include('threshold |');
  });

  it('counts a goal as reached only if ours is ahead of the best, and gives room on the two corpora of node-nlp only', () => {
    const against = (name: string, ours: number, theirs: number): string =>
      overview([
        measured(name, [
          ['waypoint', outcome(ours, 0.5)],
          ['node-nlp', outcome(theirs, 0.5)],
        ]),
      ]);
    expect(against('shop', 80, 79))
      .to.include('reached: +1.0 to node-nlp')
      .and.include('Goals reached: 1 of 1.');
    expect(against('shop', 80.01, 80))
      .to.include('**missed**: level with node-nlp')
      .and.include('Goals reached: 0 of 1.');
    expect(against('nlpjs50_en', 99.2, 100))
      .to.include('reached: -0.8 to node-nlp (-1 allowed)')
      .and.include('Goals reached: 1 of 1.');
    expect(against('nlpjs50_en', 98.8, 100))
      .to.include('**missed**: -1.2 to node-nlp')
      .and.include('Goals reached: 0 of 1.');
    expect(against('nlpjs50_es', 96, 99.6)).to.include('Goals reached: 1 of 1.');
  });

  it('compares with the best published figure of each kind, and leaves open what could not be measured', () => {
    const late: [string, Outcome] = ['node-nlp', { why: 'over 240 s' }];
    const ahead = overview([measured('shop', [['waypoint', outcome(91, 0.89)], late], published)]);
    expect(ahead).to.include('reached: Right first, in scope +0.5 to Fast; **missed**: AUROC -0.010 to Fast');
    expect(ahead).to.include('open: node-nlp or ours gave no figure');
    expect(ahead).to.include('Goals reached: 1 of 3.');
  });

  it('makes figures of answers, those at a threshold only with a validation part', () => {
    const asked = [
      { place: 0, score: 0.9 },
      { place: 0, score: 0.2 },
      { place: 2, score: 0.6 },
      { place: -1, score: 0.1 },
    ];
    expect(figuresOf({ asked, outside: [], check: [], checkOutside: [] })).to.deep.equal({ first: 50, three: 75 });
    const figures = figuresOf({ asked, outside: [0.3, 0], check: [{ place: 0, score: 0.5 }], checkOutside: [0.4] });
    expect(figures).to.deep.equal({ first: 50, three: 75, auroc: 0.75, kept: 25, refused: 100 });
  });
});
