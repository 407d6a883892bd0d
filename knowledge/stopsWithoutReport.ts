import { heardOnce } from './heardOnce.js';
import { quotesNobody } from './speaksForOthers.js';
import { straight, word } from './wholeWord.js';
import { among } from './wordings.js';

/** That it is to stop. */
const stops = among('stopsWithoutReport', 'stops');

/** That no report is wanted for it. */
const noReport = among('stopsWithoutReport', 'noReport');

/** What is asked of a report beside it, or of something else that ends: to take it back, what has become of one, a contract. */
const ofReport = new RegExp(
  `${word("withdraw\\p{L}*|my (?:report|complaint)|what if (?:he|she|it|they) (?:do|does)n'?t|if there is no|(?:investigation|procedure|process|time limit|contract) stops?|(?:told|tells|says?|said) (?:me |to |that |i |should )*(?:stop|not)|retirer?|ma plainte|contrat s'arr[êe]te|enquête s'arr[êe]te|retirar|mi (?:denuncia|queja)|отозвать|мо(?:я|ю|ей) жалоб\\p{L}*|расследовани\\p{L}* (?:прекра|останов|закр)\\p{L}*|прекрат\\p{L}* (?:дело|расслед\\p{L}*)|останов\\p{L}* расслед\\p{L}*|контракт\\p{L}*|стажировк\\p{L}*|[أا]?سحب\\p{L}*|شكواي|شكوتي|بلاغي")}|撤|我的(?:[举舉][报報]|投[诉訴])`,
  'u',
);

/** The longest such a message is, in UTF-16 units. */
const longest = 120;

/** Whether somebody only says that it is to stop, and that without a report: the report they refuse is not explained to them (features.md S15). */
export const stopsWithoutReport = heardOnce((words: string): boolean => {
  const said = straight(words);
  return said.length <= longest && stops.test(said) && noReport.test(said) && !ofReport.test(said) && quotesNobody(words);
});
