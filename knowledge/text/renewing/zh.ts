import { isolated } from '../isolate.js';
import type { Text } from '../text.js';

export const renewing: Text['renewing'] = {
  colleagueGone: (by, to) => `${isolated(by)}提议的${isolated(to)}，已不在那里答复。`,
  nobody: (office) =>
    `${isolated(office)}现在没有可以看这次对话的人在答复。您同意了，也没有人会收到，所以这里不问您同不同意。什么都没有发送。您可以看这次对话，可以删除它，可以找别人，也可以以后再来看。`,

  unsaved: '您还没有保存返回号码。没有号码，关上这一页，就回不到这次对话了。',

  tooMany: '刚才从您的网络开始的对话非常多，所以这一份还没有发送。您的文字仍在下面。请等几分钟，再选择同意，也可以自己联系这个部门。',

  moving: {
    rules: {
      talk: (reader) =>
        `这次对话以后在这里进行，不再在 Teams 里。已经在 Teams 里的内容会留在那里，并连着您的姓名。能看、能答复的是：${isolated(reader)}。在这里，没人打开，14天后删除；打开过的，最后一条消息之后30天删除。您的同意14天内有效。您随时可以删除这里的，但看过的人仍然知道。`,
      report: (reader) =>
        `这次对话以后在这里进行，不再在 Teams 里。已经在 Teams 里或部门档案里的内容会留在那里。能看、能答复的是：${isolated(reader)}。在这里，没人打开，14天后删除；打开过的，最后一条消息之后30天删除。您的同意14天内有效。正式程序可能继续。`,
    },
    ask: '要把这次对话转到这里吗？',
    no: '不，留在 Teams 里',
    yes: '好，转到这里',
    simple:
      '还是这次对话，也还是这个部门。如果您同意，以后就在本页看、在本页写，您会得到一个返回号码。如果您不同意，什么都不会变，对话继续在 Teams 里进行。',
    left: '什么都没有转：对话继续在 Teams 里进行。',
  },
};
