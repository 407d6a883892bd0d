import { straight, word } from './wholeWord.js';

/** What people end their lives with, or from: stems where people bend them. */
const means = new RegExp(
  [
    word(
      'pills?|tablets?|overdos\\p{L}*|swallow\\p{L}*|rope|noose|bridge|roof|ledge|window|balcony|rails?|train|blade|razor|knife|cut(?:ting)?|wrists?|blood|bleed\\p{L}*|guns?|pistol|rifle|weapon|gas|poison|bleach',
      'cachets?|comprimés?|médicaments?|pilules?|avalé\\p{L}*|corde|pont|toit|fenêtre|balcon|rails?|train|lame|rasoir|couteau|coupée?|veines?|sang|saigne|armes?|pistolet|fusil|gaz|poison|javel',
      'pastillas?|tabletas?|pastas|trag(?:ué|ado|ar)\\p{L}*|soga|cuerda|puente|techo|azotea|ventana|balcón|v[ií]as|tren|navaja|cuchillo|cort[eé]\\p{L}*|venas|sangr\\p{L}*|armas?|pistola|gas|veneno|cloro',
      'таблет\\p{L}*|снотворн\\p{L}*|наглотал\\p{L}*|выпил\\p{L}*|вер[её]вк\\p{L}*|петл\\p{L}*|мост\\p{L}*|крыш\\p{L}*|окн\\p{L}*|балкон\\p{L}*|рельс\\p{L}*|поезд\\p{L}*|лезви\\p{L}*|нож\\p{L}*|порезал\\p{L}*|вен[ыу]|кров\\p{L}*|пистолет\\p{L}*|ружь[её]|оружи\\p{L}*|газ|яд',
    ),
    '药|藥|吞|绳|繩|桥|橋|楼顶|樓頂|天台|窗|阳台|陽台|铁轨|鐵軌|火车|刀|割|腕|血|枪|煤气|农药|حبوب|حباية|دوا|بلعت|حبل|مشنقة|جسر|كوبري|سطح|شباك|نافذة|بلكون|قطار|سكين|موس|سلاح|مسدس|بندقية|جرحت|قطعت|دم|نزف|سم(?!\\p{L})|غاز',
  ].join('|'),
  'iu',
);

/** Whether words name the means or the place of an end: talk of dying is then nearer to one. */
export const namesMeans = (words: string): boolean => means.test(straight(words));

/** That there are none, or no more. */
const without = new RegExp(
  [
    word(
      "no|not|never|without|threw|thrown|gave|hid|n'?t|cannot|pas|plus|sans|jeté\\p{L}*|jamais|sin|tiré|boté|nunca|ninguna?|не|нет|без|выбросил\\p{L}*|убрал\\p{L}*",
    ),
    '[没沒不]|扔|丢|丟|(?<!\\p{L})(?:ما|مش|مو|لا|بدون|بلا|رميت|كبيت)(?!\\p{L})',
  ].join('|'),
  'iu',
);

/** Whether words name such means, and do not say that there are none. */
export const hasMeans = (words: string): boolean => namesMeans(words) && !without.test(straight(words));

const another = new RegExp(
  [
    word(
      'he|him|his|she|her|they|them|boss|manager|colleague|husband',
      'il|lui|elle|eux|son|sa|ses|chef|collègue|mari',
      'él|ella|ellos|le|les|jefe|jefa|colega|marido',
      'он|она|они|его|её|ее|ему|ей|им|их|начальник\\p{L}*|коллег\\p{L}*|муж\\p{L}*',
      'هو|هي|هم|\\p{L}+(?:له|لها|لهم)|مديري|زوجي|زميلي',
    ),
    '他|她|老板|领导|同事|老公|丈夫',
  ].join('|'),
  'iu',
);

/** Whether words name anybody but the writer, as far as a word shows it. */
export const namesAnother = (words: string): boolean => another.test(straight(words));
