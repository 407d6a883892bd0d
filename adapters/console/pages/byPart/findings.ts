import type { Finding } from '../../../../knowledge/editorial/index.js';
import type { Entry } from '../../../../knowledge/entry.js';
import { marks, ownName, htmlLang, type Language } from '../../../../knowledge/language.js';
import { isolated } from '../../../../knowledge/text/isolate.js';
import { textIn } from '../../../../knowledge/text/index.js';
import { html, type Html } from '../../../web/html.js';
import { organizationsIn } from '../answers/pieces.js';

type Variants = readonly Pick<Entry['variants'][number], 'entities'>[];

/** The label of the box that holds a block; undefined for what concerns the whole. */
export type BoxOf = (where: string) => string | undefined;

/** A box, after the language in which its words are; one of the two alone, where the other says nothing. */
export const boxIn = (of: Language | undefined, box: string | undefined): Html =>
  html`<b>${of && html`<bdi lang="${htmlLang(of)}">${ownName[of]}</bdi>`}${of && box !== undefined && ' – '}${box}</b>`;

/** What breaks a rule: in which language and box, what the rule asks for, and the words that break it. */
export const findingsList = (found: readonly Finding[], language: Language, boxOf: BoxOf): Html =>
  html`<ul>
    ${found.map((finding) => {
      const box = boxOf(finding.where);
      const of = languageOf(finding);
      return html`<li>
        ${(of ?? box) !== undefined && html`${boxIn(of, box)} –`} ${asked(finding, language)}
        ${finding.excerpt !== '' && html`<q><bdi>${finding.excerpt}</bdi></q>`}
      </li>`;
    })}
  </ul>`;

/** The same in one line, for cards. */
export function findingLine(finding: Finding, language: Language, boxOf: BoxOf): string {
  const of = languageOf(finding);
  const { rule, message, excerpt } = finding;
  const says = language === 'en' ? message : askedIn(finding, language);
  const where = [of && ownName[of], boxOf(finding.where)].filter((name) => name !== undefined);
  return [...where.map(isolated), `${isolated(rule)}${marks[language].colon}${says}`, ...(excerpt === '' ? [] : [isolated(excerpt)])].join(
    ' – ',
  );
}

/** In English the remark itself; in other languages what its rule asks for. */
function asked(finding: Finding, language: Language): Html {
  const { rule, message } = finding;
  if (language === 'en') return html`<span lang="en" dir="ltr">${rule}: ${message}</span>`;
  return html`<bdi>${rule}</bdi>${marks[language].colon}${askedIn(finding, language)}`;
}

function askedIn({ rule, instead }: Finding, language: Language): string {
  const { rules, agreedTerm } = textIn(language);
  return [rules[rule], ...(instead === undefined ? [] : [agreedTerm(instead)])].join(marks[language].gap);
}

/** In which language it is; undefined for what holds in all of them, of which a finding says that it is English. */
const languageOf = ({ where, language }: Finding): Language | undefined => (where === 'entry' && language === 'en' ? undefined : language);

/** The boxes of an answer, of which some are for what differs somewhere. */
export function boxesOfAnswer(language: Language, variants: Variants): BoxOf {
  const { edit } = textIn(language).editing;
  return (where) => {
    const [block, number] = where.split(' ');
    const variant = variants[Number(number) - 1];
    if (block === 'title' || block === 'short') return edit[block];
    if (block === 'full') return edit.full(Number(number));
    return block === 'variant' && variant ? edit.variant(organizationsIn(variant, language)) : undefined;
  };
}

/** The boxes of an office. */
export function boxesOfOffice(language: Language): BoxOf {
  const fields: Readonly<Record<string, string>> = textIn(language).officeEditing.fields;
  return (where) => fields[where];
}
