import { expect } from 'chai';
import { teams } from '../../adapters/channels/teams.js';
import { promisesPage } from '../../adapters/web/promises.js';
import { languages, type Language } from '../../knowledge/language.js';
import { message, teamsStand } from '../adapters/teams/teamsStand.js';
import { ask, generate, openStand, start, type Stand } from '../adapters/directLine/stand.js';
import { shippedLibrary, town, type Town } from '../town.js';

/** Ways in which somebody asks whether another person was here, or what they said (care.md T8, CV-52). */
const asks: Record<Language, string[]> = {
  ar: ['هل استخدمت Amina Yusuf هذه المحادثة؟', 'من كتب لك من فريقي؟', 'ماذا كتبت Amina؟'],
  zh: ['Amina Yusuf 用过这个聊天吗？', '我团队里谁给你写过？', 'Amina 写了什么？'],
  en: ['has Amina Yusuf used this chat?', 'who in my team wrote to you?', 'what did Amina write?'],
  fr: ['est-ce que Amina Yusuf a utilisé ce service ?', 'qui dans mon équipe vous a écrit ?', 'qu’a écrit Amina ?'],
  ru: ['Amina Yusuf пользовалась этим чатом?', 'кто из моей команды вам писал?', 'что написала Amina?'],
  es: ['¿Amina Yusuf ha usado este chat?', '¿quién de mi equipo le escribió?', '¿qué escribió Amina?'],
};

/** A form has a random name, and what is compressed is longer or shorter with it. */
const plain = { 'accept-encoding': 'identity' };
const withoutFormName = (page: string): string => page.replace(/(name="once"\s+value=")[\w-]{16}"/g, '$1"');

describe('whether somebody was here (care.md PR-25, T8)', () => {
  before(() => shippedLibrary());

  /** A town in which Amina has talked at the web page and in Teams, under her name, or in which nobody was. */
  async function placeWith(amina: boolean): Promise<{ place: Town; close(): Promise<unknown> }> {
    const place = await town({ channels: [teams] });
    if (!amina) return { place, close: async () => undefined };
    const stand = await teamsStand((context) => place.bot.run(context));
    const from = { id: '29:amina', name: 'Amina Yusuf', aadObjectId: '00000000-0000-4000-8000-0000000000aa' };
    await stand.post(message({ from, text: 'my name is Amina Yusuf and my boss harasses me' }));
    const herself = await place.person();
    await herself.says('I am Amina Yusuf, my boss harasses me');
    await herself.says('what are my options');
    return { place, close: () => stand.close() };
  }

  for (const language of languages) {
    it(`cannot be asked: the answer is the same whether or not she was (${language})`, async () => {
      const answers = [];
      for (const amina of [true, false]) {
        const { place, close } = await placeWith(amina);
        const curious = await place.person(language);
        for (const question of asks[language]) await curious.says(question);
        await close();
        answers.push(curious.all);
      }
      expect(answers[0]).to.equal(answers[1]).and.not.include('Amina');
      expect(answers[0]!.length).to.be.greaterThan(100);
    });
  }

  it('is told by no page: each is byte for byte the same before she came, while she is here, and after she has left', async () => {
    const place = await town();
    const open = await place.open((server) => promisesPage(server, { forgetting: () => ({ ranOn: '2026-11-25', overdue: false }) }));
    const paths = ['/', '/promises', '/health', '/exit', '/nowhere', '/print/poster/en', '/style.css'];
    const all = () =>
      Promise.all(
        paths.map(async (path) => {
          const answer = await fetch(open.url + path, { redirect: 'manual', headers: plain });
          const headers = [...answer.headers].filter(([name]) => name !== 'date');
          return [answer.status, headers, withoutFormName(await answer.text())];
        }),
      );
    const before = await all();
    const amina = await place.person();
    await amina.says('what are my options');
    expect(await all()).to.deep.equal(before);
    await place.conversations.drop(amina.conversation);
    expect(await all()).to.deep.equal(before);
    await open.close();
  });

  it('is told by no token: one that was never given, one whose chat was forgotten and one whose chat has expired are answered alike', async () => {
    const place = await town();
    const open = await place.open();
    const [forgotten, expired] = [await place.person(), await place.person()];
    place.clock.pass(16);
    await place.conversations.drop(forgotten.conversation);
    const tokens = ['A'.repeat(32), forgotten.conversation.id, expired.conversation.id];
    for (const path of ['/', '/stream', '/x', '/exit']) {
      for (const live of ['', '1']) {
        const answers = await Promise.all(
          tokens.map(async (c) => {
            const answer = await fetch(open.url + path, {
              method: 'POST',
              headers: plain,
              body: new URLSearchParams({ c, l: 'en', words: 'hello', live }),
            });
            return [answer.status, [...answer.headers].filter(([name]) => name !== 'date'), withoutFormName(await answer.text())];
          }),
        );
        expect(answers[1], path).to.deep.equal(answers[0]);
        expect(answers[2], path).to.deep.equal(answers[0]);
      }
    }
    await open.close();
  });

  it('is asked by no address: none takes a name, an account or a phrase to look for', async () => {
    const place = await town();
    const open = await place.open((server) => promisesPage(server, { forgetting: () => undefined }));
    const routes = Object.values(open.server.getDebugInfo().routes as { path: string }[]).map(({ path }) => path);
    await open.close();
    expect([...new Set(routes.flatMap((path) => path.match(/:\w+/g) ?? []))].sort()).to.deep.equal([':entity', ':id', ':key', ':language']);
    expect(routes.filter((path) => path.includes(':key'))).to.deep.equal(['/exit/:key']);
    expect(routes.filter((path) => path.includes(':id'))).to.deep.equal(['/e/:id']);
  });

  describe('over Direct Line', () => {
    let stand: Stand;
    before(async () => (stand = await openStand()));
    after(() => stand.close());

    it('is told by no address: a chat of somebody else, one that is over and one that never was are answered alike', async () => {
      const [mine, hers, over] = [await start(stand.url), await start(stand.url), await start(stand.url)];
      await ask(stand.url, 'POST', `/conversations/${over.conversationId}/activities`, {
        token: over.token,
        body: { type: 'endOfConversation' },
      });
      const unbegun = await generate(stand.url);
      for (const [method, path] of [
        ['GET', ''],
        ['GET', '/activities'],
        ['POST', '/activities'],
      ] as const) {
        const body = method === 'POST' ? { body: { type: 'message', text: 'hello' } } : {};
        const answers = [];
        for (const { conversationId } of [hers, over, unbegun, { conversationId: 'x'.repeat(32) }])
          answers.push(await ask(stand.url, method, `/conversations/${conversationId}${path}`, { token: mine.token, ...body }));
        for (const own of [over, unbegun])
          answers.push(await ask(stand.url, method, `/conversations/${own.conversationId}${path}`, { token: own.token, ...body }));
        const told = answers.map(({ status, headers, body }) => [status, headers.get('content-length'), body]);
        for (const one of told) expect(one, `${method} ${path}`).to.deep.equal(told[0]);
        expect(told[0]![0]).to.equal(404);
      }
    });
  });
});
