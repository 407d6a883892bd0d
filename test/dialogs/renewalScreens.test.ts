import { expect } from 'chai';
import { askAgain, noticeAgain } from '../../dialogs/agreementSay.js';
import { noOffices, type Thread } from '../../dialogs/care.js';
import { fresh, lifetimes } from '../../dialogs/conversation.js';
import { textAt, type Door, type Kit } from '../../dialogs/kit.js';
import type { Notice } from '../../dialogs/notices.js';
import type { Expectation } from '../../dialogs/promise.js';
import type { RelayKind, RelayOffice } from '../../dialogs/relayOffice.js';
import { countWords } from '../../knowledge/editorial/index.js';
import { languages, type Language } from '../../knowledge/language.js';
import { stations, stationZones, type StationId } from '../../knowledge/place.js';
import { shippedDirectory } from '../shipped.js';

/** What can have happened before a yes is asked for again, and who answers at the office by then. */
interface Happened {
  notices: Notice[];
  /** Who may read it; those whom the person left out answer there as well. */
  people: string[];
  out?: string[];
  receiver?: 'amina' | null;
  /** Whether the last yes has run out. */
  ranOut?: boolean;
}

const both = ['amina', 'boris'];
const placed = { on: '2026-11-25', after: 2, answer: null };
const suggests = (by: string): Notice => ({ kind: 'colleague', by, to: 'boris', ...placed });
const gone = (by: string | null): Notice => ({ kind: 'gone', by, ...placed });
const changed: Notice = { kind: 'changed', on: '2026-11-25', after: 2 };

const reasons: Record<string, Happened> = {
  'it ran out': { notices: [], people: both, ranOut: true },
  'it ran out while nobody had it': { notices: [], people: both, ranOut: true, receiver: null },
  'they said no': { notices: [], people: both },
  'a colleague is suggested': { notices: [suggests('amina')], people: both },
  'one is suggested who was left out': { notices: [suggests('amina')], people: ['amina'], out: ['boris'] },
  'one was suggested who has gone': { notices: [suggests('amina')], people: ['amina'] },
  'a colleague offers to go on': { notices: [suggests('boris')], people: both },
  'one offered who has gone': { notices: [suggests('boris')], people: ['amina'] },
  'whoever had it has gone': { notices: [gone('amina')], people: ['boris'], receiver: null },
  'all have gone who could take it': { notices: [gone(null)], people: ['boris'], receiver: null },
};

const known: Record<string, string> = { amina: 'Nadia Q., ombuds', boris: 'Viktor L., ombuds' };
const purposes = { ombuds: 'talk_ombuds', counsellor: 'talk_counsellor', report: 'open_report_channel' } as const;
const kinds = Object.keys(purposes) as RelayKind[];
/** When an answer is due, and where its reader is. */
const moments: { when: Expectation; station: StationId | null }[] = [
  ...[null, ...(Object.keys(stations) as StationId[])].map((station) => ({
    when: { kind: 'by', usual: 'two', on: '2026-12-21', by: '2026-12-21T22:30:00Z', zone: stationZones.geneva } as const,
    station,
  })),
  { when: { kind: 'longer' }, station: null },
  { when: { kind: 'none' }, station: null },
];

interface Screen extends Happened {
  kind: RelayKind;
  wholeInTeams: boolean;
  isAnswered: boolean;
}

const threadOf = ({ notices, kind, wholeInTeams, isAnswered, receiver = 'amina', ranOut }: Screen): Thread =>
  ({
    referral: {
      id: 'a chat',
      service: 'an office',
      receiver,
      people: both,
      status: 'taken',
      notices,
      thread: [{}, {}],
      consent: { state: ranOut ? 'active' : 'needs_reconsent', until: '2026-11-28', wholeInTeams, purpose: purposes[kind] },
    },
    messages: isAnswered ? [{ by: 'person' }, { by: 'receiver' }] : [{ by: 'person' }, { by: 'person' }],
  }) as unknown as Thread;

const kitOf = (
  door: Door,
  language: Language,
  station: StationId | null,
  { kind, wholeInTeams, people, out = [] }: Screen,
  name = '',
): Kit =>
  ({
    ...noOffices,
    door,
    language,
    text: textAt(door, language),
    address: 'an address',
    conversation: { ...fresh('x', language, lifetimes[door], new Date('2026-12-01T10:00:00Z')), station },
    directory: { service: () => ({ id: 'an office', kind, wholeInTeams, name: name, in: { [language]: { name } } }) },
    staff: () => [...people, ...out],
    nameOf: (account: string) => known[account]!,
    care: { ...noOffices.care, leftOut: async () => out },
    now: '2026-12-01T10:00:00Z',
    today: '2026-12-01',
  }) as unknown as Kit;

/** Every screen, but for where its reader is and when an answer is due. */
const screens = Object.entries(reasons).flatMap(([why, happened]) =>
  [false, true].flatMap((isOther) =>
    kinds.flatMap((kind) =>
      [false, true].flatMap((wholeInTeams) =>
        [false, true].map((isAnswered) => {
          const notices = isOther ? [...happened.notices, changed] : happened.notices;
          const name = [why, isOther && 'the office is another', kind, wholeInTeams && 'in its Teams', isAnswered && 'answered'];
          return { ...happened, notices, kind, wholeInTeams, isAnswered, name: name.filter(Boolean).join(', ') };
        }),
      ),
    ),
  ),
);

for (const door of ['web', 'teams'] as const)
  for (const language of languages)
    describe(`a yes that is asked for again (${door}, ${language})`, () => {
      const words = (text: string): number => countWords(text, language);

      it('has at most 120 words, whatever has happened, whoever reads, and whenever an answer is due (care.md CO-03)', () => {
        for (const screen of screens)
          for (const { when, station } of moments) {
            const kit = kitOf(door, language, station, screen);
            const office = {
              kind: screen.kind,
              service: { wholeInTeams: screen.wholeInTeams },
              people: screen.people,
            } as unknown as RelayOffice;
            const notice = noticeAgain(threadOf(screen), office, when, kit);
            expect(notice).to.include(kit.text.choosing.server).and.include('14').and.include('30');
            expect(words(notice), `${screen.name} ${station} ${when.kind}: ${notice}`).to.be.at.most(language === 'zh' ? 240 : 120);
          }
      });

      it('says why above it, in few words and once (care.md CV-10, CO-10)', async () => {
        const directory = await shippedDirectory();
        for (const screen of screens) {
          const kit = kitOf(door, language, null, screen, directory.service('un-unoms')!.in[language].name);
          const { say } = await askAgain(threadOf(screen), undefined, kit, 'question');
          expect(say, screen.name).to.have.length(2);
          const [above, asks] = say.map(({ text }) => text) as [string, string];
          const [why] = above.split('\n\n') as [string];
          expect(asks, screen.name).to.include(kit.text.agreement.again.ask).and.not.include(why);
          const news = above.split('\n\n').length - 1;
          expect(words(above), `${screen.name}: ${above}`).to.be.at.most(
            (language === 'zh' ? 120 : 60) + (news - 1) * (language === 'zh' ? 30 : 15),
          );
        }
      });
    });
