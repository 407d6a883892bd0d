import { isolated } from '../isolate.js';

/** What is said where an agreement, a number or a limit of a chat with an office is not as it was (care.md CO-09, CO-10, PR-40; decisions.md D4). */
export const renewing = {
  /** Why a yes is asked for again: the colleague who was suggested has left. */
  colleagueGone: (by: string, to: string) => `${isolated(by)} suggested ${isolated(to)}, who no longer answers.`,
  /** Why a yes is asked for again: the colleague who was suggested is one whom the person left out. Whoever suggested them is not told so (decisions.md D5); they may guess it. */
  colleagueOut: (by: string, to: string) =>
    `${isolated(by)} suggests that ${isolated(to)} goes on with this chat. ${isolated(to)} gets nothing: that was your choice. We do not tell the office.`,
  /** The way to leave that colleague out, and to go on with whoever has the chat: nothing is sent with it. */
  without: (to: string, reader: string) => `Leave ${isolated(to)} out and go on with ${isolated(reader)}`,
  /** Instead of the question, where a yes would reach nobody. */
  nobody: (office: string) =>
    `Right now, there is nobody at ${isolated(office)} who may read this chat and answer. A yes would reach nobody, so you are not asked for one. Nothing was sent. You can read the chat or delete it, turn to somebody else, or look again later.`,

  /** In a chat whose person has not kept its number. */
  unsaved: 'You have not saved a return number. Without one, you lose this chat when this page closes.',

  /** Where very many chats were just started from one network. */
  tooMany:
    'Very many chats have just been started from your network, so this one has not been sent yet. Your text is still below. Please wait a few minutes and say yes again, or contact the office yourself.',

  /** After a yes to which no answer came, where the conversation is gone. */
  perhapsSent:
    'This chat has ended. It is not certain whether your text reached the office. Without its return number, nobody can open that text on this page. You can begin again, and write that it may be the second time.',

  /** From Teams to the web door: the consent that changes with it. With the text about the office, at most 120 words (CO-03). `kept`: one of the two below. */
  moving: {
    rules: {
      talk: (reader: string, kept: string) =>
        `This chat moves here from Teams. What is there stays, with your name. Here, ${isolated(reader)} can read and answer it. ${kept} Your consent lasts 14 days. You can delete it at any time; what they have read, they will still know.`,
      report: (reader: string, kept: string) =>
        `This chat moves here from Teams. What is in Teams with your name, or in the office’s file, stays there. Here, ${isolated(reader)} can read and answer it. ${kept} Your consent lasts 14 days. You can delete it; the process may go on.`,
    },
    /** How long it is kept here: before anybody at the office has opened it, and after that. */
    kept: {
      unopened: 'It is deleted after 14 days unopened, or 30 days after the last message.',
      opened: 'It is deleted 30 days after the last message.',
    },
    ask: 'Move this chat here?',
    no: 'No, leave it in Teams',
    yes: 'Yes, move it here',
    simple:
      'It is the same chat, with the same office. With a yes, you read and write on this page from now on, and get a return number for it. With a no, nothing changes, and it goes on in Teams.',
    left: 'Nothing was moved: the chat goes on in Teams.',
  },
};
