import { isolated } from '../isolate.js';
import type { Text } from '../text.js';

export const figures: Text['figures'] = {
  title: '统计数字',
  intro: [
    '个案很少，甚至没有，不等于没有事情发生。也许有人不知道这条途径，也许有人还不信任它。',
    '数目满 10 才显示，并取最接近的 5 的倍数。一个季度结束后才显示；旧数字最多保留 24 个月。',
    '如果当事人请办公室里的某个人回避，这个个案就不计入任何数字。',
  ],
  next: (date) => `本季度的数字从${isolated(date)}起显示。`,
  period: '时段',
  quarter: (number, year) => `${year} 年第 ${number} 季度`,
  year: (year) => `${year} 年全年`,
  few: '不到 10',
  hidden: '不显示',
  events: { begun: '开始', opened: '首次打开', answered: '首次答复', closed: '结束', takenBack: '由当事人删除' },
  save: '存成表格（CSV）',
  office: '办公室',
  what: '事项',
  number: '数目',

  survey: {
    title: '大家的感受',
    about: '回到对话的人可以按按钮回答四个问题。所有办公室的回答合在一起计数，与任何对话都没有联系。',
    offer: '如果您愿意，这里有四个关于使用感受的小问题。它们与对话分开：回答只计数，不会和对话存在一起。',
    begin: '回答四个小问题',
    intro: '每个问题按一下按钮就行。您可以随时停下。',
    question: '问题',
    questions: {
      options: '您是不是比之前更清楚自己有哪些选择？',
      control: '在这里，每一步是不是由您自己决定的？',
      safe: '在这里写的时候，您是不是觉得安心？',
      again: '以后有需要，您是不是还愿意来这里？',
    },
    answers: { yes: '是', partly: '部分是，或说不准', no: '不是' },
    pass: '我不想说',
    stop: '不再回答',
    counted: '已经计入。',
    thanks: '没有别的问题了。您又回到了对话。',
  },

  kept: {
    kinds: {
      acts: '工作人员对个案和办公时间做了什么',
      anchors: '这份记录从哪里开始、到哪里为止',
      figures: '每个部门的计数',
      surveys: '关于使用感受的回答计数',
    },
    act: {
      id: '流水号',
      by: '工作人员的账户',
      did: '做了什么，例如打开或答复，不含任何文字内容',
      to: '个案的加密标记，个案删除后，凭它什么都查不到；或者是哪个部门',
      on: '日期',
      before: '上一条记录的指纹',
    },
    anchor: {
      id: '名称',
      first: '最早一条记录的编号',
      before: '再前面一条记录的指纹',
      next: '下一条记录的编号',
      head: '最新一条记录的指纹',
      mark: '一个标记，能看出有没有记录被截掉',
    },
    figure: {
      id: '名称',
      quarter: '季度',
      service: '部门',
      event: '发生了什么：开始、打开、答复、结束、删除',
      count: '次数',
    },
    survey: { id: '名称', quarter: '季度', question: '问题', answer: '回答', count: '次数' },
    lasts: (months) => `最多 ${months} 个月`,
  },
};
