import { straight, word } from './wholeWord.js';

/** By language: to take a name, words or all of it out of a complaint, or a complaint away. */
const outOf = new RegExp(
  [
    word(
      '(?:remove|delete|erase|take|cross|strike|scratch|wipe)(?: out| off)? (?:me|it|this|that|everything|(?:all )?(?:of )?my [\\p{L} ]{2,25}?) (?:out of|off|from) (?:(?:the|my|that|this|her|his) )?(?:\\p{L}+ )?(?:complaint|report|case|case file|investigation|testimony|statement)|(?:delete|erase|remove|destroy) (?:my|the|that) (?:complaint|report|case|testimony|witness statement)',
      '(?:retire[zr]?|enl[eè]ve[zr]?|efface[zr]?|supprime[zr]?|rayer?|ôte[zr]?)[- ](?:moi|mon nom|mon prénom|mon témoignage|mes [\\p{L} ]{2,20}?|ça|tout) (?:de|du|de la|dans la|dans le) (?:(?:ma|mon|la|cette) )?(?:plainte|signalement|dossier|enquête|rapport)|(?:efface[zr]?|supprime[zr]?|enl[eè]ve[zr]?) (?:ma|mon|la|le) (?:plainte|signalement|témoignage|déposition)',
      '(?:borr[ae]\\p{L}*|quit[ae]\\p{L}*|elimin[ae]\\p{L}*|saqu?[ae]?\\p{L}*|retir[ae]\\p{L}*) (?:mi (?:nombre|apellido|testimonio|declaración)|mis (?:datos|palabras)|todo|eso|lo que dije) (?:de|del) (?:la |mi |el |ese |esa )?(?:denuncia|queja|informe|caso|expediente|investigación)|(?:borr[ae]\\p{L}*|elimin[ae]\\p{L}*) (?:mi|la) (?:denuncia|queja|declaración)',
      '(?:убер|удал|вычеркн|сотр[иеё]|убра|стер)\\p{L}* (?:\\p{L}+ ){0,3}?(?:из|с) (?:мо\\p{L}+ |эт\\p{L}+ )?(?:жалоб|заявлени|дел|расследовани|показани|протокол|обращени)\\p{L}*|(?:удал|сотр[иеё]|убер)\\p{L}* (?:мою |моё |мое |мои )?(?:жалобу|заявление|показания)',
    ),
    '(?:把|将|將)?(?:我的)?(?:名字|姓名|信息|證詞|证词|材料|名)?从(?:那|这|我的|該|该)?[份个]?(?:投诉|举报|案件|案卷|调查|报告)(?:信|书|里|中|材料)*(?:里|中)?(?:删|去|拿|抹|划)|(?:投诉|投訴|举报|舉報|案件|案卷|调查报告)(?:信|书|材料)?(?:里|中|裡)?(?:的|我的)*(?:名字|姓名|信息|证词)?(?:删|刪|去掉|抹掉|划掉)|(?:删|刪|抹)(?:除|掉|了)?(?:我的)?(?:投诉|投訴|举报|舉報|证词|證詞)|(?:删|刪)[除掉]?(?:投诉|投訴|举报|舉報)(?:里|中|裡)',
    '(?:احذف|امسح|شيل|اشطب|إزالة|حذف|أزيلوا|احذفوا|امسحوا|شيلوا|اشطبوا)\\p{L}* (?:\\p{L}+ ){0,3}?من (?:ال)?(?:شكو|بلاغ|قضي|ملف|تحقيق|محضر)\\p{L}*|(?:احذف|امسح|احذفوا|امسحوا)\\p{L}* (?:شكواي|شكوتي|بلاغي|شهادتي)',
  ].join('|'),
  'iu',
);

/** What is in this chat, which can be deleted here. */
const ofChat = new RegExp(
  [
    word(
      "chat|conversation|session|messages?|what i (?:wrote|typed)|discussion|message|conversación|mensajes?|lo que escribí|чат\\p{L}*|переписк\\p{L}*|сообщени\\p{L}*|разговор\\p{L}*|here|ici|d'ici|aquí|acá|здесь|тут|отсюда",
    ),
    '聊天|对话|對話|消息|会话|المحادثة|الدردشة|الرسائل|[这這]里|[这這]裡|هنا|هون',
  ].join('|'),
  'iu',
);

/**
 * Whether somebody asks that a name, or words of theirs, be taken out of a complaint or a case, in all six languages. That is not
 * what is kept of this chat, and nothing here reaches it.
 */
export const asksOutOfReport = (words: string): boolean => outOf.test(straight(words)) && !ofChat.test(straight(words));
