import { isolated } from '../isolate.js';
import type { Text } from '../text.js';

export const answersInTeams: Text['answersInTeams'] = {
  linked: (name) => `这个聊天现在与账户 ${isolated(name)} 相连。在这里输入“答案”两个字，就会出现一张卡片，列出要做的事。`,
  title: '答案：要做的事',
  nothing: '目前没有需要您处理的事。',
  review: (count) => `等您审核：${count}`,
  mine: (count) => `您的草稿和退给您的内容：${count}`,
  approved: (count) => `已批准，可以发布：${count}`,
  older: (count) => `译文比原文旧：${count}`,
  changed: (count) => `来源有变动：${count}`,
  due: (count) => `复查期限快到或已过：${count}`,
  more: (count) => `控制台里还有：${count}。`,
  rest: '各种问法，以及卡片上没有的内容，请到控制台编辑。在这里操作，不会改动它们。',
  looking: '正在检查，最多需要一分钟。之后请再按一次按钮。',
  closed: (gates) => `没有发布。未通过的检查：${isolated(gates)}。哪里有问题，请到控制台查看。`,
  gone: '什么都没有做：没有这个答案，或者您的账户不能这样做。',
  submitted: '已提交审核，要由别人批准。',
  approvedNow: '已批准，现在可以发布。',
  sentBack: '已退回，并附上您写的理由。',
  noReason: '请写明需要改什么。这次没有退回。',
  pulled: '已撤下，大家看不到了。',
  tooLong: '改动太长，卡片放不下。请到控制台阅读并批准。',
  elsewhere: '对方写的内容太长，卡片放不下，请到控制台查看。',
  reminder: {
    title: '答案：现在要做的事',
    overdue: (count) => `已过复查期限：${count}`,
    within: (count, days) => `${days} 天内要复查：${count}`,
    show: '查看',
    once: '这张卡片每周最多出现一次，有事要处理时才出现。',
  },
};
