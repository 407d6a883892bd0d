import { expect } from 'chai';
import { azureLanguage, type LanguageService } from '../../../adapters/language/azure.js';
import { maskedWith } from '../../../adapters/language/outside.js';
import { logTo } from '../../../adapters/log.js';
import type { Language } from '../../../knowledge/language.js';
import { maskedHere } from '../../../knowledge/masking.js';
import * as stand from './textAnalytics.js';

const words = 'canary harcelement bureau collegue';

describe('Azure AI Language, by its own library', () => {
  let service: stand.TextAnalytics;
  let azure: LanguageService;
  let logged: string[];
  let now: number;
  const pass = (seconds: number): void => void (now += seconds * 1000);

  /** @param waits milliseconds for an answer: enough even where this machine is busy */
  const connect = (endpoint = service.endpoint, key = stand.theKey, waits = 10_000): Promise<LanguageService> => {
    const log = logTo(
      (line) => void logged.push(line),
      () => new Date(now),
    );
    return azureLanguage({ endpoint, key, now: () => now, log, waits: { language: waits, hidden: waits } });
  };
  beforeEach(async () => {
    service = await stand.textAnalytics();
    now = Date.parse('2026-11-25T22:10:00Z');
    logged = [];
    azure = await connect();
  });
  afterEach(async () => {
    expect(service.wrong).to.deep.equal([]);
    expect(logged.join()).not.to.include('canary');
    await service.close();
  });

  it('tells the six languages where the service is sure, and no other', async () => {
    for (const [iso, language] of Object.entries({ ar: 'ar', zh_chs: 'zh', zh_cht: 'zh', en: 'en', fr: 'fr', ru: 'ru', es: 'es' })) {
      service.answers(stand.detects(iso));
      expect(await azure.written(words), iso).to.equal(language);
    }
    for (const unsure of [stand.detects('pt'), stand.detects('(Unknown)', 0), stand.detects('fr', 0.79)]) {
      service.answers(unsure);
      expect(await azure.written(words)).to.equal(undefined);
    }
    expect(service.asked[0]).to.deep.include({ path: '/text/analytics/v3.1/languages', key: stand.theKey });
    expect(service.asked[0]!.documents).to.deep.equal([{ id: '0', text: words, countryHint: '' }]);
    expect(logged).to.deep.equal([]);
  });

  it('takes out what tells who somebody is, spares "my manager", and sees only what the rules here have left', async () => {
    const found = {
      Okonkwo: 'Person',
      'team blue': 'Organization',
      'third of May': 'DateTime',
      'room twelve': 'Address',
      supervisor: 'PersonType',
    };
    service.answers(stand.recognizes(found));
    const said = 'Okonkwo, my supervisor in team blue, mail canary@un.org or 555 0100, came to room twelve on the third of May 😀.';
    expect(await maskedWith(azure)(said, 'en')).to.equal(
      '[name], my supervisor in [left out], mail [address] or [number], came to [address] on the [left out] 😀.',
    );
    expect(service.asked).to.have.length(1);
    expect(service.asked[0]!.documents[0]!.text).to.equal(maskedHere(said, 'en')).and.not.match(/\d|@/);
    expect(service.asked[0]!.query).to.include({ stringIndexType: 'Utf16CodeUnit' });
    for (const [language, code] of Object.entries({ zh: 'zh-Hans', fr: 'fr', ar: 'ar' } as const)) {
      await azure.hidden('x', language as Language);
      expect(service.asked.at(-1)!.documents[0]!.language).to.equal(code);
    }
  });

  it('does without an answer where one document failed, and goes on asking', async () => {
    service.answers(stand.errorDocument('InvalidDocument'));
    expect(await azure.written(words)).to.equal(undefined);
    expect(await maskedWith(azure)('canary Karen called', 'en')).to.equal('canary [name] called');
    service.answers(stand.detects('fr'));
    expect(await azure.written(words)).to.equal('fr');
    expect(logged).to.deep.equal([]);
  });

  it('sends no more words in a language of which the service knows no names', async () => {
    service.answers(stand.errorDocument('UnsupportedLanguageCode'));
    for (let times = 0; times < 3; times++) expect(await azure.hidden('canary', 'ru')).to.equal(undefined);
    expect(service.asked).to.have.length(1);
    service.answers(stand.recognizes({ canary: 'Person' }));
    expect(await azure.hidden('canary', 'fr')).to.have.length(1);
  });

  it('waits as long as a throttled service asks, and no turn waits with it', async () => {
    const inTwoMinutes = new Date(now + 120_000).toUTCString();
    for (const after of ['120', inTwoMinutes]) {
      azure = await connect();
      now = Date.parse('2026-11-25T22:10:00Z');
      service.answers(stand.refuses(429, { 'Retry-After': after }));
      const before = service.asked.length;
      expect(await azure.written(words)).to.equal(undefined);
      service.answers(stand.detects('fr'));
      for (const [seconds, asks] of [
        [0, 1],
        [119, 1],
        [1, 2],
      ] as const) {
        pass(seconds);
        await azure.written(words);
        expect(service.asked.length - before, `${after} ${seconds}`).to.equal(asks);
      }
      expect(await azure.written(words)).to.equal('fr');
    }
    expect(logged).to.have.length(2);
    expect(JSON.parse(logged[0]!)).to.deep.include({ event: 'language service failed', status: 429, pausedForSeconds: 120 });
  });

  it('is asked by one turn at a time, less and less often, while it fails, and as before once it is back', async () => {
    service.answers(stand.refuses(500));
    const pauses: number[] = [];
    for (let times = 0; times < 7; times++) {
      const before = service.asked.length;
      await Promise.all(Array.from({ length: times === 0 ? 1 : 20 }, () => azure.written(words)));
      expect(service.asked.length - before).to.equal(1);
      pauses.push((JSON.parse(logged.at(-1)!) as { pausedForSeconds: number }).pausedForSeconds);
      pass(pauses.at(-1)!);
    }
    expect(pauses).to.deep.equal([30, 60, 120, 240, 480, 600, 600]);
    service.answers(stand.detects('es'));
    expect(await azure.written(words)).to.equal('es');
    expect(await Promise.all(Array.from({ length: 20 }, () => azure.written(words)))).to.deep.equal(Array.from({ length: 20 }, () => 'es'));
  });

  const hurts: Record<string, Parameters<stand.TextAnalytics['answers']>[0]> = {
    'is refused': stand.refuses(403),
    'is out of order': stand.refuses(503, { 'Retry-After': '99999999' }),
    'does not answer': stand.never,
    'begins and does not end': stand.drips,
    'answers no JSON': stand.raw('<html>canary</html>', 'text/html'),
    'answers half of it': stand.raw('{"documents":[{"id":"0","detectedLang'),
    'answers nothing': stand.raw(''),
    'answers something else': stand.raw('{"hello":"canary"}'),
    'answers of nobody': stand.raw('{"documents":[],"errors":[],"modelVersion":"1"}'),
    'answers of somebody else': stand.raw(
      '{"documents":[{"id":"7","detectedLanguage":{"name":"French","iso6391Name":"fr","confidenceScore":1},"warnings":[]}],"errors":[]}',
    ),
    'is surer than sure': stand.detects('fr', 7),
    'has no content': stand.raw('', 'application/json', 204),
  };
  for (const [what, how] of Object.entries(hurts))
    it(`costs at most its time once and nothing afterwards where it ${what}`, async () => {
      const endless = how === stand.never || how === stand.drips;
      if (endless) azure = await connect(service.endpoint, stand.theKey, 200);
      service.answers(how);
      const began = Date.now();
      expect(await azure.written(words)).to.equal(undefined);
      expect(Date.now() - began).to.be.below(8000);
      for (let times = 0; times < 50; times++) expect(await azure.written(words)).to.equal(undefined);
      expect(await maskedWith(azure)('canary Karen called', 'en')).to.equal('canary [name] called');
      expect(service.asked).to.have.length(1);
      expect(logged).to.have.length(1);
      if (endless) return;
      pass(601);
      service.answers(stand.detects('ru'));
      expect(await azure.written(words)).to.equal('ru');
    });

  it('follows no way to anywhere else', async () => {
    const other = await stand.textAnalytics();
    for (const status of [301, 307, 308]) {
      service.answers(stand.raw('', 'text/plain', status, { Location: `${other.endpoint}/text/analytics/v3.1/languages` }));
      azure = await connect();
      expect(await azure.written(words)).to.equal(undefined);
    }
    expect(service.asked).to.have.length(3);
    service.answers(stand.raw('', 'text/plain', 307, { Location: `${service.endpoint}/text/analytics/v3.1/languages` }));
    azure = await connect();
    expect(await azure.written(words)).to.equal(undefined);
    expect(service.asked).to.have.length(4);
    expect(other.asked).to.deep.equal([]);
    await other.close();
  });

  it('does without a service that nobody runs, or that does not take the key', async () => {
    azure = await connect(service.endpoint, 'canary-wrong-key');
    expect(await azure.written(words)).to.equal(undefined);
    expect(JSON.parse(logged[0]!)).to.deep.include({ status: 401 });
    const gone = await stand.textAnalytics();
    await gone.close();
    azure = await connect(gone.endpoint);
    expect(await azure.written(words)).to.equal(undefined);
    expect(logged).to.have.length(2);
  });

  it('is not believed where it names parts that do not stand in the text', async () => {
    const entity = (text: string, offset: number): string =>
      JSON.stringify({
        documents: [
          {
            id: '0',
            redactedText: 'canary',
            entities: [{ text, category: 'Person', offset, length: text.length, confidenceScore: 1 }],
            warnings: [],
          },
        ],
        errors: [],
      });
    for (const [text, offset] of [
      ['evil', 0],
      ['called', 90],
      ['called', -1],
    ] as const) {
      azure = await connect();
      service.answers(stand.raw(entity(text, offset)));
      expect(await maskedWith(azure)('canary Karen called', 'en')).to.equal('canary [name] called');
    }
    expect(logged).to.have.length(3);
  });
});
