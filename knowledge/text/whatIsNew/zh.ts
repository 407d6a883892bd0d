import { isolated } from '../isolate.js';
import type { Text } from '../text.js';

export const whatIsNew: Text['publishing']['whatIsNew'] = {
  title: '有什么更新',
  ask: '答案会不断更正和补充。您想看多久以来的变化？我不知道您上次什么时候来过，这方面什么也不保存。',
  since: { week: '最近 7 天', month: '最近一个月', quarter: '最近三个月' },
  link: '更新内容（单独网页）',
  nothing: (date) => `${isolated(date)}以来，您在这里能读到的内容没有变化。`,
  changed: (count, date) => `${isolated(date)}以来，有 ${count} 个答案是新增的，或者说法变了，最新的在前。`,
  ownFirst: (entity) => `其中有专门说到${isolated(entity)}的，排在最前面。`,
  back: '换一个时段',
  page: {
    intro: '这些答案是新增的，或者说法和以前不同。每个人看到的都是同一页。打开一个答案，就会开始对话。',
    none: '最近十二个月没有变化。',
    on: (date) => `${isolated(date)}更新`,
    differs: (names) => `有不同规定的组织：${isolated(names)}`,
  },
};
