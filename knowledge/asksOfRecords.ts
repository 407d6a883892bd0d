import { heardOnce } from './heardOnce.js';
const word = "\\p{L}[\\p{L}’'-]*";
const end = '\\s*[?؟？.]*$';
const asked = '\\s*[?؟？]+\\s*$';

/**
 * Whole messages that ask whether somebody reported, was reported, or stands in a register. Each stands for a pattern that
 * the message begins with; `SOMEBODY` is one to four words, `END` the end of the message, `ASKED` the same with a
 * question mark, without which it would be a statement.
 */
const questions: readonly string[] = [
  // English
  '(?:can you (?:tell me|see|check) (?:if|whether) |do you know (?:if|whether) |tell me (?:if|whether) |did |has |have )(?!I )(?:SOMEBODY) (?:ever |already )?(?:report|reported|complain|complained|filed (?:a )?(?:report|complaint)) (?:on |about |against )?(?:me|him|her|them)END',
  '(?:do you know |can you tell me |tell me )?who (?:has )?(?:reported|complained about|filed a (?:report|complaint) against) (?:me|him|her)END',
  '(?:is|was) there (?:already )?(?:a|any) (?:report|complaint|case|investigation|file) (?:filed )?(?:against|about|on) (?:me|him|her|my WORD)END',
  '(?:can you (?:tell me|see|check) (?:if|whether) |do you know (?:if|whether) )?(?:is|are|am) (?:SOMEBODY) (?:already |still |listed )?(?:in|on) (?:the )?clear ?checkEND',
  '(?:can you |please )?(?:check|see|look up) (?:if|whether) SOMEBODY (?:is|are) (?:in|on) (?:the )?clear ?checkEND',
  // French
  "(?:est-ce que |est-ce qu['’]|savez-vous si |dites-moi si )(?:SOMEBODY) (?:a déjà |a |(?:m|l)['’]a (?:déjà )?)(?:signalée?|dénoncée?|porté plainte contre (?:moi|lui|elle))END",
  "(?:est-ce qu['’]on) m['’]a (?:déjà )?(?:signalée?|dénoncée?)END",
  "(?:SOMEBODY) (?:m['’]a|l['’]a|a)(?:-t-(?:il|elle|on))? (?:déjà )?(?:signalée?|dénoncée?|porté plainte contre (?:moi|lui|elle))ASKED",
  "(?:dites-moi )?qui (?:m|l)['’]a (?:signalée?|dénoncée?)END",
  "(?:est-ce qu['’]il y a|y a-t-il) (?:déjà )?(?:une plainte|un signalement|une enquête|un dossier) (?:contre|sur) (?:moi|lui|elle|m[oa]n? WORD)END",
  "(?:est-ce que |est-ce qu['’])(?!mon nom)(?:SOMEBODY) (?:est|figure) (?:dans|sur) (?:la base )?clear ?checkEND",
  '(?!mon nom)(?:SOMEBODY) (?:est|figure)(?:-t?-?(?:il|elle))? (?:dans|sur) (?:la base )?clear ?checkASKED',
  // Spanish
  '(?:SOMEBODY) (?:ya )?me (?:ha )?(?:denunci(?:ó|ado)|reportó|reportado)ASKED',
  '(?:ya )?me (?:ha )?(?:denunci(?:ó|ado)|reportó|reportado) (?:SOMEBODY)ASKED',
  'quién me (?:ha )?(?:denunci(?:ó|ado)|reportó|reportado)END',
  '(?:hay|existe) (?:ya )?(?:una|alguna|un|algún) (?:denuncia|queja|caso|investigación) (?:contra mí|en mi contra|contra él|contra ella|contra mi WORD)ASKED',
  '(?:está|aparece|figura) (?:SOMEBODY) en clear ?checkEND|(?!mi nombre)(?:SOMEBODY) está en clear ?checkASKED',
  // Russian
  '(?:скажите,? )?(?:(?:по)?жаловал(?:ся|ась|ись)|донос\\p{L}+|заявлял\\p{L}?)(?: ли)? (?:(?:SOMEBODY) на (?:меня|него|неё)|на (?:меня|него|неё) (?:SOMEBODY))END',
  '(?:SOMEBODY) (?:уже )?(?:по)?жаловал(?:ся|ась|ись)(?: ли)? на (?:меня|него|неё)ASKED|(?:скажите,? )?кто (?:на меня (?:по)?жаловал\\p{L}+|(?:по)?жаловал\\p{L}+ на меня)END',
  'на меня (?:кто-нибудь |кто-то |уже )*(?:по)?жаловал(?:ся|ась|ись)ASKED',
  '(?:есть ли|подана ли|поступала ли|есть) (?:уже )?(?:жалоба|жалобы|дело|расследование|заявление) (?:на|против) (?:меня|него|неё|моего WORD)END',
  '(?:есть ли|числится ли|находится ли|внесён ли|внесена ли|есть) (?!запис|мо[её] имя)(?:SOMEBODY) в (?:базе )?clear ?checkEND|(?!запис)(?:SOMEBODY) есть в (?:базе )?clear ?checkASKED',
  // Chinese
  '(?:请问|想问)?\\p{Script=Han}{1,12}?(?:有没有|是不是|是否)(?:举报|投诉|检举|告)(?:了|过)?(?:我|他|她)END',
  '(?:请问|想问)?(?:有没有人|是不是有人|有人)(?:举报|投诉|检举)(?:了|过)?(?:我|他|她)(?:吗|没有|没|了吗)END|有没有人(?:举报|投诉|检举)(?:了|过)?(?:我|他|她)END',
  '(?:是)?谁(?:举报|投诉|检举)(?:了|的)?(?:我|他|她)(?:的)?END',
  '(?:现在)?(?:有没有|是否有|有)(?:关于|针对)(?:我|他|她)的(?:举报|投诉|案件|调查)(?:吗)?END',
  '(?:请|请问|帮我查一?下?)?(?!我的名|我在|从|怎么)[\\p{L}·]{1,8}? ?(?:在不在|是不是在|在) ?clear ?check ?(?:的|里|名单|数据库|上|中)*(?:吗)?[?？]|clear ?check ?里有没有(?!我)[\\p{L}·]{1,8}[?？]?$',
  // Arabic
  'هل (?:اشتكى|اشتكت|أبلغ|أبلغت|ابلغ|بلّغ|بلغ|بلغت|قدم|قدمت) (?:SOMEBODY) (?:بلاغا |شكوى )?(?:عني|ضدي|مني|علي|عليّ)END',
  'هل (?:SOMEBODY) (?:اشتكى|اشتكت|أبلغ|أبلغت|ابلغ|بلّغ|بلغ|بلغت) (?:عني|ضدي|مني|علي|عليّ)END',
  'من (?:الذي |اللي )?(?:اشتكى|أبلغ|ابلغ|بلّغ|بلغ) (?:عني|ضدي|مني|علي|عليّ)END',
  'هل (?:هناك|يوجد|توجد|في|وصلت) (?:شكوى|بلاغ|قضية|تحقيق) (?:ضدي|عني|علي|عليّ|ضده|ضدها)END',
  'هل (?:اسم )?(?!ي|توجد|اسمي)(?:SOMEBODY) (?:موجودة? |مدرجة? |مسجلة? )?(?:في|ضمن) (?:قاعدة |سجل |نظام )?(?:clear ?check|كلير ?تشيك)END',
];
/** One pattern for all of them: a message is looked at once. */
const pattern = new RegExp(
  `^[\\s¿]*(?:${questions
    .join('|')
    .replaceAll('SOMEBODY', `${word}(?: ${word}){0,3}?`)
    .replaceAll('WORD', word)
    .replaceAll('END', end)
    .replaceAll('ASKED', asked)})`,
  'iu',
);

/**
 * Whether a message asks if a report, a case or an entry in a register exists about somebody. Nobody can be told (care.md
 * CV-43, CV-52, PR-25), so it is not looked up as a question on reports in general.
 */
export const asksOfRecords = heardOnce((words: string): boolean => pattern.test(words));
