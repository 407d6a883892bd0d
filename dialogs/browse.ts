import { Group, groups } from '../knowledge/entry.js';
import { pageOf, to } from './choices.js';
import { end, saying, type Choice } from './dialog.js';
import type { Kit } from './kit.js';
import { newest } from './whatsNew.js';

/**
 * Every topic, by buttons alone: groups first, then the topics of one, in pages.
 * The argument is empty or `PAGE` for the groups, `GROUP` or `GROUP/PAGE` for the topics of one.
 */
export const browse = saying((argument, kit) => {
  const [name = '', number = '0'] = argument.split('/');
  const group = Group.safeParse(name).data;
  return group ? topicsOf(group, Number(number) || 0, kit) : allGroups(Number(name) || 0, kit);
});

function allGroups(page: number, kit: Kit) {
  const all = groups
    .filter((group) => kit.library.inGroup(group).length > 0)
    .map((group): Choice => ({ id: `browse/${group}`, label: kit.text.groups[group] }));
  const next = (then: number): Choice => ({ id: `browse/${then}`, label: kit.text.browse.more });
  const fresh = newest(kit).length > 0 ? [to.whatsNew(kit.text)] : [];
  return end({ kind: 'talk', text: kit.text.browse.groups, choices: pageOf(all, page, kit.page, next, fresh), language: kit.language });
}

function topicsOf(group: Group, page: number, kit: Kit) {
  const all = kit.library.inGroup(group).map((entry) => to.answer(entry.id, entry.in[kit.language].title));
  const next = (then: number): Choice => ({ id: `browse/${group}/${then}`, label: kit.text.browse.more });
  const back: Choice = { id: 'browse', label: kit.text.browse.back };
  const choices = pageOf(all, page, kit.page, next, [back]);
  return end({ kind: 'talk', text: kit.text.browse.group(kit.text.groups[group]), choices, language: kit.language });
}
