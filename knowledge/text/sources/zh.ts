import { isolated } from '../isolate.js';
import type { Text } from '../text.js';

export const sources: Text['sources'] = {
  title: '来源',
  about: '这里列出答案所依据的全部文件，以及引用它们的答案。文件有了新版本，请在这里标出。',
  none: '没有答案引用文件。',
  document: '文件',
  cited: '引用它的答案',
  state: '状态',
  paragraph: (text) => `（${text}）`,
  since: (date) => `${isolated(date)}起有新版本`,
  left: (count) => `还要核对的答案：${count}`,
  mark: {
    title: '有新版本了',
    about: '标出以后，引用它的每个答案都会在这里显示标记，大家也会读到来源有变动。答案经人确认或重新发布，标记就会消失。',
    since: '新版本日期（年-月-日）',
    go: '标出',
  },
  unmark: { title: '标错了', about: '各个答案上的标记也会一起去掉。', go: '去掉标记' },
  future: '这个日期还没有到。没有标出任何内容。',
  gone: '已经没有答案引用这份文件，或者您的账户不能这样做。没有任何改动。',
  changed: '来源有变动',
  entry: (names) => `这个答案上次确认或发布之后，下列来源有变动：${isolated(names)}。请核对，然后改正或确认这个答案。`,
  reader: '来源后来有变动，这个答案可能已过时。',
  dueSoon: '要做的事',
  kept: {
    kind: '答案所依据的文件',
    id: '名称',
    url: '公开地址',
    symbol: '文号',
    since: '从哪天起有新版本',
  },
  reminders: {
    kind: '上次向维护答案的工作人员发出的提醒',
    id: '工作人员的账户',
    on: '日期',
    sent: '是否送到',
    lasts: '到下一次提醒为止，或到账户不再与任何 Teams 聊天相连为止',
  },
};
