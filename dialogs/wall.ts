import { say } from './answerSay.js';
import { to } from './choices.js';
import { end, saying } from './dialog.js';

/** Something to print: a pocket sheet with options, rights and offices, and a poster with the address of the page (features.md idea 8). */
export const wall = saying((_argument, kit) => {
  const { wall: text } = kit.text.offices;
  const entity = kit.conversation.entity;
  const whose = entity && entity !== 'unsaid' ? `/${entity}` : '';
  const pages = [
    { label: text.pack, url: `${kit.webAddress}/print/sheet/${kit.language}${whose}` },
    { label: text.poster, url: `${kit.webAddress}/print/poster/${kit.language}` },
  ];
  return end(
    say(kit, {
      text: text.text,
      pages,
      choices: [{ id: 'where/whose', label: kit.text.offices.find.narrow }, to.topics(kit.text), to.stop(kit.text)],
    }),
  );
});
