import { isolated } from '../isolate.js';

/**
 * An office that reads and writes whole messages in its own Teams (decisions.md D16): what is said of it before and after a
 * yes, in the place of or after what is said of other offices, and what its people read on cards there.
 */
export const wholeInTeams = {
  /** On the page of the office; `own` is also what the consent says in other words. */
  label: 'Its Teams',
  own: 'This office reads and writes its messages in its own Teams. Its organization keeps them there and can search them. Deleting them here does not remove them there.',
  /** After whatever says what is deleted, or who can read. */
  copies: 'But copies can stay in the Teams of this office. Its organization can search them there, and they cannot be removed from here.',
  /** The same in the words of whoever answers. */
  ours: 'My office also reads and writes in its Teams. Copies can stay there, my organization can search them, and deleting here does not remove them.',
  /** On the page that says what is kept. */
  offices: (names: string) =>
    `These offices read and write their messages in their own Teams: ${isolated(names)}. Their organizations keep them there and can search them. Deleting them here does not remove them there.`,

  /** What a consent says is kept, and where. With all that stands on the screen, at most 120 words (CO-03). */
  web: {
    rules: {
      talk: 'Only the text below goes there. **But this office works in its own Teams, which keeps everything; its organization can search it.** Here it is deleted after 14 days unopened, or 30 days after the last message. Your consent lasts 14 days. You can delete it only here.',
      report:
        'Only the text below goes there, and into its file. **But the office’s Teams keeps it; its organization can search it.** Here it is deleted after 14 days unopened, or 30 days after the last message. Your consent lasts 14 days. You can delete it only here.',
    },
    again: {
      talk: (reader: string) =>
        `With your yes, ${isolated(reader)} can read and answer this chat and the text below. **The office’s own Teams keeps it too; its organization can search it.** Here it is deleted 30 days after the last message. Your consent lasts 14 days. You can delete it only here.`,
      report: (reader: string) =>
        `With your yes, ${isolated(reader)} can read and answer this chat and the text below, which goes on file. **The office’s Teams keeps it too; its organization can search it.** Your consent lasts 14 days. Only here is it deleted, 30 days after the last message or sooner by you; the process may go on.`,
    },
  },
  /** In the place of what is said of a chat that moves from Teams to the web page. */
  moving: {
    talk: (reader: string) =>
      `This chat moves here, out of your Teams. What is there stays, with your name. The office’s Teams keeps it too; both organizations can search it. Here, ${isolated(reader)} can read and answer this chat. It is deleted 30 days after the last message. Your consent lasts 14 days. You can delete it only here.`,
    report: (reader: string) =>
      `This chat moves here from your Teams. What is there with your name, or in the office’s Teams or file, stays searchable. Here, ${isolated(reader)} can read and answer this chat. It is deleted 30 days after the last message. Your consent lasts 14 days. You can delete it only here; the process may go on.`,
  },
  teams: {
    /** Instead, where the person has been told that their own Teams keeps it. */
    copies:
      'Copies can also stay in the Teams of this office. Its organization can search them there, and they cannot be removed from here.',
    rules: {
      talk: 'Only the text below goes there. **But the office’s Teams keeps it, and your Teams with your name; both can be searched.** This programme deletes it after 14 days unopened, or 30 after the last message. You can delete it only in this programme. Your consent lasts 14 days.',
      report:
        'Only the text below goes there, on file. **But the office’s Teams keeps it, and your Teams with your name; both organizations can search it.** This programme keeps it 14 days unopened, or 30 after the last message. You can delete it only in this programme. Your consent lasts 14 days.',
    },
    again: {
      talk: (reader: string) =>
        `With your yes, ${isolated(reader)} can read and answer this chat and this text. **The office’s Teams keeps it, and your Teams with your name; both can be searched.** This programme deletes it 30 days after the last message. You can delete it only in this programme. Your consent lasts 14 days.`,
      report: (reader: string) =>
        `With your yes, ${isolated(reader)} can read and answer this chat and text, kept on file. **The office’s Teams keeps it, and your Teams with your name; both can be searched.** Your consent lasts 14 days. Only this programme deletes it, 30 days after the last message or when asked; the process may go on.`,
    },
  },

  /** Said to a receiver in their own chat with the programme, and on cards. */
  linked: (name: string) =>
    `This chat now belongs to the account ${isolated(name)}. When something comes to your office, a card appears here. Where the person has agreed to it, you read and answer on the card. Otherwise you do so in the console.`,
  card: {
    hint: 'Your Teams keeps everything shown or written here. Make no copies, and pass nothing on.',
    earlier: 'Earlier messages are in the console.',
    older: 'The yes of this person does not cover Teams. You read and answer in the console only:',
    notHere: 'Nothing was sent: this case is answered in the console only. Your text still stands in the box, so that you can see it.',
    put: 'Put it into the box',
  },
};
