import { createHmac, randomBytes } from 'node:crypto';
import { expect } from 'chai';
import { tokensWith } from '../../../adapters/directLine/tokens.js';
import { same } from '../../../adapters/keys.js';

const key = randomBytes(32);
const encoded = (json: object): string => Buffer.from(JSON.stringify(json)).toString('base64url');

describe('Direct Line tokens', () => {
  it('carry what they are for, and nothing else', () => {
    const { token } = tokensWith(key, () => 1_000_000).fresh();
    const [head, body, sign] = token.split('.') as [string, string, string];
    expect(JSON.parse(Buffer.from(head, 'base64url').toString())).to.deep.equal({ alg: 'HS256', typ: 'JWT' });
    const claims = JSON.parse(Buffer.from(body, 'base64url').toString()) as Record<string, unknown>;
    expect(claims).to.have.all.keys('conv', 'open', 'user', 'iss', 'aud', 'exp', 'jti');
    expect(claims['exp']).to.equal(1000 + 3600);
    expect(sign).to.equal(createHmac('sha256', key).update(`${head}.${body}`).digest('base64url'));
    for (const name of ['conv', 'open']) expect(Buffer.from(String(claims[name]), 'base64url').length, name).to.equal(24);
  });

  it('are read by the same key until they expire', () => {
    let now = 0;
    const tokens = tokensWith(key, () => now);
    const { token, ...claims } = tokens.fresh();
    expect(tokens.read(token)).to.deep.equal(claims);
    now = 3_599_999;
    expect(tokens.read(token)).to.deep.equal(claims);
    now = 3_600_000;
    expect(tokens.read(token)).to.equal('expired');
    expect(tokensWith(randomBytes(32), () => now).read(token)).to.equal('malformed');
  });

  it('keep conversation and user when they are renewed, and nothing else', () => {
    let now = 0;
    const tokens = tokensWith(key, () => now);
    const first = tokens.fresh();
    now = 1_800_000;
    const renewed = tokens.read(tokens.renewed(first));
    if (typeof renewed === 'string') throw new Error(renewed);
    expect(renewed).to.include({ conv: first.conv, user: first.user, exp: 1800 + 3600 });
    expect(renewed.jti).to.not.equal(first.jti);
  });

  it('are refused whole when anything in them is another, signed or not', () => {
    const tokens = tokensWith(key, () => 0);
    const { token, ...claims } = tokens.fresh();
    const [head, , sign] = token.split('.') as [string, string, string];
    const signed = (header: object, body: object): string => {
      const text = `${encoded(header)}.${encoded(body)}`;
      return `${text}.${createHmac('sha256', key).update(text).digest('base64url')}`;
    };
    const hs256 = { alg: 'HS256', typ: 'JWT' };
    expect(tokens.read(signed(hs256, claims)), 'this test signs as the server does').to.deep.equal(claims);
    for (const wrong of [
      signed({ alg: 'none', typ: 'JWT' }, claims),
      signed({ ...hs256, kid: 'x' }, claims),
      signed(hs256, { ...claims, iss: 'x' }),
      signed(hs256, { ...claims, aud: 'x' }),
      signed(hs256, { ...claims, exp: '9999' }),
      signed(hs256, { ...claims, conv: '' }),
      `${head}.${encoded({ ...claims, conv: 'another' })}.${sign}`,
      '',
      '..',
      token.toUpperCase(),
    ]) {
      expect(tokens.read(wrong), wrong).to.equal('malformed');
    }
  });

  it('are compared whole, whatever their lengths', () => {
    expect(same('abc', 'abc')).to.equal(true);
    for (const other of ['', 'ab', 'abd', 'abcd', 'ABC']) expect(same('abc', other), other).to.equal(false);
  });
});
