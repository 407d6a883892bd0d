import { heardOnce } from './heardOnce.js';
import { tellsPiece } from './tellsPiece.js';
import { onlyWordsOf, straight } from './wholeWord.js';
import { alternatives } from './wordings.js';

/**
 * Words of which a short message may consist that asks for a number, an address or an office of whoever was spoken of before. Each
 * language: words that join, then what is asked for; a message of joining words alone asks for nothing.
 */
const bags: readonly (readonly [joining: string, naming: string])[] = [
  [
    "and|ok|okay|so|but|then|yes|also|please|pls|plz|kindly|thanks|hi|just|now|the|a|an|their|its|that|this|these|those|there|there's|here|it|them|her|they|what|what's|whats|is|are|give|me|us|can|could|may|you|i|we|have|send|show|tell|need|want|would|like|do|does|any|one|for|of|to|at|in|near|nearest|closest|local|direct|where|where's|how|who|whom|should|find|exactly|actual",
    'numbers?|phone|telephone|emails?|e mails?|mail|address|addresses|hotlines?|helplines?|contacts?|contact details|offices?|reach|call|whatsapp|website|link',
  ],
  [
    "et|ok|bonjour|c|s|qu|que|alors|mais|donc|oui|aussi|bon|svp|stp|s'il|te|vous|plaît|plait|merci|le|la|les|l|un|une|du|de|d|des|leurs?|son|sa|ce|cet|cette|quel|quelle|quels|quelles|est|quoi|donne|donnez|donner|moi|m|me|nous|tu|t|on|je|j|peux|pouvez|peut|puis|pourrais|pourriez|avoir|avez|as|ai|a|y|il|faut|pour|où|ou|comment|ici|près|plus|proche|directement|direct|eux|elle|elles|qui|à|au|aux|besoin|voudrais|veux|envoyer|envoie|envoyez|sur|place|dois|trouver|trouve|trouvent|avez|puis|pouvez|donnez|auriez|passe|passez|passer|file",
    'numéros?|numeros?|num|tél|tel|téléphone|telephone|mails?|emails?|e mails?|courriel|adresses?|contacts?|coordonnées|hotline|ligne|bureaux?|joindre|contacter|appeler|appelle|whatsapp|numéro vert',
  ],
  [
    'y|o|ok|bueno|pero|entonces|sí|si|también|tambien|por|favor|porfa|porfis|gracias|el|la|los|las|un|una|del|de|al|a|su|sus|ese|esa|este|esta|cuál|cual|cuáles|es|son|qué|que|me|nos|le|les|lo|te|da|das|dan|dame|deme|denme|pasa|pasas|pásame|pasame|páseme|puedes|puede|pueden|puedo|podría|podrías|dar|pasar|enviar|mandar|manda|tener|tiene|tienes|tienen|hay|algún|algun|alguna|dónde|donde|cómo|como|aquí|aqui|acá|aca|cerca|más|mas|cercana|cercano|quién|quien|necesito|quiero|ellos|ellas|ella|está|esta|están|eso|con|en|directo|yo|les',
    'número|numero|teléfonos?|telefonos?|tel|cel|correos?|emails?|e mails?|mails?|dirección|direccion|direcciones|contactos?|línea|linea|oficinas?|contactar(?:los|las|la|les)?|llamo|llamar(?:los|las|la|les)?|ubico|ubicar(?:los|las|la)?',
  ],
  [
    'и|а|ну|ок|окей|так|но|же|то|тогда|да|их|её|ее|этот|эта|это|какой|какая|какие|как|где|кому|куда|что|мне|нам|вы|ты|вас|тебя|я|с|со|к|у|от|для|есть|ли|дайте|дай|дашь|можно|можете|может|могу|скажите|скажи|напиши|напишите|пришлите|пришли|покажи|покажите|подскажите|нужен|нужна|нужно|надо|хочу|ним|ней|ними|ей|им|пожалуйста|пж|плиз|здесь|тут|рядом|ближайш\\p{L}*|прямой|именно|туда|конкретно|какой-то|какой-нибудь|лучше|просто|в|до|кем|они|скинь|скиньте|здравствуйте|спасибо|найти|находится',
    'номер|номера|номерок|телефон|телефона|телефоны|телефончик|тел|ватсап|почт[ауы]|имейл|мейл|мэйл|email|e-mail|адрес(?:а|ок)?|контакт(?:ы|а|ов|ные данные)?|горячая линия|горячей линии|линия|линии|офис\\p{L}*|связаться|позвонить|звонить|дозвониться|набрать',
  ],
  [
    'و|هل|لديكم|يوجد|أعطني|اعطني|عطوني|أرسل|ارسل|لي|بمن|طيب|طب|اوكي|تمام|بس|هو|هي|شو|ايش|إيش|ايه|إيه|وش|شنو|ما|كم|وين|فين|اين|أين|كيف|إزاي|ازاي|شلون|مين|من|مع|على|عن|في|لو|سمحت|سمحتي|فضلك|ممكن|ابعت|ابعث|ابعتلي|ابعثلي|اعطيني|أعطيني|عطيني|اديني|هات|هاتي|ابغى|أبغى|ابي|بدي|عايز|عايزة|اريد|أريد|محتاج|محتاجة|عندك|عندكم|هون|هنا|هنيه|قريب|اقرب|أقرب|معهم|معاهم|معها|معاها|فيهم|بهم|بيهم|لهم|الهم|هم|هذا|هاي|ده|دي|به|فيه|الساخن|ساخن|مباشر|أي|اي|شي|شيء',
    '(?:ال)?(?:رقم|ارقام|أرقام|تلفون|تليفون|هاتف|نمرة|ايميل|إيميل|ايميلات|بريد|عنوان|عناوين|خط|مكتب|مكاتب)(?:هم|ها|كم)?|واتساب|(?:[اأن]تواصل|[اأن]تصل|التواصل|الاتصال)|[اأ]لاقي(?:هم|ها)',
  ],
];
const isOf = bags.map(([joining, naming]) => onlyWordsOf(joining, naming));

/** Chinese has no spaces: what may stand around what is asked for. */
const around =
  '(?:那|好的|好|行|请问|請問|请|請|麻烦|麻煩|能不能|可不可以|能|可以|给|給|我们|我們|我|一个|一個|一下|个|個|他们|他們|她们|它们|你们|你們|她|的|是|没有|有没有|有|多少|您|你|需要|知道|提供|谢谢|具体|几号|幾號|[幾几]多[號号]|几|幾|什么|什麼|在哪里|在哪裡|在哪儿|在哪|哪里|哪裡|哪儿|哪|怎么|怎麼|怎样|怎樣|如何|想|要|告诉|告訴|发|發|这边|這邊|这里|這裡|这儿|本地|当地|附近|最近|直接|应该|應該|该|該|打|吗|嗎|呢|吧|啊|呀|跟|和|得)*';
const zhNamed =
  '(?:电话|電話|号码|號碼|邮箱|郵箱|電郵|电邮|地址|联系方式|聯繫方式|[聯联][絡络]方式|热线|熱線|办公室|辦公室|联系人|联系|聯絡|联络|怎么找到|怎麼找到|打给谁|打給誰|微信|网址|網址)';
const han = new RegExp(`^${around}(?:${zhNamed}${around})+$`, 'u');

/** What is told and not asked for, in the same words. */
const told = new RegExp(
  [
    '^(?:i|we) (?:have|get|call|send) |^you call me|^call me|^her |^send me emails|(?:call|address) (?:this|that|it)(?: |$)|^(?!.*\\b(?:where|which|address|number|near)).*\\b(?:in|at) (?:the |her |an )?office',
    '^(?:il|elle|on) (?:m |l )?(?:a|est|appelle|envoie|donne)(?: |$)|^j ai |^qui appelle$|(?:au|sur) (?:son |le )?téléphone|^(?!.*(?:où|ou est|quel|adresse|numéro|proche)).*bureau',
    '^tengo |es de la |^me llamo|tiene contactos|con contactos|(?:por|con su|en) (?:teléfono|telefono|correo|mail|línea|linea|contacto)|^me manda|me pueden llamar|me da su|^(?!.*(?:dónde|donde|cuál|cual|dirección|número|hay|cerca)).*(?:en|de) (?:la |su )?oficina|(?:en|con) (?:la )?direcci[oó]n$',
    '^у меня |с телефона|может (?:по)?звонить|с ней контакт',
    '^(?:هو|هي|مين|ما|من) (?:اتصل|تواصل)|(?:في|من) المكتب$|على التلفون|^من رقم',
    '我的|跟我要|给我打|給我打|给我发|給我發|[打发發].{0,6}给我|联系我|我联系她|没有联系$|她有我|要我的|有(?:她的)?邮|^她|我们的?办公室|她的?办公室|^我?在?办公室$',
  ].join('|'),
  'u',
);

/** The longest such a message is, in UTF-16 units. */
const longest = 60;

/**
 * Whether a whole message asks for a number, an address or an office, and names none: "number?", "how do I reach them". It says
 * whose only by what was said before.
 */
export const asksForContact = heardOnce((words: string): boolean => {
  const said = straight(words)
    .toLowerCase()
    .replace(/(?<!\p{L})([cdjlmnst]|qu)'/gu, '$1 ')
    .replace(/[^\p{L}\p{N}']+/gu, ' ')
    .trim();
  if (said.length === 0 || said.length > longest) return false;
  // Hardly any message is one of these, so what would speak against it is looked for last.
  if (!han.test(said.replaceAll(' ', '')) && !isOf.some((is) => is(said))) return false;
  return !told.test(said) && !(tellsPiece(said) && !/[?？؟]/u.test(words));
});

/** Emergency services, police, ambulance, fire brigade and security of a place, in all six languages. */
const ofEmergency = new RegExp(alternatives('asksForContact', 'ofEmergency'), 'gu');
/** The organization of all. */
const ofAll = /(?<!\p{L})(?:un|onu|nu|оон)(?!\p{L})|联合国|聯合國|(?:ال)?[أا]مم(?: المتحدة)?/gu;

/** Whether words ask for the emergency services, the police or security, and say nothing else: "numero urgence", "police number". */
export function asksForEmergency(words: string): boolean {
  const said = straight(words);
  const rest = said.length > longest ? said : said.replace(ofEmergency, ' ');
  if (rest === said) return false;
  const others = rest.replace(ofAll, ' ');
  return !/\p{L}/u.test(others) || asksForContact(others);
}
