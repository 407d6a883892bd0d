import type { Ways } from '../../bots/handingOn.js';
import type { Referral } from '../../dialogs/referral.js';
import type { Directory } from '../../knowledge/directory.js';
import type { Language } from '../../knowledge/language.js';
import { textIn } from '../../knowledge/text/index.js';
import { block, opens, press, type Element } from './cardParts.js';

interface Reader {
  speaks: Language;
  directory: Pick<Directory, 'service'>;
  /** How people read who an account is. */
  nameOf(account: string): string;
}

/**
 * To ask the person whether a colleague may go on, or to suggest another office, as the console does: the person decides
 * (care.md CO-11, RE-06). What nobody could take is not offered.
 */
export function handOnActions({ id, consent }: Referral, { colleagues, offices }: Ways, { speaks, directory, nameOf }: Reader): Element[] {
  const { pass, suggest } = textIn(speaks).agreement.desk;
  const way = (
    act: 'pass' | 'suggest',
    to: 'to' | 'office',
    text: typeof pass | typeof suggest,
    choices: { title: string; value: string }[],
  ): Element[] =>
    choices.length === 0
      ? []
      : [
          opens(
            text.title,
            [block(text.text), { type: 'Input.ChoiceSet', id: to, label: text.to, style: 'compact', value: choices[0]!.value, choices }],
            press(text.go, { act, case: id }),
          ),
        ];
  const named = offices.map((value) => ({ value, title: directory.service(value)?.in[speaks].name ?? value }));
  return [
    ...way(
      'pass',
      'to',
      pass,
      colleagues.map((name) => ({ value: name, title: nameOf(name) })),
    ),
    ...(consent.state === 'active' ? way('suggest', 'office', suggest, named) : []),
  ];
}
