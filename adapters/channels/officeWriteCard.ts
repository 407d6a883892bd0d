import type { Activity } from 'botbuilder';
import { contactBox, lineBoxes, mostContacts, wordBoxes, type WordBox } from '../../bots/officesActs.js';
import { contentsWith } from '../../knowledge/editing/change.js';
import {
  isOlderService,
  isServiceWords,
  servicePartsOf,
  type ServiceContent,
  type ServiceWords,
} from '../../knowledge/editing/serviceParts.js';
import { languages, ownName } from '../../knowledge/language.js';
import { channelTypes, type Contact, type Service } from '../../knowledge/service.js';
import { isolated } from '../../knowledge/text/isolate.js';
import { textIn } from '../../knowledge/text/index.js';
import { serviceEffects } from '../console/services/typed.js';
import { actions, block, message, quotedWords, type Element } from './cardParts.js';
import { officesPlace, toConsole, type Reading } from './keeperCardParts.js';
import { firstThatFits, input, longestBlock, writingCard, type WritingOf } from './writingParts.js';

type Writing = WritingOf<Service, ServiceContent>;

const longestName = 80;

/** One part of an office with its boxes: its words in a language, or its contacts. What is not on the card stays as it is. */
export const officeWriteCard = (writing: Writing, reading: Reading): Partial<Activity> =>
  isServiceWords(writing.content) ? wordsCard(writing, writing.content, reading) : contactsCard(writing, writing.content.channels, reading);

const textOf = (words: ServiceWords, box: WordBox): string => [words[box]].flat().join('\n');

/** What does not fit is left out, first what stands beside the boxes, then boxes. */
function wordsCard(writing: Writing, words: ServiceWords, reading: Reading): Partial<Activity> {
  const { kept, part, over } = writing;
  const { officeEditing, officesInTeams } = textIn(reading.speaks);
  const { fields, hints } = officeEditing;
  const label = (box: WordBox): string =>
    (lineBoxes as readonly WordBox[]).includes(box) ? `${fields[box]} · ${hints.lines}` : fields[box];
  const cardWith = (boxes: WordBox[], whole: boolean): Partial<Activity> =>
    writingCard(
      writing,
      {
        inputs: boxes.map((box) =>
          box === 'name'
            ? input(box, label(box), words.name, longestName)
            : input(box, label(box), textOf(words, box), longestBlock, { isMultiline: true }),
        ),
        beside: source(writing, reading),
        effects: serviceEffects,
        rest: officesInTeams.rest,
        data: (tend) => ({ tend, service: kept.entry.id, part, over, boxes }),
      },
      whole,
      reading,
      officesPlace,
    );
  const boxes = [...wordBoxes];
  return firstThatFits([cardWith(boxes, true), cardWith(boxes, false), cardWith(['name', 'first', 'purpose'], false)]);
}

/** The contacts, each in a row of its own, and an empty row for another one; the way to the console, where there are more. */
function contactsCard(writing: Writing, channels: readonly Contact[], reading: Reading): Partial<Activity> {
  const { kept, part, over } = writing;
  const { offices, officeEditing, officesInTeams } = textIn(reading.speaks);
  if (channels.length > mostContacts) {
    const said = [block(officesInTeams.rest), actions(toConsole(reading, `${officesPlace.path}/${kept.entry.id}/write/${part}`))];
    return message(reading.speaks, said, [officesInTeams.rest]);
  }
  const rows: Contact[] = [...channels, { type: 'phone', value: '' }];
  const inputs = rows.flatMap(({ type, value }, at): Element[] => [
    {
      type: 'Input.ChoiceSet',
      id: contactBox('type', at),
      label: `${officeEditing.contact(at + 1)} · ${officeEditing.type}`,
      value: type,
      choices: channelTypes.map((one) => ({ value: one, title: offices.service.channel[one] })),
    },
    input(contactBox('value', at), `${officeEditing.contact(at + 1)} · ${officeEditing.value}`, value ?? '', longestName * 3),
  ]);
  const unknown = channels.flatMap(({ value }, at) => (value === null ? [at] : []));
  const at = { service: kept.entry.id, part, over, rows: rows.length, ...(unknown.length > 0 && { unknown }) };
  const own = {
    inputs: [block(officeEditing.hints.channels), ...inputs],
    beside: [],
    effects: [],
    rest: officesInTeams.rest,
    data: (tend: 'save' | 'submit') => ({ tend, ...at }),
  };
  return firstThatFits([true, false].map((whole) => writingCard(writing, own, whole, reading, officesPlace)));
}

/** What the original says by now, beside a translation that is older. */
function source({ kept: { entry, change }, part }: Writing, { speaks }: Reading): Element[] {
  if (part === 'common' || !isOlderService(entry, part)) return [];
  const other = (['en', ...languages] as const).find((language) => language !== part && !isOlderService(entry, language));
  if (!other) return [];
  const words = contentsWith(servicePartsOf(entry), change)[other];
  if (!isServiceWords(words)) return [];
  return [
    block(`${textIn(speaks).editing.edit.source} · ${isolated(ownName[other])}`, { weight: 'bolder' }),
    {
      type: 'Container',
      style: 'emphasis',
      items: wordBoxes.flatMap((box) => textOf(words, box).split('\n')).map((text) => quotedWords(text, other)),
    },
  ];
}
