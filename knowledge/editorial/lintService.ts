import { languages } from '../language.js';
import type { Service } from '../service.js';
import { facts } from './facts.js';
import { lintText } from './lintText.js';
import type { Finding } from './rule.js';

/** Everything that can be checked of a service without a person: its words in each language, and the facts that it names. */
export function lintService(service: Service): Finding[] {
  const unknown = service.facts
    .filter((id) => !facts.has(id))
    .map((id): Finding => ({
      rule: 'ED-02',
      where: 'entry',
      language: 'en',
      message: 'There is no such fact. Check its number.',
      excerpt: id,
    }));
  const words = languages.flatMap((language) => {
    const { first, purpose, look, name, who, can, cannot } = service.in[language];
    return Object.entries({ first, purpose, look, name, who, can, cannot }).flatMap(([box, said]) =>
      [said].flat().flatMap((text) => lintText(text, language, box)),
    );
  });
  return [...unknown, ...words];
}
