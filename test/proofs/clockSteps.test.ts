import { expect } from 'chai';
import { textIn } from '../../knowledge/text/index.js';
import { addressOf } from '../asked.js';
import { Office } from '../bench/load/office.js';
import { Ledger } from './killed/ledger.js';
import { handedOver } from './killed/person.js';
import { Lost } from './killed/server.js';
import { Visitor } from './killed/visitor.js';
import { program, type Program } from './program.js';

const text = textIn('en');
const answer = 'We have read it.';

/** What a clock that is set does to people (issue: faults): the real program, whose clock is set between their messages. */
describe('a clock that is set while people are there', () => {
  let there: Program;
  let office: Office;
  before(async () => {
    there = await program({});
    office = new Office(there, 'demonstration-ombuds');
    await office.comesIn();
  });
  after(() => there.stop());

  const server = () => ({ url: there.url, isUp: async () => undefined, changes: () => undefined });
  let people = 0;
  const somebody = async (): Promise<Visitor> => {
    const visitor = new Visitor(server(), addressOf(people++));
    await visitor.begins('browse');
    return visitor;
  };
  const sets = (minutes: number): Promise<void> => there.ask({ do: 'pass', minutes, rest: 500 });
  /** Whether the chat goes on; what is said where it does not is checked. */
  const goesOn = (visitor: Visitor): Promise<boolean> =>
    visitor.says('what is mediation').then(
      () => true,
      (error: unknown) => {
        expect(error).to.be.instanceOf(Lost);
        return false;
      },
    );
  const comesBack = async (number: string): Promise<Visitor> => {
    const visitor = new Visitor(server(), addressOf(people++));
    await visitor.begins('comeBack');
    await visitor.says(number);
    return visitor;
  };
  const standing = (visitor: Visitor): number => visitor.exact.filter((words) => words.includes(answer)).length;

  it('two hours back: chats go on, an office answers, its answer is there once, and newcomers come in', async () => {
    const { chat, visitor } = await handedOver('back', office.name, server(), new Ledger(), addressOf(people++));
    await visitor.says(chat.number!.slice(-4));
    const amina = await somebody();
    await sets(-120);
    expect(await goesOn(amina)).to.equal(true);
    await office.answersAll();
    await visitor.presses('relay/whole');
    expect(visitor.reads).to.include(answer);
    expect(await goesOn(await somebody())).to.equal(true);
    expect(standing(await comesBack(chat.number!))).to.equal(1);
    await sets(120);
    expect(standing(await comesBack(chat.number!))).to.equal(1);
  });

  it('two hours ahead: chats are over, as is said, what was handed over is there, and all goes on when the clock is right again', async () => {
    const { chat, visitor } = await handedOver('ahead', office.name, server(), new Ledger(), addressOf(people++));
    await visitor.says(chat.number!.slice(-4));
    await sets(120);
    expect(await goesOn(visitor)).to.equal(false);
    expect(await goesOn(await somebody())).to.equal(true);
    office.passes(120);
    await office.comesIn();
    await office.answersAll();
    const ahead = await comesBack(chat.number!);
    expect(standing(ahead)).to.equal(1);
    await sets(-120);
    office.passes(-120);
    expect(await goesOn(ahead)).to.equal(true);
    expect(standing(await comesBack(chat.number!))).to.equal(1);
    await office.comesIn();
    await ahead.presses('relay/takeBack');
    await ahead.presses('takeBack');
    expect(ahead.reads).to.include(text.handoff.takeBack.done);
  });
});
