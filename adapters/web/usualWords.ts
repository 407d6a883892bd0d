import { to } from '../../dialogs/choices.js';
import type { Choice, Say } from '../../dialogs/dialog.js';
import { entityChoices } from '../../dialogs/organization.js';
import { opening } from '../../dialogs/welcome.js';
import { languages, type Language } from '../../knowledge/language.js';
import { textIn } from '../../knowledge/text/index.js';
import type { Item } from './item.js';

/** What is said in nearly every conversation in a language: the opening, whose rules are asked for, what stands around an answer. */
function saidIn(language: Language): Say[] {
  const text = textIn(language);
  const { answer, entity, provenance } = text;
  const organizations: Choice[] = [
    ...entityChoices(text).slice(0, 6),
    { id: 'more', label: entity.more },
    { id: 'is/unsaid', label: entity.unsaid },
  ];
  const after: Choice[] = [
    { id: 'more', label: answer.more },
    { id: 'helped', label: answer.helped },
    to.talk(text),
    { id: 'not-meant', label: answer.notMeant },
    to.stop(text),
  ];
  const from = [provenance.from(''), ...Object.values(provenance.holdsFor), provenance.prepared('')].join(' ');
  return [
    { kind: 'talk', language, text: entity.ask, choices: organizations },
    opening('web', language, '', true),
    {
      kind: 'answer',
      language,
      title: '',
      text: '**',
      provenance: { text: from, sources: [{ label: '', url: 'https://www.un.org/', language: 'en' }] },
      choices: after,
    },
  ];
}

const items: Omit<Item, 'n' | 'at'>[] = languages.flatMap(saidIn).map((said) => ({ by: 'bot', said, asked: 1 }));

/**
 * The dictionary with which the words of a conversation that rests are made small (RFC 1951, as zlib takes it): with what
 * nearly every conversation says at hand, they take half of the room. It is made of shipped sentences alone.
 */
export const usualWords = Buffer.from(items.map((item) => JSON.stringify({ n: 1, at: 1, ...item })).join(','));
