import { marks, type Language } from '../../knowledge/language.js';
import { textIn } from '../../knowledge/text/index.js';
import type { HarmFault } from './harmCheck.js';

/** What is wrong with a reply, in the language of whoever reads it. @param title what an entry is called there */
export function harmSaid(fault: HarmFault, language: Language, title: (entry: string) => string): string {
  const { publishing, rules, agreedTerm } = textIn(language);
  const { why } = publishing.gates.harm;
  if (fault.why === 'echo') return why.echo(fault.word);
  if (fault.why === 'child') return why.child;
  if (fault.why === 'elsewhere') return why.elsewhere(title(fault.entry));
  const { rule, excerpt, instead } = fault;
  const asks = [
    `${rule}${marks[language].colon}${rules[rule]}`,
    instead !== undefined && agreedTerm(instead),
    excerpt !== '' && why.said(excerpt),
  ];
  return asks.filter(Boolean).join(' ');
}
