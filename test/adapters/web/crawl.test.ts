import { readFile } from 'node:fs/promises';
import { expect } from 'chai';
import { readEntries } from '../../../adapters/knowledgeFiles.js';
import { newPage } from '../../../adapters/web/newPage.js';
import { promisesPage } from '../../../adapters/web/promises.js';
import { statementPages } from '../../../adapters/web/statement.js';
import { languages } from '../../../knowledge/language.js';
import { shippedLibrary, town, type Town } from '../../town.js';

const own = 'https://waypoint.example.org';

/** Words that tell somebody at the next desk what this is about (care.md PR-15). */
const telling =
  /sexual|harass|abuse|victim|report|help.?line|harcèlement|sexuel|victime|signal|acoso|abuso|víctima|denuncia|домогательств|жертв|насили|تحرش|ضحية|اعتداء|骚扰|受害|举报/iu;

describe('every page of the web door', () => {
  let place: Town;
  let ids: string[];
  let open: Awaited<ReturnType<Town['open']>>;
  before(async () => {
    const library = await shippedLibrary();
    ids = (await readEntries()).map(({ id }) => id).filter((id) => library.published(id));
    place = await town({ library });
    open = await place.open((server) => {
      promisesPage(server, { forgetting: () => undefined });
      newPage(server, { library: () => library, now: () => place.clock.now });
      statementPages(server, { directory: place.directory, library: () => library, now: () => place.clock.now });
    });
  });
  after(() => open.close());

  const tags = (page: string, name: string): string[] => page.match(new RegExp(`<${name}\\b[^>]*>`, 'g')) ?? [];
  const valueOf = (tag: string, name: string): string | undefined => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1];

  /** What holds for every page, whatever stands on it. */
  function check(page: string, what: string): void {
    expect(/<title>([^<]*)<\/title>/.exec(page)?.[1], what).to.not.match(telling);
    for (const link of tags(page, 'a')) {
      const href = valueOf(link, 'href')!;
      if (href.startsWith('/') || href.startsWith(own)) expect(href, what).to.not.match(/[?#]/).and.not.match(telling);
      else {
        expect(href, what).to.match(/^https?:\/\//);
        expect(valueOf(link, 'rel'), `${what} ${href}`).to.equal('noreferrer noopener nofollow');
      }
    }
    for (const form of tags(page, 'form')) {
      expect(valueOf(form, 'method'), what).to.equal('post');
      expect(['/', '/exit'], what).to.include(valueOf(form, 'action'));
    }
    for (const box of tags(page, 'textarea')) {
      for (const [name, value] of Object.entries({
        autocomplete: 'off',
        autocorrect: 'off',
        autocapitalize: 'none',
        spellcheck: 'false',
        'data-gramm': 'false',
      }))
        expect(valueOf(box, name), `${what}: ${name}`).to.equal(value);
    }
    if (page.includes('id="log"'))
      expect(
        valueOf(
          tags(page, 'div').find((tag) => tag.includes('id="log"'))!,
          'translate',
        ),
        what,
      ).to.equal('no');
    expect(page, what).to.not.match(/<(img|iframe|object|embed|video|audio|style|base)\b|type="file"|\son\w+=|\bstyle=|javascript:/);
    for (const loaded of [...tags(page, 'script'), ...tags(page, 'link')])
      expect(valueOf(loaded, 'src') ?? valueOf(loaded, 'href'), what).to.match(/^(\/[\w.]+|data:,)$/);
  }

  const post = async (path: string, fields: Record<string, string>): Promise<string> =>
    (await fetch(open.url + path, { method: 'POST', body: new URLSearchParams(fields) })).text();

  for (const language of languages) {
    it(`asks by POST, links plainly, loads nothing from elsewhere and helps no add-on to read (${language}; care.md PR-04, PR-05, PR-15 to PR-17)`, async () => {
      const get = async (path: string): Promise<string> =>
        (await fetch(open.url + path, { headers: { 'accept-language': language } })).text();
      for (const path of ['/', '/nowhere', '/e/nobody', `/promises/${language}`, `/notes/${language}`, `/new/${language}`])
        check(await get(path), path);
      for (const choice of ['browse', 'help', 'kept', 'goodbye', 'services', 'guide/roles', 'whoMustTell', 'wall', 'whatIsNew', 'forget'])
        check(await post('/', { l: language, choice }), choice);
      check(await post('/exit', { l: language }), '/exit');
      expect(ids.length).to.be.greaterThan(140);
      let answered = 0;
      for (const id of ids) {
        const page = await post('/', { l: language, choice: `answer/${id}` });
        if (page.includes('class="turn answer"')) answered++;
        check(page, id);
      }
      expect(answered).to.be.greaterThan(130);
    });
  }

  it('comes with the script and the style of this repository, byte for byte, so that anybody can compare them (care.md PR-37)', async () => {
    for (const name of ['page.js', 'style.css']) {
      const served = Buffer.from(await (await fetch(`${open.url}/${name}`)).arrayBuffer());
      expect(served.equals(await readFile(new URL(`../../../adapters/web/assets/${name}`, import.meta.url)))).to.equal(true);
    }
  });
});
