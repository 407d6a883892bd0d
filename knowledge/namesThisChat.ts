import { straight, word } from './wholeWord.js';

/** This chat, its page or its place, in the order en, fr, es, ru, ar, zh; and whoever runs or reads it. */
const named = new RegExp(
  [
    word(
      'here|(?:this|your) (?:chat|page|site|website|app|conversation|window|form|bot|tool|service|thing)|the (?:chat|page|app|window)|chats?|chat ?bot|bot|browser|screen|(?<!thank )(?<!thanking )you(?! (?:please )?(?:know|tell me|explain|advise))|u|ur|your|yours|(?:in|on|ms|microsoft) teams',
      "ici|(?:ce|cette|cet) (?:t?chat|page|site|application|appli|conversation|discussion|fenêtre|échange|outil|service|robot|programme)|(?:le |la )?(?:t?chat|chat ?bot|bot|robot|page|application|appli)|(?:notre|nos) (?:conversations?|discussions?|échanges?)|écran|navigateur|(?<!savez[- ])vous(?! (?:pla[iî]t|savez|me dire|m'expliquer))|votre|vos|tu|toi|tes|ton",
      'aqu[íi]|ac[áa]|(?:este|esta|la) (?:p[áa]gina|aplicaci[óo]n(?! de)|app|conversaci[óo]n(?! (?:con|que|entre))|ventana)|est[ea] (?:bot|asistente|sitio|web)|el sitio web|(?:chat)?bot|(?<!capturas? de )pantalla|navegador|ustedes|usted|tú|vos|contigo|en l[íi]nea',
      'здесь|тут|сюда|отсюда|чат\\p{L}*(?! с (?:ним|ней|ними))|страниц\\p{L}*|сайт\\p{L}*|(?:эт|наш|сво)\\p{L}+ (?:переписк|разговор|бесед|диалог)\\p{L}*|экран\\p{L}*|браузер\\p{L}*|приложени\\p{L}*|вкладк\\p{L}*|окн\\p{L}+|бот\\p{L}*|робот\\p{L}*|ассистент\\p{L}*|вы|вас|вам|вами|ваш\\p{L}*|ты|тебя|тебе|тобой|тво\\p{L}+',
      '(?:من )?[وف]?(?:هنا|هون|هنايا|هني)|(?:ال|بال|لل|هال|بهال)(?:(?:محادث[ةه]|دردش[ةه]|شات)(?! (?:مع|بين|اللي|التي))|صفح[ةه]|بوت|متصفح|(?:موقع|تطبيق)(?! ال)|(?<!(?:لقط[ةه]|لقطات|صور[ةه]) ال)شاش[ةه])|[أإا]نت[يم]?|[أإا]نتوا?|حضرتك',
    ),
    '这里|这儿|(?<!我|们)这边|在这|聊天(?!记录)|聊天记录(?=.{0,3}(?:会|能|可以|保|谁|别人))|对话|网页|页面|网站|屏幕|浏览器|机器人|客服|小程序|窗口|标签页|这个(?:程序|平台|软件)|你|您',
  ].join('|'),
  'iu',
);

/** Whether words name this chat, its page or whoever answers in it: what stays private is then asked of that, and not of a report. */
export const namesThisChat = (words: string): boolean => named.test(straight(words));
