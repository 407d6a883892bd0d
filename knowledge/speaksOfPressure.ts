import { straight, word } from './wholeWord.js';

/** Being told to keep quiet, or being in the hands of somebody who decides on one's job, in the order en, fr, es, ru, ar. */
const pressure = new RegExp(
  `${word(
    "(?:say|tell|write|do) (?:nothing|nobody|no ?one)|(?:keep|stay|be) (?:quiet|silent|out of it)|shut up|(?:not|never) to (?:tell|say|report|talk)|don'?t (?:tell|say|report)|bury (?:it|the|this|a)|drop (?:it|the|this)|hush|(?:my|the) (?:contract|career|job|promotion|evaluation|renewal)|(?:he|she)(?:'s| is) my (?:boss|supervisor|manager|director)|(?:rates?|evaluates?|appraises?|fires?|fired|sacks?) me",
    "(?:rien|pas le|pas en|personne) (?:dire|parler)|(?:de |me |nous )(?:me )?taire|(?:étouffer|enterrer|laisser tomber|classer) (?:l'affaire|la plainte|ça|le dossier)|garder (?:ça |le |cela )?(?:pour moi|secret|silence)|(?:mon|ma) (?:contrat|carrière|poste|renouvellement|évaluation)|(?:c'est|est) (?:mon|ma) (?:chef|cheffe|supérieure?|directeur|directrice)|(?:m'évalue|me note|me vire|me licencie)",
    '(?:no diga|no decir|no digamos|que no diga|no cuente|no contar) (?:nada|a nadie)|(?:me|nos) calle(?:mos)?|callar(?:me|nos)?|guardar(?:lo)? (?:el )?(?:secreto|silencio)|(?:tapar|enterrar|archivar|olvidar) (?:el asunto|la denuncia|la queja|esto|eso)|mi (?:contrato|carrera|puesto|renovaci[óo]n|evaluaci[óo]n)|es mi (?:jef[ea]|supervisora?|directora?)|(?:me evalúa|me evalua|me echa|me despide)',
    '(?:молчать|помалкивать|не говорить|никому не (?:говорить|рассказывать)|не болтать|не вмешиваться)|(?:замять|закрыть|похоронить|спустить на тормозах) (?:\\p{L}+ )?(?:дело|жалобу|это|вопрос)|не давать ход\\p{L}*|(?:мой|моя|мою|моего) (?:контракт|карьер|продлени|оценк|должност)\\p{L}*|(?:он|она|директор|шеф) мо(?:й|я) (?:прям\\p{L}+ )?(?:начальни\\p{L}+|руководител\\p{L}+)|(?:он|она) меня (?:оценивает|уволит|увольняет)',
    '(?:ما|لا) ?(?:أقول|اقول|أحكي|احكي|أخبر|اخبر|تقول|تحكي|تخبر)\\p{L}* (?:شي|لحدا|لأحد|لاحد|حدا|أحدا)|(?:أسكت|اسكت|سكر|سكري|طنش|انسى) (?:الموضوع|عن الموضوع|عنه)?|(?:عقدي|شغلي|وظيفتي|تقييمي|ترقيتي)|هو (?:مديري|رئيسي|مشرفي)|(?:بيقيمني|يقيمني|بيفصلني|يفصلني)',
  )}|(?:别|不要|不许|不准|让我别|叫我别|不让我)(?:说|讲|声张|管|告诉)|(?:闭嘴|封口|压下来|压下去|息事宁人)|我的?(?:合同|前途|工作|考核|晋升)|(?:他|她)是我(?:的)?(?:领导|上司|主管|老板)|(?:考核|评估|开除|炒)我`,
  'iu',
);

/**
 * Whether words tell of pressure at work and of nothing else that was done: a witness or a manager says so of what they are in, which is
 * like what people tell to whom it was done.
 */
export const speaksOfPressure = (words: string): boolean => pressure.test(straight(words));
