import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { strFromU8, unzipSync } from 'fflate';
import { inflateSync } from 'node:zlib';
import { packageParts } from '../../../adapters/commands/manifest.js';
import { appPackage, manifestOf, stringsIn } from '../../../adapters/teams/manifest.js';
import { commandIn } from '../../../dialogs/always.js';
import { languages, type Language } from '../../../knowledge/language.js';

import { libraryOf } from '../../../knowledge/library.js';
import { newFolder } from '../../folders.js';
import { run } from '../../program.js';
import { town } from '../../town.js';

const parts = { appId: '7d4f1a52-8c3e-4b6a-9f10-2e5d8c7b6a91', publicUrl: 'https://waypoint.example.org', version: '1.2.3' };

/** What must not be read over a shoulder, in each language (care.md PR-15). */
const telling: Record<Language, RegExp> = {
  en: /sex|harass|abus|victim|report|help ?line|assault/i,
  fr: /sexu|harc[eè]l|\babus|victime|signal|dénonc|ligne d|agress/i,
  es: /sexu|acos|abus|víctima|denunci|línea de|agresi/i,
  ru: /секс|домогат|насил|жертв|жалоб|сообщи|горяч|доверия/i,
  zh: /性骚扰|骚扰|虐待|侵害|受害|举报|报告|热线/,
  ar: /جنس|تحرش|إساءة|ضحي|ضحايا|إبلاغ|بلاغ|شكو|خط المساعدة|اعتداء/,
};

function pixels(png: Uint8Array): { width: number; height: number; at(x: number, y: number): number[] } {
  const file = Buffer.from(png);
  const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)];
  const start = file.indexOf('IDAT');
  const raw = inflateSync(file.subarray(start + 4, start + 4 + file.readUInt32BE(start - 4)));
  return { width, height, at: (x, y) => [...raw.subarray(y * (width * 4 + 1) + 1 + x * 4).subarray(0, 4)] };
}

describe('the Teams app package', () => {
  const files = unzipSync(appPackage(parts));
  const json = (name: string) => JSON.parse(strFromU8(files[name]!)) as Record<string, unknown>;

  it('is packed from two settings, without the secret of the bot; what is missing of them is named at once', async () => {
    const file = join(newFolder('manifest'), 'app.zip');
    const packs = async (settings: Record<string, string>): Promise<[number | null, string]> => {
      const ran = run(settings, 'manifest', [file]);
      return [await ran.ended, ran.err()];
    };
    const [code, said] = await packs({ MicrosoftAppId: 'no-guid' });
    expect(code).to.equal(1);
    expect(said)
      .to.include('- MicrosoftAppId: ')
      .and.include('- PUBLIC_URL: ')
      .and.not.match(/Password|Tenant/);
    expect(await packs({ MicrosoftAppId: parts.appId, PUBLIC_URL: parts.publicUrl })).to.deep.equal([0, '']);
    expect(existsSync(file)).to.equal(true);
  });

  it('holds the manifest, five translations and two icons, and names no file that it lacks', () => {
    const { icons, localizationInfo } = manifestOf(parts);
    expect(Object.keys(files).sort()).to.deep.equal([
      'ar.json',
      'color.png',
      'es.json',
      'fr.json',
      'manifest.json',
      'outline.png',
      'ru.json',
      'zh.json',
    ]);
    expect(files).to.include.keys(icons.color, icons.outline, ...localizationInfo.additionalLanguages.map(({ file }) => file));
    expect(json('manifest.json')).to.deep.equal(JSON.parse(JSON.stringify(manifestOf(parts))));
  });

  it('is for personal chats only, without files, sign-in or permissions', () => {
    const manifest = manifestOf(parts);
    expect(manifest.bots).to.have.length(1);
    expect(manifest.bots[0]).to.deep.include({ botId: parts.appId, scopes: ['personal'], supportsFiles: false });
    expect(manifest.bots[0]!.commandLists.map(({ scopes }) => scopes)).to.deep.equal([['personal']]);
    expect(manifest).to.not.have.any.keys(
      'webApplicationInfo',
      'authorization',
      'permissions',
      'composeExtensions',
      'staticTabs',
      'configurableTabs',
      'devicePermissions',
    );
    expect(manifest.validDomains).to.deep.equal(['waypoint.example.org']);
  });

  it('keeps the limits of the schema', () => {
    const { name, description, developer, bots, id, version, accentColor } = manifestOf(parts);
    expect(name.short.length).to.be.within(1, 30);
    expect(name.full.length).to.be.within(1, 100);
    expect(developer.name.length).to.be.within(1, 32);
    for (const url of [developer.websiteUrl, developer.privacyUrl, developer.termsOfUseUrl])
      expect(url).to.match(/^https:\/\/waypoint\.example\.org/);
    expect(description.short.length).to.be.within(1, 80);
    expect(description.full.length).to.be.within(1, 4000);
    expect(bots[0]!.commandLists[0]!.commands.length).to.be.within(1, 10);
    expect([id, version, accentColor].join(' ')).to.match(/^[0-9a-f-]{36} \d+\.\d+\.\d+ #[0-9A-F]{6}$/);
    for (const language of languages) {
      const strings = stringsIn(language);
      expect(strings['description.short']!.length, language).to.be.within(1, 80);
      expect(strings['description.full']!.length, language).to.be.within(1, 4000);
      const commands = Object.entries(strings).filter(([key]) => key.startsWith('bots['));
      expect(commands).to.have.length(8);
      for (const [key, value] of commands) {
        expect(key).to.match(/^bots\[0\]\.commandLists\[[0-2]\]\.commands\[[0-9]\]\.(title|description)$/);
        expect(value.length).to.be.within(1, key.endsWith('title') ? 32 : 128);
      }
    }
  });

  it('links to pages that the web door serves', async () => {
    const { url, close } = await (await town({ library: libraryOf(1, [], new Map()) })).open();
    const { websiteUrl, privacyUrl, termsOfUseUrl } = manifestOf(parts).developer;
    for (const link of [websiteUrl, privacyUrl, termsOfUseUrl])
      expect((await fetch(link.replace(parts.publicUrl, url))).status, link).to.equal(200);
    await close();
  });

  it('offers commands that the bot understands, in every language', () => {
    for (const language of languages) {
      const titles = Object.entries(stringsIn(language)).flatMap(([key, value]) =>
        key.endsWith('.title') ? [commandIn(value)?.choice] : [],
      );
      expect(titles, language).to.deep.equal(['help', 'browse', 'changeLanguage', 'startOver']);
    }
  });

  it('never says what it is about', () => {
    for (const language of languages) {
      const words = Object.values(stringsIn(language)).filter((value) => !value.startsWith('https:'));
      for (const word of words) for (const each of languages) expect(word, language).to.not.match(telling[each]);
      if (language !== 'en') expect(stringsIn(language)['description.full']).to.not.equal(stringsIn('en')['description.full']);
    }
    expect(strFromU8(files['manifest.json']!)).to.not.match(telling.en);
  });

  it('has icons of the right size: one opaque, one white on nothing', () => {
    const color = pixels(files['color.png']!);
    const outline = pixels(files['outline.png']!);
    expect([color.width, color.height, outline.width, outline.height]).to.deep.equal([192, 192, 32, 32]);
    expect(color.at(0, 0)).to.deep.equal([0x2b, 0x6e, 0x5b, 255]);
    expect(color.at(96, 60)).to.deep.equal([255, 255, 255, 255]);
    const every = Array.from({ length: 32 * 32 }, (_, i) => outline.at(i % 32, i >> 5));
    expect(every.every(([r, g, b]) => r === 255 && g === 255 && b === 255)).to.equal(true);
    expect(every.filter(([, , , alpha]) => alpha === 0).length).to.be.greaterThan(400);
    expect(every.filter(([, , , alpha]) => alpha === 255).length).to.be.greaterThan(40);
  });

  it('names every setting that is missing or wrong, with its remedy', () => {
    const good = { MicrosoftAppId: parts.appId, PUBLIC_URL: parts.publicUrl };
    expect(packageParts(good, '1.2.3')).to.deep.equal(parts);
    expect(() => packageParts({ MicrosoftAppId: undefined, PUBLIC_URL: undefined }, '1.2.3')).to.throw(
      /MicrosoftAppId: set it to[^]*PUBLIC_URL: set it to/,
    );
    expect(() => packageParts({ ...good, PUBLIC_URL: 'http://waypoint.example.org' }, '1.2.3')).to.throw(
      /^(?![^]*MicrosoftAppId)[^]*PUBLIC_URL[^]*https/,
    );
    expect(() => packageParts({ ...good, MicrosoftAppId: undefined }, '1.2.3')).to.throw(/^(?![^]*PUBLIC_URL)[^]*MicrosoftAppId/);
  });
});
