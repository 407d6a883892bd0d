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

/** Paragraphs, lists and bold as markup. HTML in the text is shown as it was typed; there are no links or pictures. */
export const inMarkdown = (text: string): Html => new Html(markdown.render(text).trim());
