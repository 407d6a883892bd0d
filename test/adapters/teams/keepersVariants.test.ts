import { expect } from 'chai';
import { partsOf, type Words } from '../../../knowledge/editing/parts.js';
import type { Entry } from '../../../knowledge/entry.js';
import type { Language } from '../../../knowledge/language.js';
import { keepersStand, presses } from './keepersStand.js';
import { shippedEntries } from '../../shipped.js';

const id = 'case-statistics';
const farid = { name: 'farid', roles: ['focal-point'] };

describe('Teams: what is said for some organizations, on the cards of those who keep the answers', () => {
  let at: Awaited<ReturnType<typeof keepersStand>>;
  let entry: Entry;
  beforeEach(async () => {
    at = await keepersStand();
    entry = (await shippedEntries()).find((one) => one.id === id)!;
    expect(entry.variants.map(({ entities }) => entities)).to.deep.equal([['secretariat'], ['who']]);
  });
  afterEach(() => at.close());

  const said = (of: number, language: Language): string => entry.variants[of]!.in[language];
  const draftOf = async (language: Language) =>
    ((await at.answers.editing.read(farid, id))!.change!.parts[language]!.content as Words).variants;

  it('has a box for each that is to hold, and a save drops nobody else’s', async () => {
    const who = await at.keeper('farid');
    const { common } = partsOf(entry);
    const [, forWho] = common.variants;
    const content = { ...common, variants: [{ ...forWho!, entities: ['undp' as const] }, forWho!] };
    await at.answers.editing.save(farid, id, 'common', { content, over: `r${entry.revision}`, effect: 'words' });
    await who.tells({ value: { keep: 'write', entry: id, part: 'en' }, text: undefined });
    expect(who.last.boxes, 'nothing is said of the new one yet').to.include({ variant0: '', variant1: said(1, 'en') });
    await presses(who, { keep: 'save', entry: id, part: 'en' }, { variant0: 'Ask the office of ethics.', effect: 'words' });
    expect(await draftOf('en')).to.have.deep.members([
      { for: ['undp'], text: 'Ask the office of ethics.' },
      { for: ['who'], text: said(1, 'en') },
      { for: ['secretariat'], text: said(0, 'en') },
    ]);
  });

  it('is taken from a card of the version before, which only counted the boxes', async () => {
    const who = await at.keeper('farid');
    const old = { keep: 'save', entry: id, part: 'fr', over: `r${entry.revision}`, boxes: ['variants'], variants: 2, effect: 'words' };
    await who.tells({ value: { ...old, variant0: said(0, 'fr'), variant1: 'Demandez sur place.' }, text: undefined });
    expect(await draftOf('fr')).to.deep.equal([
      { for: ['secretariat'], text: said(0, 'fr') },
      { for: ['who'], text: 'Demandez sur place.' },
    ]);
  });
});
