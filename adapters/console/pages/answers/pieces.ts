import type { Wanted } from '../../../../bots/entryList.js';
import type { PartState } from '../../../../bots/partStates.js';
import type { Part } from '../../../../knowledge/editing/parts.js';
import type { Variant } from '../../../../knowledge/entry.js';
import { direction, htmlLang, marks, ownName, type Language } from '../../../../knowledge/language.js';
import { textIn, type Text } from '../../../../knowledge/text/index.js';
import { html, type Html } from '../../../web/html.js';
import type { SignedIn } from '../../visit.js';

export const listPath = '/console/answers';
export const entryPath = (entry: string, ...rest: string[]): string => [listPath, entry, ...rest].join('/');

/** The address of a page of the list. */
export function wantedPath({ text, group, language, narrowing }: Wanted, page = 1): string {
  const said = { q: text || undefined, group, in: language, only: narrowing, page: page > 1 ? String(page) : undefined };
  const query = new URLSearchParams(Object.entries(said).filter((pair): pair is [string, string] => pair[1] !== undefined));
  return query.size > 0 ? `${listPath}?${query}` : listPath;
}

/** Where what is kept has its pages, and how its boxes are called. */
export interface Place {
  path(id: string, ...rest: string[]): string;
  backTo(text: Text): string;
  fields(text: Text): Record<string, string>;
}

export const answersPlace: Place = {
  path: entryPath,
  backTo: ({ editing }) => editing.backTo,
  fields: ({ editing }) => editing.review.fields,
};

/** What a part is called: languages by their own names. */
export const partName = ({ language }: SignedIn, part: Part): string =>
  part === 'common' ? textIn(language).editing.entry.common : ownName[part];

/** The same with the language of the name. */
export const partLabel = (visit: SignedIn, part: Part): Html =>
  part === 'common' ? html`${partName(visit, part)}` : html`<bdi lang="${htmlLang(part)}">${ownName[part]}</bdi>`;

/** Attributes of what is written in a language; what holds in all languages is written in Latin letters. */
export const tongue = (part: Part): Html =>
  part === 'common' ? html` dir="ltr"` : html` lang="${htmlLang(part)}" dir="${direction(part)}"`;

export const stateMark = ({ language }: SignedIn, state: PartState): Html =>
  html`<span class="state ${state}">${textIn(language).editing.states[state]}</span>`;

/** The title of an entry in the language of the page, or in one in which it has one. */
export const titleIn = (titles: Record<Language, { title: string }>, language: Language): string =>
  titles[language].title || Object.values(titles).find(({ title }) => title !== '')?.title || '';

/** The organizations that a variant is for, by their names. */
export const organizationsIn = ({ entities }: Pick<Variant, 'entities'>, language: Language): string =>
  entities.map((one) => textIn(language).entities[one]).join(marks[language].comma);

/** A form that this session gives out. */
export const postForm = ({ csrf }: SignedIn, action: string, inner: Html, more: Html = html``): Html =>
  html`<form class="entered" method="post" action="${action}" ${more}><input type="hidden" name="csrf" value="${csrf}" />${inner}</form>`;

/** The version that is read on a page, which its form sends along: nothing is done to another one. */
export const over = (version: string): Html => html`<input type="hidden" name="over" value="${version}" />`;

/** A tick that has to be set before the button beside it does something. */
export const surely = (id: string, label: string): Html =>
  html`<p class="tick"><input type="checkbox" id="${id}" name="sure" value="1" required /><label for="${id}">${label}</label></p>`;

export const notice = (words: string | undefined): Html | false =>
  words !== undefined && words !== '' && html`<p class="notice" role="alert" id="notice">${words}</p>`;

export const backTo = ({ language }: SignedIn, id: string, { path, backTo }: Place = answersPlace): Html =>
  html`<p><a href="${path(id)}">${backTo(textIn(language))}</a></p>`;
