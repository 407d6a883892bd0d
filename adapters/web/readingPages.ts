import type restify from 'restify';
import { printPages } from '../print/routes.js';
import { newPage } from './newPage.js';
import { statementPages } from './statement.js';

/** The pages that anybody can read without a conversation: to print, to write something down that stays with them, what is new. */
export function readingPages(server: restify.Server, parts: Parameters<typeof printPages>[1]): void {
  printPages(server, parts);
  statementPages(server, parts);
  newPage(server, parts);
}
