import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from 'chai';
import { probe } from '../../../adapters/commands/exits.js';
import { ExitList } from '../../../adapters/web/exits.js';
import { languages } from '../../../knowledge/language.js';

describe('where Leave leads', () => {
  it('is a page in the language of the person when the operator names none', () => {
    const exits = ExitList.parse('');
    for (const language of languages) expect(exits[language]).to.include(`/${language}/`);
  });

  it('is what the operator names, and another address for some languages', () => {
    const exits = ExitList.parse('https://example.org, ar=https://example.net/ar');
    expect(exits.ar).to.equal('https://example.net/ar');
    expect(exits.ru).to.equal('https://example.org');
    expect(ExitList.parse('fr=https://example.net').en).to.include('/en/');
  });

  it('is never anything but a web address', () => {
    for (const wrong of ['javascript:alert(1)', 'xx=https://example.org', 'ar=', 'https://a b', 'ftp://example.org'])
      expect(ExitList.safeParse(wrong).success, wrong).to.equal(false);
  });

  it('can be tried: which addresses answer, and which do not', async () => {
    const server = createServer((request, response) => {
      response.statusCode = request.url === '/gone' ? 404 : 200;
      response.end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const found = await probe(ExitList.parse(`${url}, fr=${url}/gone, ru=http://127.0.0.1:9`));
    expect(found.filter(({ reached }) => !reached).map(({ language, answer }) => [language, answer])).to.deep.equal([
      ['fr', '404'],
      ['ru', 'no answer'],
    ]);
    server.closeAllConnections();
    server.close();
  });
});
