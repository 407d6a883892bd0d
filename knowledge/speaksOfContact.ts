import { straight } from './wholeWord.js';
import { among } from './wordings.js';

/** Sending, inviting, asking, calling, standing or sitting in a car outside: what comes near without touching. */
const contact = among('speaksOfContact', 'contact');

/** What is done to a body, or what a body or its clothes show of it. */
const ofBody = new RegExp(
  [
    '(?<!\\p{L})(?:touch|kiss|forc|rap(?:e|ing)|sex|drank|drink|drunk|drug|spik|woke|wake|bleed|blood|pregnan|pain|hurt|sore|undress|naked|cloth|grab|grop|hit|push|pin|held|hold|body|bed|condom|pill|hiv|pep|clinic|doctor|hospital|wash|shower|assault|attack|inside|did (?:it|things|something)|do things|happened|finger|hand|mouth|stop|sit(?!\\p{L})|sitting|walk|(?:about|for) last night|underwear|tore|evidence|examin|swab|bruis|unconscious|video|slept|sleep|asleep)',
    '(?<!\\p{L})(?:touch|embrass|forc|viol|sex|bu(?!\\p{L})|boi|ivre|drogu|réveill|reveill|saign|sang|encein|douleur|mal(?!\\p{L})|désha|desha|nu(?:e|s|es)?(?!\\p{L})|vêtement|vetement|attrap|frapp|pouss|corps|lit(?!\\p{L})|préserv|capote|pilule|vih|clinique|médecin|hôpital|douch|lav|agress|dedans|doigt|main|bouche|culotte|déchir|preuve|examen|dorm|abus|couch|inconscien|vidéo|passé|arrivé|arrêt|arret|stop|assoir|asseoir|marcher|pour hier soir|pour cette nuit)',
    '(?<!\\p{L})(?:toc|bes[oóaé]|forz|viol|sex|beb|tom[eéó]|borrach|drog|despert|sangr|embaraz|dol|duel|desnud|ropa|agarr|peg|golp|empuj|cuerpo|cama|condón|condon|pastilla|vih|clínica|doctor|hospital|lav|bañ|duch|agred|dentro|dedo|mano|boca|calz|romp|prueba|examen|dorm|abus|acost|met|inconscien|v[ií]deo|pas[oó](?!\\p{L})|par[oó](?!\\p{L})|parar|detuv|deten|sentarme|caminar|lo de anoche)',
    '(?<!\\p{L})(?:трог|тронул|поцел|целов|насил|изнас|секс|пил|выпи|пьян|подсып|подмеш|опо|просну|очну|кров|берем|бол|разде|гол|одежд|схват|удар|толк|тел[оа]|кроват|постел|презерв|таблет|вич|врач|больниц|мы(?:л|т)|душ|напал|внутр|пальц|рук|рот|труси|бель|порва|улик|осмотр|спал|спит|завал|прижа|взял|лап|щуп|сознани|видео|случил|произош|останов|прекрат|перестал|сидеть|ходить|за вчерашн|за прошлую ночь|за ту ночь)',
    'لمس|يلمس|بوس|باس|قبل|غصب|اغتصب|جنس|شرب|سكر|خدر|مخدر|صحيت|استيقظ|نزف|دم|حامل|وجع|ألم|الم|عريان|ملابس|تياب|ثياب|مسك|ضرب|دفع|جسم|سرير|حبوب|حبة|طبيب|دكتور|مستشفى|غسل|استحم|اعتد|داخل|اصبع|إصبع|يد|ايد|فم|مزق|دليل|فحص|نوم|نمت|نايم|وعي|فيديو|صار|حصل|حدث|توقف|وقف|اقعد|أقعد|أجلس|اجلس|امشي|عن الليلة|على الليلة',
    '摸|碰|亲|親|吻|强|強|奸|姦|性|喝|酒|醉|药|藥|醒|血|孕|疼|痛|脱|脫|裸|衣|裤|褲|抓|打|推|按|压|壓|身|床|套|医|醫|洗|侵|里面|手|嘴|撕|证据|检查|睡|抱|搂|弄|做了|发生|昏|视频|視頻|停(?!在)|住手|坐不|走不',
  ].join('|'),
  'u',
);

/**
 * Whether words tell only of somebody who sends, invites, asks or waits outside, and of nothing that was done to a body: what
 * is merely like the messages of those who were raped says nothing of medicine then.
 */
export function speaksOfContactOnly(words: string): boolean {
  const said = straight(words);
  return contact.test(said) && !ofBody.test(said);
}
