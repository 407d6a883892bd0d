import { isolated } from '../isolate.js';
import type { Text } from '../text.js';

export const caps: Text['caps'] = {
  office:
    '这个部门还有很多对话没有人打开，现在不能再通过本程序接收新的对话。什么都没有发送。您可以以后再试，可以换一个部门，也可以自己联系部门。',
  notSent: '这条没有发送，以后也不会发送。',
  unanswered: (most: number) =>
    `您发给部门的消息，已有${most}条还没有人答复。有人答复之后，您可以继续写。随时输入“求助”，都能看到联系方式。`,
  box: (office) => `要等${isolated(office)}先答复。您现在写的内容不会发送，以后也不会发送。`,
};
