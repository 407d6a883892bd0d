import { expect } from 'chai';
import { textIn } from '../../../knowledge/text/index.js';
import { answersStand } from './answersStand.js';
import type { Seat } from './seat.js';
import { boxesOf, keepersOf, servicesStand } from './servicesStand.js';

const { editing, statement, officeEditing } = textIn('en');
const { edit } = editing;
const tooLong = Array.from({ length: 97 }, () => 'word').join(' ');

/** What the list of remarks on a page says; nothing where there is none. */
const remarksOn = (body: string): string => /class="remarks"[^]*?<\/details>/.exec(body)?.[0] ?? '';

describe('the console: the rules for words, before anybody reviews them', () => {
  let at: Awaited<ReturnType<typeof answersStand>>;
  let [farid, hana] = [] as unknown as [Seat, Seat];
  beforeEach(async () => {
    at = await answersStand();
    [farid, hana] = [await at.seat('farid'), await at.seat('hana')];
  });
  afterEach(() => at.close());

  const path = '/console/answers/medical-care';
  const { writes } = keepersOf(path);
  const broken = { 'e-title': '', 'e-short': `This chat is totally confidential. ${tooLong}`, 'e-effect': 'words' };

  it('are read by whoever sends words for review, who can send them all the same, and then by the reviewer', async () => {
    const asked = await writes(farid, 'en', broken, 'submit');
    expect(asked.status).to.equal(422);
    expect(asked.body).to.include(edit.remarked(edit.submitAsItIs)).and.include('value="anyway"');
    for (const seen of [asked.body, (await hana.get(`${path}/review/en`)).body])
      expect(remarksOn(seen))
        .to.include(`<b>${edit.title}</b> – ${statement.empty}`)
        .and.include('totally confidential')
        .and.include('CV-10');
    expect((await farid.get(path)).body, 'it is kept, and not sent').not.to.include(editing.states['in-review']);
    const boxes = boxesOf(asked.body);
    expect((await farid.posts(`${path}/write/en`, [...boxes, ['e-effect', 'words'], ['then', 'anyway']])).status).to.equal(303);
    expect((await farid.get(path)).body).to.include(editing.states['in-review']);
    expect(remarksOn((await hana.get(`${path}/review/en`)).body)).to.include('totally confidential');
  });

  it('ask at the same time what the change does, where nobody has said it', async () => {
    const { 'e-effect': _effect, ...words } = broken;
    const asked = await writes(farid, 'en', words, 'submit');
    expect(asked.body).to.include(edit.faults.effect).and.include('value="anyway"').and.include(edit.remarked(edit.submitAsItIs));
    expect((await writes(farid, 'en', { 'e-effect': 'words' }, 'anyway')).status).to.equal(303);
  });

  it('let words pass on which there is nothing to say', async () => {
    const words = 'A doctor or a nurse can treat you now and keep evidence. You can decide about a report later.';
    expect((await writes(farid, 'en', { 'e-short': words, 'e-effect': 'words' }, 'submit')).status).to.equal(303);
    expect(remarksOn((await hana.get(`${path}/review/en`)).body)).to.equal('');
  });

  it('come with each save that a page makes by itself, with the number of words', async () => {
    const { body } = await writes(farid, 'en', broken, 'itself');
    const told = JSON.parse(body) as { said: string; live: string };
    expect(told.said).to.include(edit.savedByItself).and.include(edit.remarks);
    expect(remarksOn(told.live)).to.include('totally confidential').and.include(statement.empty);
    expect(told.live).to.include(edit.words(102));
    await farid.get('/console/answers?l=zh');
    const chinese = JSON.parse((await writes(farid, 'en', broken, 'itself')).body) as { said: string };
    const { savedByItself, remarks } = textIn('zh').editing.edit;
    expect(chinese.said, 'Chinese has no space between sentences').to.include(`${savedByItself}${remarks}：`);
  });
});

describe('the console: a box that cannot be taken', () => {
  it('is open where it is folded away among the sources, and stands at the beginning of the page', async () => {
    const at = await answersStand();
    const farid = await at.seat('farid');
    const { writes } = keepersOf('/console/answers/medical-care');
    const { status, body } = await writes(farid, 'common', { 'e-source-0-url': 'https://example.com/' }, 'stay');
    expect(status).to.equal(422);
    const source = body.split('<details class="source"').find((part) => part.includes('name="e-source-0-title"'))!;
    expect(source.slice(0, source.indexOf('>'))).to.include('open');
    expect(source)
      .to.include(edit.faults.source(1))
      .and.match(/name="e-source-0-url"[^>]*autofocus/);
    expect(body.indexOf(edit.faults.source(1)), 'before the first box').to.be.lessThan(body.indexOf('id="write"'));
    await at.close();
  });

  it('keeps a page of an office from saying that it is saved', async () => {
    const at = await servicesStand();
    const [farid, hana] = [await at.seat('farid'), await at.seat('hana')];
    const { writes } = keepersOf('/console/services/un-unoms');
    const contact = { 'e-channel-0-type': 'web', 'e-channel-0-value': 'https://example.com/ombuds' };
    const told = JSON.parse((await writes(farid, 'common', contact, 'itself')).body) as { said: string };
    expect(told).to.deep.equal({ said: `${edit.incomplete} ${officeEditing.faults.host('https://example.com/ombuds')}` });
    const asked = await writes(
      farid,
      'en',
      { 'e-name': '', 'e-purpose': 'You must report everything here.', 'e-effect': 'words' },
      'submit',
    );
    expect(asked.status).to.equal(422);
    expect(remarksOn(asked.body)).to.include(`<b>${officeEditing.fields.name}</b>`).and.include('You must report');
    expect(remarksOn(asked.body), 'in which box').to.include(`</bdi> – ${officeEditing.fields.purpose}</b>`);
    expect(remarksOn((await hana.get('/console/services/un-unoms/review/en')).body)).to.include('You must report');
    await at.close();
  });
});
