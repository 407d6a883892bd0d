import { straight, word } from './wholeWord.js';
import { among } from './wordings.js';

/** By language: to take a name, words or all of it out of a complaint, or a complaint away. */
const outOf = among('asksOutOfReport', 'outOf');

/** What is in this chat, which can be deleted here. */
const ofChat = new RegExp(
  [
    word(
      "chat|conversation|session|messages?|what i (?:wrote|typed)|discussion|message|conversación|mensajes?|lo que escribí|чат\\p{L}*|переписк\\p{L}*|сообщени\\p{L}*|разговор\\p{L}*|here|ici|d'ici|aquí|acá|здесь|тут|отсюда",
    ),
    '聊天|对话|對話|消息|会话|المحادثة|الدردشة|الرسائل|[这這]里|[这這]裡|هنا|هون',
  ].join('|'),
  'u',
);

/**
 * Whether somebody asks that a name, or words of theirs, be taken out of a complaint or a case, in all six languages. That is not
 * what is kept of this chat, and nothing here reaches it.
 */
export const asksOutOfReport = (words: string): boolean => outOf.test(straight(words)) && !ofChat.test(straight(words));
