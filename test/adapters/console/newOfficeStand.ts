import { expect } from 'chai';
import type { Role } from '../../../adapters/accounts/account.js';
import { languages, type Language } from '../../../knowledge/language.js';
import { holderWith } from '../accounts/office.js';
import { officeWords } from './officeWords.js';
import type { Seat } from './seat.js';
import { boxesOf, keepersOf, servicesStand } from './servicesStand.js';

export const begin = '/console/office';
export const id = 'staff-counsellor-nairobi';
export const path = `/console/services/${id}`;
const { publishes, ...own } = keepersOf(path);
export const { writes, approves } = own;
const more: Record<string, Role[]> = { gita: ['focal-point'] };

export const common: [string, string][] = [
  ['e-kind', 'counsellor'],
  ['e-status', 'unverified'],
  ['e-country', 'KE'],
  ['e-station', 'nairobi'],
  ['e-passes', 'keeps'],
  ['e-reports', 'no'],
  ['e-protects', 'not'],
  ['e-clock', 'runs'],
  ['e-records', 'notes'],
  ['e-hours', 'office'],
  ['e-channel-0-type', 'web'],
  ['e-channel-0-value', 'https://www.un.org/counsellor-nairobi'],
  ['e-source-0-title', 'Pages of the counsellor'],
  ['e-source-0-url', 'https://www.un.org/counsellor-nairobi'],
  ['e-source-0-readOn', '2026-11-20'],
];

/** The console, those who keep a new office at their seats, and what they do there. */
export async function newOfficeStand() {
  const at = await servicesStand(more);
  const [farid, hana, omar] = [await at.seat('farid'), await at.seat('hana'), await at.seat('omar')];
  const begins = async (seat: Seat, called = 'Staff Counsellor, Nairobi', messages = 'here') => {
    await seat.get(begin);
    return seat.post(begin, { called, kind: 'counsellor', messages });
  };
  /** What stands in the form, with other things in some of its boxes. */
  const writesCommon = async (seat: Seat, change: [string, string][] = common, then = 'submit') => {
    const changed = new Set(change.map(([name]) => name));
    const boxes = boxesOf((await seat.get(`${path}/write/common`)).body).filter(([name]) => !changed.has(name));
    return seat.posts(`${path}/write/common`, [...boxes, ...change, ['then', then]]);
  };
  const writesWords = (seat: Seat, language: Language) => writes(seat, language, officeWords[language]);
  const inDirectory = () => at.offices.directory.service(id);
  const looks = async (language: Language = 'en'): Promise<string> => {
    const person = await at.place.person(language);
    await person.chooses(`service/${id}`);
    return [person.reply, ...(person.last.table?.rows.flat() ?? [])].join('\n');
  };
  /** Everything that an office needs is written, and approved by somebody else. */
  const whole = async (): Promise<void> => {
    await begins(farid);
    await writesCommon(farid);
    for (const language of languages) await writesWords(farid, language);
    for (const part of ['common', ...languages]) expect((await approves(hana, part)).status, part).to.equal(303);
  };
  /** Nadia has an account that the operator makes on the page of accounts, and sits down with it. */
  const receives = async (): Promise<Seat> => {
    await omar.get('/console/settings');
    const made = await omar.post('/console/settings/add', { to: 'nadia', shown: 'Nadia K., counsellor', role: `receiver:${id}` });
    const [, passphrase = ''] = /<code>([a-z2-9-]{19})<\/code>/.exec(made.body)!;
    const [, address = ''] = /<code>(otpauth:[^<]+)<\/code>/.exec(made.body)!;
    at.place.clock.pass(1);
    const nadia = await at.seat();
    const code = holderWith(passphrase, address.replaceAll('&amp;', '&')).code(at.place.clock.now.getTime());
    expect((await nadia.post('/console/sign-in', { name: 'nadia', passphrase, code })).status).to.equal(303);
    return nadia;
  };

  return { at, farid, hana, omar, begins, writesCommon, writesWords, publishes, inDirectory, looks, whole, receives };
}
