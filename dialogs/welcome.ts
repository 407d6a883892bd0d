import { textIn } from '../knowledge/text/index.js';
import type { Language } from '../knowledge/language.js';
import { say } from './answerSay.js';
import { aside } from './aside.js';
import { firstSteps } from './choices.js';
import { end, saying, type Say } from './dialog.js';
import { hasBegun } from './inTalk.js';
import type { Door, Kit } from './kit.js';
import { answersHere } from './relayOffice.js';

/**
 * What a person reads before anything else: that this is a programme, what it does and cannot do, what is kept, who may
 * have to pass things on, how to get help and how to leave (care.md CV-01, CV-02, CV-04, CV-05).
 * @param webAddress the address of the web page, which Teams shows first
 * @param relays whether an office answers through the page
 */
export function opening(door: Door, language: Language, webAddress: string, relays: boolean): Say {
  const text = textIn(language);
  const paragraphs = door === 'teams' ? text.opening.teams(webAddress) : text.opening.web;
  const qr = door === 'teams' ? { qr: webAddress } : {};
  return { kind: 'talk', text: paragraphs.join('\n\n'), ...qr, choices: firstSteps(text, relays && door === 'web'), language };
}

/** Whether somebody may come back to an office by a number here (decisions.md D16). */
const comesBack = (kit: Kit): boolean => kit.door === 'web' && answersHere(kit);

/** First contact. */
export const welcome = saying((_argument, kit) => end(opening(kit.door, kit.language, kit.webAddress, answersHere(kit))));

/** A new start: nothing chosen so far is taken along, apart from the language. */
export const startOver = saying((_argument, kit) => ({
  ...end(say(kit, { text: kit.text.always.startedOver, choices: firstSteps(kit.text, comesBack(kit)) })),
  place: 'startOver',
  about: { entity: null, country: null, station: null, zone: null, disclosed: false, role: null, topics: [] },
}));

/** A greeting is answered with the ways on, and one in the middle of what somebody tells ("sorry") with time; nothing that was chosen is lost. */
export const hello = saying((_argument, kit) =>
  hasBegun(kit.conversation)
    ? aside(kit, [say(kit, { text: kit.text.always.noHurry, choices: [] })])
    : end(say(kit, { text: kit.text.always.ask, choices: firstSteps(kit.text, comesBack(kit)) })),
);
