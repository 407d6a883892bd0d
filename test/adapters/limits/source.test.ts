import type { IncomingMessage } from 'node:http';
import { expect } from 'chai';
import fc from 'fast-check';
import { networkOf, networksAround, Proxies, sourceOf, sourcesBehind } from '../../../adapters/limits/source.js';
import { readSettings } from '../../../adapters/settings.js';

const requestOf = (remoteAddress: string | undefined, forwarded: string | undefined): IncomingMessage =>
  ({ socket: { remoteAddress }, headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded } }) as unknown as IncomingMessage;

const from = (remoteAddress: string | undefined, forwarded: string | undefined, proxies: string): string =>
  sourceOf(requestOf(remoteAddress, forwarded), Proxies.parse(proxies));

describe('where a request comes from', () => {
  it('is the other end of the connection, whatever a header says, where no proxy is trusted', () => {
    expect(from('192.0.2.1', '203.0.113.9', '')).to.equal('192.0.2.1');
    expect(from('::ffff:192.0.2.1', '203.0.113.9', '')).to.equal('192.0.2.1');
    expect(from('192.0.2.1', '203.0.113.9', '198.51.100.0/24')).to.equal('192.0.2.1');
  });

  it('is what a trusted proxy adds, never what somebody wrote before it', () => {
    expect(from('127.0.0.1', '203.0.113.9', '127.0.0.1')).to.equal('203.0.113.9');
    expect(from('::ffff:127.0.0.1', '198.51.100.1, 203.0.113.9', '127.0.0.1')).to.equal('203.0.113.9');
    expect(from('10.1.2.3', '198.51.100.1, 203.0.113.9, 10.9.9.9', '10.0.0.0/8')).to.equal('203.0.113.9');
    expect(from('fd00::5', '203.0.113.9:50123', 'fd00::/8')).to.equal('203.0.113.9');
  });

  it('is the proxy itself where it says nothing that is an address', () => {
    for (const said of [undefined, '', 'unknown', '203.0.113.9, unknown', '_hidden', '999.1.1.1'])
      expect(from('127.0.0.1', said, '127.0.0.1'), said).to.equal('127.0.0.1');
    expect(from(undefined, undefined, '127.0.0.1')).to.equal('');
  });

  it('counts IPv6 by its first 64 bits, however it is written', () => {
    for (const address of ['2001:db8:0:7::1', '2001:0db8:0000:0007:ffff:0:0:1', '2001:DB8:0:7:1:2:3.4.5.6'])
      expect(networkOf(address)).to.equal('2001:db8:0:7::/64');
    expect(networkOf('::1')).to.equal('0:0:0:0::/64');
    expect(from('127.0.0.1', '[2001:db8:0:7::9]:443', '127.0.0.1')).to.equal('2001:db8:0:7::/64');
    expect(from('fe80::1%eth0', undefined, '')).to.equal('fe80:0:0:0::/64');
  });

  it('is the same for all addresses of a network, and another for every other network', () => {
    const group = fc.integer({ min: 0, max: 0xffff }).map((n) => n.toString(16));
    const four = fc.tuple(group, group, group, group);
    fc.assert(
      fc.property(four, four, four, four, (network, other, host, another) => {
        const [one, two] = [host, another].map((last) => networkOf([...network, ...last].join(':')));
        expect(one).to.equal(two);
        const elsewhere = networkOf([...other, ...host].join(':'));
        expect(one === elsewhere).to.equal(network.join() === other.join());
      }),
    );
  });

  it('lies in wider networks with IPv6, and stands alone with IPv4', () => {
    const around = (address: string): string[] => networksAround(networkOf(address));
    expect(around('2001:db8:0:aa07::1')).to.deep.equal(['2001:db8:0:aa07::/64', '2001:db8:0:aa00::/56', '2001:db8:0::/48']);
    expect(around('2001:db8:0:7::1')).to.deep.equal(['2001:db8:0:7::/64', '2001:db8:0:0::/56', '2001:db8:0::/48']);
    for (const address of ['192.0.2.1', '', 'unknown']) expect(around(address)).to.deep.equal([address]);
  });

  it('is told of once where a proxy nearby is not named, and never of anybody who writes the header from afar', () => {
    for (const [peer, forwarded, proxies, times] of [
      ['127.0.0.1', '203.0.113.9', '10.0.0.0/8', 1],
      ['::ffff:10.1.2.3', '203.0.113.9', '127.0.0.1', 1],
      ['fd00::5', '203.0.113.9', '', 1],
      ['127.0.0.1', '203.0.113.9', '127.0.0.1', 0],
      ['127.0.0.1', undefined, '', 0],
      ['198.51.100.7', '203.0.113.9', '', 0],
      ['2001:db8::1', '203.0.113.9', '', 0],
      [undefined, '203.0.113.9', '', 0],
    ] as const) {
      let told = 0;
      const source = sourcesBehind(Proxies.parse(proxies), () => told++);
      const request = requestOf(peer, forwarded);
      expect([source(request), source(request)]).to.deep.equal(Array(2).fill(sourceOf(request, Proxies.parse(proxies))));
      expect(told, String(peer)).to.equal(times);
    }
  });

  it('can be any bytes at all without an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(fc.oneof(fc.ipV4(), fc.ipV6(), fc.string())), (peer, said) => {
        expect(from(peer, said.join(','), '127.0.0.1, ::1')).to.be.a('string');
        expect(from('127.0.0.1', said.join(','), '127.0.0.1, ::1')).to.be.a('string');
      }),
    );
  });

  it('is believed of the proxies that TRUSTED_PROXY names, and a fault in it is named', () => {
    const { TRUSTED_PROXY } = readSettings({ TRUSTED_PROXY: '127.0.0.1, 10.0.0.0/8, fd00::/8' });
    expect(TRUSTED_PROXY.check('10.4.4.4')).to.equal(true);
    for (const wrong of ['proxy.example.org', '10.0.0.0/33', '10.0.0.0/8/8', '127.0.0.1 10.0.0.1'])
      expect(() => readSettings({ TRUSTED_PROXY: wrong }), wrong).to.throw(/- TRUSTED_PROXY: set it to the addresses/);
  });
});
