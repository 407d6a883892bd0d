import { expect } from 'chai';
import { noticeOf } from '../../dialogs/consentSay.js';
import { fresh, lifetimes } from '../../dialogs/conversation.js';
import { textAt, type Door, type Kit } from '../../dialogs/kit.js';
import type { Expectation } from '../../dialogs/promise.js';
import type { RelayOffice } from '../../dialogs/relayOffice.js';
import { countWords } from '../../knowledge/editorial/index.js';
import { languages, type Language } from '../../knowledge/language.js';
import { stations, stationZones, type StationId } from '../../knowledge/place.js';
import { amina, caseOf, office as handing, sends, toPreview } from '../stories/handing.js';
import { textIn } from '../../knowledge/text/index.js';

const most = (language: Language): number => (language === 'zh' ? 240 : 120);
const doors: Door[] = ['web', 'teams'];
const places = Object.keys(stations) as StationId[];

/** What a screen of consent is made of: the door, the language, and where its reader is. */
const reading = (door: Door, language: Language, station: StationId | null): Kit =>
  ({
    language,
    text: textAt(door, language),
    conversation: { ...fresh('x', language, lifetimes[door], new Date('2026-11-25T10:00:00Z')), station },
    now: '2026-11-25T10:00:00Z',
  }) as Kit;

const by: Expectation = { kind: 'by', usual: 'two', on: '2026-12-01', by: '2026-12-01T22:30:00Z', zone: stationZones.geneva };

for (const door of doors)
  for (const language of languages)
    describe(`the screen of a consent (${door}, ${language})`, () => {
      it('says before the yes that those who run the server could reach it, in at most 120 words whenever an answer is due (care.md CO-03)', () => {
        for (const kind of ['ombuds', 'counsellor', 'report'] as const)
          for (const station of [null, ...places])
            for (const when of [by, { kind: 'none' } as const])
              for (const wholeInTeams of [false, true]) {
                const notice = noticeOf({ kind, service: { wholeInTeams } } as RelayOffice, reading(door, language, station), when);
                expect(notice).to.include(textIn(language).choosing.server);
                expect(countWords(notice, language), `${kind} ${station} ${wholeInTeams}`).to.be.at.most(most(language));
              }
      });
    });

/** "Here", in each language: in Teams it can be taken for Teams itself, where nothing is deleted. */
const here: Record<Language, RegExp> = {
  ar: /هنا/u,
  zh: /这里/u,
  en: /\bhere\b/iu,
  fr: /(?<!\p{L})ici(?!\p{L})/iu,
  ru: /здесь/iu,
  es: /aquí/iu,
};

describe('what is kept of a chat with an office, told in Teams', () => {
  for (const language of languages)
    it(`names the programme, which deletes it, and never says “here” of it (${language})`, () => {
      for (const whole of [false, true]) {
        const { handoff, agreement, receipt } = textAt('teams', language, whole);
        const { has, closed, sees } = agreement.now;
        const rules = [...Object.values(handoff.consent.rules), ...Object.values(agreement.again.rules).map((said) => said('x'))];
        for (const said of [...rules, has('x', 'y'), closed('y'), sees]) expect(said).not.to.match(here[language]);
        if (!whole) expect(receipt.keptUntil('x')).not.to.match(here[language]);
      }
    });
});

describe('who could reach what is sent', () => {
  it('is told before the first yes and before every later one', async () => {
    for (const language of languages) {
      const { place } = await handing();
      const lin = await place.person(language);
      await toPreview(lin, language);
      await lin.presses(textIn(language).handoff.payload.ready);
      expect(lin.last.text, language).to.include(textIn(language).choosing.server);
    }
    const { place, desk, handingOn } = await handing();
    const lin = await place.person('en');
    await sends(lin);
    const { id } = await caseOf(desk);
    await desk.take(amina, id);
    await desk.reply(amina, id, 'Good evening.');
    await handingOn.pass(amina, id, 'boris');
    await lin.chooses('renewal/');
    expect(lin.last.text).to.include(textIn('en').agreement.again.ask).and.include(textIn('en').choosing.server);
  });
});
