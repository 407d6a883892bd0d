import { say } from './answerSay.js';
import { to } from './choices.js';
import { end, saying } from './dialog.js';
import { printed } from './printed.js';

/**
 * Something to print: a pocket sheet with options, rights and offices, a poster with the address of the page (features.md idea 8),
 * and a plan for ten minutes in a team meeting.
 */
export const wall = saying((_argument, kit) => {
  const { wall: text } = kit.text.offices;
  const pages = [
    { label: text.pack, url: printed('sheet', kit) },
    { label: text.poster, url: `${kit.webAddress}/print/poster/${kit.language}` },
    { label: kit.text.outreach.page, url: printed('meeting', kit) },
  ];
  return end(
    say(kit, {
      text: text.text,
      pages,
      choices: [{ id: 'where/whose', label: kit.text.offices.find.narrow }, to.topics(kit.text), to.stop(kit.text)],
    }),
  );
});
