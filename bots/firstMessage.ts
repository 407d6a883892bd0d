import type { Directory } from '../knowledge/directory.js';
import type { Language } from '../knowledge/language.js';
import type { Service } from '../knowledge/service.js';
import { textIn } from '../knowledge/text/index.js';

/**
 * What a receiver says before anything else, in the person's language: their role, what they cannot keep to themselves,
 * who else can read, that no names are needed and that the person can stop (care.md RE-01). Of an office that does not
 * surely keep what it hears, it says that words may be passed on; of a counsellor who has to be asked, and of an office that takes
 * reports, what the consent said.
 * `whole`: the yes of the person covers whole messages in the Teams of the office.
 */
export const firstMessage =
  (directory: Pick<Directory, 'service'>) =>
  (service: string, language: Language, whole = false): string => {
    const { role, readers, names, stop, stopFiled, ...limits } = textIn(language, whole).desk.limits;
    const office = directory.service(service);
    const limit = office ? limitOf(office) : 'passes';
    return [role(office?.in[language].name ?? service), limits[limit], readers, names, limit === 'files' ? stopFiled : stop].join('\n\n');
  };

function limitOf({ kind, passes }: Pick<Service, 'kind' | 'passes'>): 'keeps' | 'counsels' | 'files' | 'passes' {
  if (kind === 'report') return 'files';
  if (passes === 'keeps') return 'keeps';
  return kind === 'counsellor' && passes === 'ask' ? 'counsels' : 'passes';
}
