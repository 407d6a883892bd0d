import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from 'chai';
import { probe } from '../../../adapters/commands/exits.js';
import { ExitList } from '../../../adapters/web/exits.js';
import { languages } from '../../../knowledge/language.js';
import { town } from '../../town.js';
import { tinyLibrary } from '../directLine/tinyLibrary.js';

describe('where Leave leads', () => {
  it('is a page in the language of the person when the operator names none', () => {
    const exits = ExitList.parse('');
    for (const language of languages) expect(exits.to(language)).to.include(`/${language}/`);
  });

  it('is what the operator names, and another address for some languages', () => {
    const exits = ExitList.parse('https://example.org, ar=https://example.net/ar');
    expect(exits.to('ar')).to.equal('https://example.net/ar');
    expect(exits.to('ru')).to.equal('https://example.org');
    expect(ExitList.parse('fr=https://example.net').to('en')).to.include('/en/');
  });

  it('is another site in a country where the operator names one, under an address that does not name it (care.md QE-04)', () => {
    const exits = ExitList.parse('https://example.org, CM=https://example.cm, KE=https://example.net');
    expect(exits.to('fr', 'CM')).to.equal('https://example.cm');
    expect(exits.to('fr', 'CH')).to.equal('https://example.org');
    expect(exits.key('fr', 'KE')).to.equal('fr-2');
    expect(exits.key('fr', null)).to.equal('fr');
    expect([exits.at('fr-2'), exits.at('fr'), exits.at('fr-9'), exits.at('xx')]).to.deep.equal([
      'https://example.net',
      'https://example.org',
      'https://example.org',
      undefined,
    ]);
    expect(exits.all.map(({ of }) => of)).to.deep.equal([...languages, 'CM', 'KE']);
  });

  it('is the site of the country that the person chose, with JavaScript and without', async () => {
    const place = await town({ library: tinyLibrary(), exits: 'https://example.org, CM=https://example.cm' });
    const { url, close } = await place.open();
    const post = (path: string, fields: Record<string, string>): Promise<Response> =>
      fetch(url + path, { method: 'POST', body: new URLSearchParams(fields) });
    const { c, exit } = (await (await post('/', { l: 'fr', choice: 'where/at/CM', live: '1' })).json()) as { c: string; exit: string };
    expect(exit).to.equal('fr-1');
    const away = await fetch(`${url}/exit/${exit}`, { redirect: 'manual' });
    expect(away.headers.get('location')).to.equal('https://example.cm');
    const again = (await (await post('/', { c, l: 'fr', choice: 'where/elsewhere', live: '1' })).json()) as { exit: string };
    expect(again.exit).to.equal('fr');
    await post('/', { c, l: 'fr', choice: 'where/at/CM' });
    expect(await (await post('/exit', { c, l: 'fr' })).text()).to.include('url=https://example.cm"');
    await close();
  });

  it('is never anything but a web address', () => {
    for (const wrong of [
      'javascript:alert(1)',
      'xx=https://example.org',
      'XX=https://example.org',
      'ar=',
      'https://a b',
      'ftp://example.org',
    ])
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
    expect(found.filter(({ reached }) => !reached).map(({ of, answer }) => [of, answer])).to.deep.equal([
      ['fr', '404'],
      ['ru', 'no answer'],
    ]);
    server.closeAllConnections();
    server.close();
  });
});
