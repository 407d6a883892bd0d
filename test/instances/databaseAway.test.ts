import { expect } from 'chai';
import { textIn } from '../../knowledge/text/index.js';
import { Cluster } from '../cluster.js';
import { Installation } from './installation.js';

const token = (page: string): string => /name="c" value="([^"]{20,})"/.exec(page)?.[1] ?? '';
const { always, page: text } = textIn('en');

describe('people whose database is away', () => {
  let cluster: Cluster;
  let installation: Installation;
  before(async () => {
    cluster = await Cluster.start([]);
    installation = await Installation.over(await cluster.database(), 1);
  });
  after(() => installation.close());

  const post = (fields: Record<string, string>) =>
    fetch(installation.instances[0]!.url, { method: 'POST', body: new URLSearchParams({ l: 'en', ...fields }) });

  it('read one sentence, keep what they typed, and go on in the same chat when it is back', async () => {
    const c = token(await (await post({ words: 'what is mediation' })).text());
    await cluster.down();
    const [away, live] = await Promise.all([post({ c, words: 'my own words' }), post({ c, words: 'my own words', live: '1' })]);
    const page = await away.text();
    expect([away.status, token(page)]).to.deep.equal([503, c]);
    expect(page).to.include(always.failed.replaceAll("'", '&#39;')).and.include('my own words</textarea');
    expect([live.status, await live.json()]).to.deep.equal([503, { notice: always.failed }]);
    await cluster.up();
    const again = await post({ c, words: 'my own words' });
    const back = await again.text();
    expect([again.status, token(back)]).to.deep.equal([200, c]);
    expect(back).to.include('what is mediation').and.include('my own words');
  });

  it('are answered without noticing it, where it is back soon', async () => {
    const c = token(await (await post({ words: 'what is mediation' })).text());
    await cluster.down();
    const asking = post({ c, words: 'what does the ombuds do' });
    await cluster.up();
    const answered = await asking;
    expect([answered.status, token(await answered.text())]).to.deep.equal([200, c]);
  });

  it('are told that their chat has ended, once it crashed, and lose no words', async () => {
    const c = token(await (await post({ words: 'what is mediation' })).text());
    await cluster.down('SIGKILL');
    await cluster.up();
    const gone = await post({ c, words: 'my own words' });
    const page = await gone.text();
    expect(gone.status).to.equal(410);
    expect(page).to.include(text.ended.replaceAll("'", '&#39;')).and.include('my own words</textarea');
  });
});
