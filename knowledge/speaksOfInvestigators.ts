import { straight, word } from './wholeWord.js';
import { alternatives, among } from './wordings.js';

/** An office that investigates, in all six languages. */
const office =
  "oios|оиос|osii?|ossi|bsci|obi|oig|oai|iaig|увн|усвн|osc[iy]|investigators?|investigations? (?:office|division|unit|team|service|section)|internal oversight|(?:the )?ethics office|fact[- ]finding panel|enquêteurs?|enquêtrices?|service d'enquêtes?|bureau (?:des services )?de contrôle interne|division des investigations|investigador(?:es|a|as)?|oficina de (?:servicios de )?supervisi[óo]n interna|divisi[óo]n de investigaciones|следовател\\p{L}*|расследовател\\p{L}*|управлени\\p{L}* (?:внутреннего|служб внутреннего) надзора|внутренн\\p{L}+ надзор\\p{L}*|отдел\\p{L}* расследований";
const named = `${word(office)}|مكتب (?:خدمات )?(?:ال)?(?:رقاب|مراقب)\\p{L}*|الرقابة الداخلية|(?:ال)?محقق\\p{L}*|لجنة (?:ال)?تحقيق|監督廳|监督厅|監督|调查(?:的人|人员|员|组)|調查(?:的人|人員|員|組)|内部监督|调查处|調查處`;

/** That it wrote to the writer, or calls them. */
const calls = alternatives('speaksOfInvestigators', 'calls');

const investigators = new RegExp(named, 'u');
const calling = new RegExp(calls, 'u');
/** What tells already in which part somebody is called. */
const part = among('speaksOfInvestigators', 'part');

/** What no office asks for: an advance is no summons. */
const advance = among('speaksOfInvestigators', 'advance');

/** Whether investigators wrote to the writer or call them, and it is not said in which part: as whoever reported, saw it or is accused. */
export function wereCalledByInvestigators(words: string): boolean {
  const said = straight(words);
  return investigators.test(said) && calling.test(said) && !part.test(said) && !advance.test(said);
}
