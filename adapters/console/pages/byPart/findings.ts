import type { Finding } from '../../../../knowledge/editorial/index.js';
import type { Entry } from '../../../../knowledge/entry.js';
import { marks, ownName, htmlLang, type Language } from '../../../../knowledge/language.js';
import { textIn } from '../../../../knowledge/text/index.js';
import { html, type Html } from '../../../web/html.js';
import { organizationsIn } from '../answers/pieces.js';

type Variants = readonly Pick<Entry['variants'][number], 'entities'>[];

/** A box, after the language in which its words are; one of the two alone, where the other says nothing. */
export const boxIn = (of: Language | undefined, box: string | undefined): Html =>
  html`<b>${of && html`<bdi lang="${htmlLang(of)}">${ownName[of]}</bdi>`}${of && box !== undefined && ' – '}${box}</b>`;

/** What breaks a rule: in which language and box, what the rule asks for, and the words that break it. */
export const findingsList = (found: readonly Finding[], language: Language, variants: Variants): Html =>
  html`<ul>
    ${found.map((finding) => {
      const box = boxOf(finding.where, language, variants);
      const of = languageOf(finding);
      return html`<li>
        ${(of ?? box) !== undefined && html`${boxIn(of, box)} –`} ${asked(finding, language)}
        ${finding.excerpt !== '' && html`<q><bdi>${finding.excerpt}</bdi></q>`}
      </li>`;
    })}
  </ul>`;

/** In English the remark itself; in other languages what its rule asks for. */
function asked({ rule, message, instead }: Finding, language: Language): Html {
  if (language === 'en') return html`<span lang="en" dir="ltr">${rule}: ${message}</span>`;
  const { rules, agreedTerm } = textIn(language);
  return html`<bdi>${rule}</bdi>${marks[language].colon}${rules[rule]} ${instead !== undefined && agreedTerm(instead)}`;
}

/** In which language it is; undefined for what holds in all of them, of which a finding says that it is English. */
const languageOf = ({ where, language }: Finding): Language | undefined => (where === 'entry' && language === 'en' ? undefined : language);

/** The label of the box that holds a block; undefined for what concerns the whole. */
function boxOf(where: string, language: Language, variants: Variants): string | undefined {
  const { edit } = textIn(language).editing;
  const [block, number] = where.split(' ');
  const variant = variants[Number(number) - 1];
  if (block === 'title' || block === 'short') return edit[block];
  if (block === 'full') return edit.full(Number(number));
  return block === 'variant' && variant ? edit.variant(organizationsIn(variant, language)) : undefined;
}
