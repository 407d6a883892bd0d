import { isolated } from '../isolate.js';
import type { Text } from '../text.js';

export const choosing: Text['choosing'] = {
  lists: {
    whose: '好几个组织的部门都在这里答复。您属于哪个组织？您的选择只在这次对话中保留，不说也可以。',
    kinds: '有不少部门可以在这里答复您。每个部门都会先写明它做什么、会留下什么。您同意之前，什么都不会发送。',
    every: '全部显示',
    everywhere: '也显示其他组织和地点的部门',
    noneThere: '您选的组织和地点，目前没有部门在这里答复。您可以看看其他组织和地点的部门，也可以自己联系部门。',
  },
  records: {
    label: '是否留记录',
    none: '不为组织留记录',
    notes: '可能留有笔记，请先问',
    file: '会，放进档案',
    ask: '不清楚，请先问',
  },
  ombuds: '监察员独立于管理层，不偏向任何一方，用非正式的方式工作，并且保密。',
  server: '管理服务器的人有可能看到。',
  way: {
    label: '怎样联系',
    here: '可以在这里写信',
    yourself: '由您自己联系',
  },
  support: {
    counsellor: '顾问（心理咨询）可以听您说，给您支持。和顾问谈不是举报。',
    here: (office, state) => `${isolated(office)}：${state}`,
    elsewhere: '您的顾问什么时候在，我不清楚，请问顾问所在的部门。',
    line: (contacts) => `心理危机热线，全天24小时：${isolated(contacts)}。`,
    noLine: '我手头没有最近确认过的心理危机热线号码。输入“帮助”，可以看到有危险时找谁。',
    show: '顾问（心理咨询）',
  },
};
