import { isolated } from '../isolate.js';
import type { Text } from '../text.js';

export const whatIsNew: Text['publishing']['whatIsNew'] = {
  title: '有什么更新',
  ask: '答案会不断更正和补充。您想看最近多长时间的变化？我不知道您上次是什么时候来的，这方面什么都不保存。',
  since: { week: '最近7天', month: '最近一个月', quarter: '最近三个月' },
  link: '有什么更新（单独一页）',
  nothing: (date) => `${isolated(date)}以来，您在这里能读到的内容没有变化。`,
  changed: (count, date) => `${isolated(date)}以来，新增或改动过的答案有${count}个，最新的在前。`,
  ownFirst: (entity) => `专门说到${isolated(entity)}的，排在最前面。`,
  back: '换一个时段',
  page: {
    intro: '这些答案是新增的，或是改动过的。每个人看到的都是同一页。打开一个答案，就会开始对话。',
    none: '最近十二个月没有变化。',
    on: (date) => `${isolated(date)}更新`,
    differs: (names) => `有不同规定的组织：${isolated(names)}`,
  },
};
