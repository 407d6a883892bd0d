import MarkdownIt from 'markdown-it';
import { Html } from './html.js';

const markdown = new MarkdownIt('commonmark', { html: false, linkify: false }).disable([
  'image',
  'link',
  'autolink',
  'heading',
  'lheading',
  'code',
  'fence',
]);

/** The same answers are given again and again; a text of the bot is rendered once. No words of a person come here. */
const rendered = new Map<string, Html>();
const mostRendered = 2_000;

/** Paragraphs, lists and bold of a text of the bot as markup. HTML in it is shown as it was typed; there are no links or pictures. */
export function inMarkdown(text: string): Html {
  const known = rendered.get(text) ?? new Html(markdown.render(text).trim());
  if (rendered.size >= mostRendered) rendered.clear();
  rendered.set(text, known);
  return known;
}
