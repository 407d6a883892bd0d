import type { Activity } from 'botbuilder';
import type { OpenCase } from '../../bots/desk.js';
import type { Seen } from '../../bots/delivering.js';
import { firstMessage } from '../../bots/firstMessage.js';
import { noteLimits } from '../../bots/caseNotes.js';
import { offered, preparedSentence } from '../../bots/preparedSentences.js';
import { longest } from '../../dialogs/heardWords.js';
import { dateIn } from '../../dialogs/provenance.js';
import { hadByOne } from '../../dialogs/referral.js';
import type { Directory } from '../../knowledge/directory.js';
import { ownName, type Language } from '../../knowledge/language.js';
import { isolated } from '../../knowledge/text/isolate.js';
import { textIn } from '../../knowledge/text/index.js';
import { actions, block, box, bytesOf, message, opens, press, quotedWords, type Element } from './cardParts.js';
import { handOnActions } from './handOnCard.js';

export interface Whole extends Omit<Seen, 'open'> {
  open: OpenCase;
}

/** Teams refuses messages of about 28 KB. What is left is for what it adds by itself. */
const mostBytes = 26 * 1024;

/**
 * The card of whoever has a case whose words may stand in Teams (decisions.md D16): the newest messages, as many as fit, with
 * boxes and buttons for all that the console can do with them. Nothing of it shows on a locked screen.
 */
export function wholeCard(whole: Whole, speaks: Language, parts: CardParts): Partial<Activity> {
  const { open } = whole;
  const of = (messages: Element[]): Partial<Activity> => {
    const { name } = open.referral;
    const body = [...above(whole, speaks, messages.length < open.messages.length, parts), ...messages, ...below(whole, speaks, parts)];
    return message(speaks, body, [name]);
  };
  const fitting: Element[] = [];
  let left = mostBytes - bytesOf(of([]));
  for (const one of open.messages.toReversed()) {
    const shown = said(open, one, speaks, parts);
    left -= bytesOf(shown) + 2;
    if (left < 0) break;
    fitting.unshift(shown);
  }
  return of(fitting);
}

export interface CardParts {
  directory: Pick<Directory, 'service'>;
  /** How people read who an account is. */
  nameOf(account: string): string;
  webAddress: string;
}

const small = { size: 'small', isSubtle: true };

function above({ open }: Whole, speaks: Language, cut: boolean, { directory }: CardParts): Element[] {
  const { desk, agreement, wholeInTeams } = textIn(speaks);
  const { referral, codeWord } = open;
  const office = directory.service(referral.service)?.in[speaks].name ?? referral.service;
  const opened = referral.openings.at(-1);
  return [
    block(isolated(referral.name), { style: 'heading', size: 'default', weight: 'bolder' }),
    block([office, ownName[referral.language]].map(isolated).join(' · '), { ...small, spacing: 'none' }),
    block(wholeInTeams.card.hint, small),
    ...(codeWord === undefined ? [] : [block(agreement.desk.codeWord(codeWord))]),
    ...(opened ? [block(desk.case.opened(dateIn(speaks, opened.on)), small)] : []),
    ...(cut ? [block(wholeInTeams.card.earlier, small)] : []),
  ];
}

/** One message, with who speaks and its date (care.md WH-07). */
function said(
  { referral }: OpenCase,
  { by, words, on }: OpenCase['messages'][number],
  speaks: Language,
  { directory }: CardParts,
): Element {
  const { person, you } = textIn(speaks).desk.case;
  const office = directory.service(referral.service)?.in[speaks].name ?? referral.service;
  const speaker = by === 'person' ? person : hadByOne(referral) ? you(office) : isolated(office);
  return {
    type: 'Container',
    ...(by === 'person' ? { style: 'emphasis' } : {}),
    items: [
      block(`${speaker} · ${isolated(dateIn(speaks, on))}`, { size: 'small', weight: 'bolder' }),
      quotedWords(words, referral.language),
    ],
  };
}

function below({ open, ways, today }: Whole, speaks: Language, { directory, webAddress, nameOf }: CardParts): Element[] {
  const { desk, tools, teamsRelay, wholeInTeams } = textIn(speaks);
  const { referral, messages } = open;
  const { id, language, expires, notes, consent, service } = referral;
  const begun = consent.state === 'active';
  const tongue = ownName[language];
  const last = (side: 'receiver' | 'person'): number => messages.findLast(({ by }) => by === side)?.n ?? 0;
  const stood = { case: id, after: last('receiver'), seen: last('person') };
  const begin = (tongue: Language): string => firstMessage(directory)(service, tongue, true);
  const writes = (label: string, go: string): Element[] => [box('words', label, longest), actions(press(go, { act: 'reply', ...stood }))];
  const first = [
    block(desk.first.title, { weight: 'bolder' }),
    block(desk.first.text(tongue)),
    { type: 'Container', style: 'emphasis', items: [quotedWords(begin(language), language)] },
    ...writes(desk.first.line, desk.first.send),
  ];
  const meaning = {
    type: 'Action.ShowCard',
    title: desk.first.meaning,
    card: { type: 'AdaptiveCard', body: [quotedWords(begin(speaks), speaks)] },
  };
  const choices = offered.map((value) => ({ value, title: tools.replies.list[value].title }));
  const prepared = opens(
    tools.replies.title,
    [{ type: 'Input.ChoiceSet', id: 'put', label: tools.replies.title, style: 'compact', value: choices[0]!.value, choices }],
    press(wholeInTeams.card.put, { act: 'put', ...stood }),
  );
  const noting = opens(
    tools.notes.title(notes.length),
    [block(tools.notes.hint, small), box('note', tools.notes.label, noteLimits.longest)],
    press(tools.notes.keep, { act: 'note', case: id }),
  );
  const end = preparedSentence('closing', language, { today, whole: true });
  const closing = opens(
    desk.close.title,
    [block(tools.closing.text), box('last', tools.closing.label(tongue), longest, end)],
    press(desk.close.go, { act: 'close', ...stood }),
  );
  const console = { type: 'Action.OpenUrl', title: teamsRelay.card.open, url: `${webAddress}/console/cases/${id}` };
  return [
    block(desk.case.expires(dateIn(speaks, expires)), small),
    ...(begun ? writes(desk.reply.label(tongue), desk.reply.send) : first),
    actions(
      console,
      ...(begun ? [prepared] : language === speaks ? [] : [meaning]),
      noting,
      ...handOnActions(referral, ways, { speaks, directory, nameOf }),
      ...(begun ? [closing] : []),
    ),
  ];
}
