import { isolated } from '../isolate.js';
import type { Text } from '../text.js';

export const renewing: Text['renewing'] = {
  colleagueGone: (by, to) => `${isolated(by)}提议的${isolated(to)}，已经不在那里答复了。`,
  colleagueOut: (by, to) =>
    `${isolated(by)}提议由${isolated(to)}接着和您谈。${isolated(to)}什么也收不到：这是您之前的选择。我们不会把这一点告诉部门。`,
  without: (to, reader) => `避开${isolated(to)}，仍由${isolated(reader)}和您谈`,
  nobody: (office) =>
    `目前在${isolated(office)}答复的人里，没有人可以看这次对话。即使您同意，也没有人会收到，所以先不问您。什么都没有发送。您自己可以看，可以删除，可以找别人，也可以以后再来看。`,

  unsaved: '您还没有保存返回号码。没有号码，本页关闭以后，您就回不到这次对话了。',

  tooMany: '刚才从您的网络开始的对话非常多，所以这次还没有发送。您的文字还在下面。请等几分钟，再选择同意；您也可以自己联系这个部门。',

  perhapsSent:
    '这次对话已结束。不确定您的文字是否已经到了部门。没有这次对话的返回号码，谁都不能在本页打开那段文字。您可以重新开始，并且可以写明，这可能是第二次。',

  moving: {
    rules: {
      talk: (reader, kept) =>
        `这次对话会从 Teams 转到这里。那里已有的内容会留下，连着您的姓名。在这里能看、能答复的是：${isolated(reader)}。${kept}您的同意14天内有效。您随时可以删除这里的，但看过的人仍然知道。`,
      report: (reader, kept) =>
        `这次对话会从 Teams 转到这里。Teams 里连着您姓名的内容，还有部门档案里的，会留在那里。在这里能看、能答复的是：${isolated(reader)}。${kept}您的同意14天内有效。您可以删除这里的；正式程序可能继续。`,
    },
    kept: {
      unopened: '在这里，没人打开，14天后删除；打开过的，最后一条消息之后30天删除。',
      opened: '在这里，最后一条消息之后30天删除。',
    },
    ask: '要把这次对话转到这里吗？',
    no: '不要，留在 Teams 里',
    yes: '要，转到这里',
    simple:
      '还是这次对话，也还是这个部门。如果您同意，以后就在本页看、在本页写，您会得到一个返回号码。如果您不同意，什么都不会变，对话继续在 Teams 里进行。',
    left: '什么都没有转移：对话继续在 Teams 里进行。',
  },
};
