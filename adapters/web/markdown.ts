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

/** Paragraphs, lists and bold of a text of the bot as markup. HTML in it is shown as it was typed; there are no links or pictures. */
export const inMarkdown = (text: string): Html => new Html(markdown.render(text).trim());

const rendered = new Map<string, Html>();
const mostRendered = 2_000;

/**
 * The same for a text that is published for all who read, and is asked for again and again: it is rendered once and kept. It
 * outlives every chat, so nothing that was put together for one person may come here (care.md PR-36).
 */
export function publishedInMarkdown(text: string): Html {
  const known = rendered.get(text) ?? inMarkdown(text);
  if (rendered.size >= mostRendered) rendered.clear();
  rendered.set(text, known);
  return known;
}
