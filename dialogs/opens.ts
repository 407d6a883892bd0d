import { say } from './answerSay.js';
import { firstSteps } from './choices.js';
import { end, saying } from './dialog.js';
import { saidMore } from './moments.js';
import { answersHere } from './relayOffice.js';

/**
 * To whoever only opens a talk: they may go on, in how few words, and the ways on (care.md CV-05, CV-25). In Teams what is written
 * has a name, and only questions are asked for (CV-04); whoever has told something before goes on from there.
 */
export const opens = saying(async (_argument, kit) => {
  const told = await saidMore({ decision: 'none', top: [] }, kit);
  if (told) return told;
  const { always, care } = kit.text;
  const text = kit.door === 'teams' ? `${care.moments.inTeams(kit.webAddress)}\n\n${always.ask}` : always.opens;
  return end(say(kit, { text, choices: firstSteps(kit.text, kit.door === 'web' && answersHere(kit)) }));
});
