import type { Text } from '../text.js';

export const officesInTeams: Text['officesInTeams'] = {
  title: '部门的联系方式',
  linked: '在这里输入“部门的联系方式”，就会出现一张卡片，列出要核对的联系方式。',
  due: (count) => `要核对的联系方式：${count}`,
  nothing: '目前没有要核对的联系方式。',
  findOffice: '找部门',
  findAnswer: '找答案',
  words: '部门名称或用途里的字词',
  none: '没有找到。请换几个字试试。',
  open: '打开这个部门',
  correct: '更正联系方式',
  gone: '什么都没有做：这个部门已经不在了，或者您的账户不能这样做。',
  confirmed: '已确认。大家会读到，您的组织已经确认过。',
  doubted: '已撤下。大家看不到这个联系方式了。',
  tooLong: '内容太长，卡片放不下。请到控制台阅读并确认。',
  rest: '卡片上没有的内容，请到控制台编辑。在这里操作，不会改动它们。',
  pull: {
    title: '撤下这个部门',
    about: '几秒之内，大家就看不到它了。与它的对话还没有结束的人，会得到通知。要放回去，需要一个人恢复，再由另一个人批准。',
    sure: '是的，现在就撤下',
  },
  pulled: '已撤下。大家看不到这个部门了。',
};
