import { isolated } from '../isolate.js';
import type { Text } from '../text.js';

export const figures: Text['figures'] = {
  title: '数字',
  intro: [
    '个案很少，甚至没有，不等于没有问题。也许大家不知道这条途径，也许还不信任它。',
    '数字满 10 才显示，并取 5 的整数倍。一个季度结束后才显示；旧数字最多保留 24 个月。',
    '如果本人不让办公室里的某个人看到，这个个案就不计入任何数字。',
  ],
  next: (date) => `本季度的数字从${isolated(date)}起显示。`,
  period: '时段',
  quarter: (number, year) => `${year} 年第 ${number} 季度`,
  year: (year) => `${year} 年全年`,
  few: '不到 10',
  hidden: '不显示',
  events: { begun: '开始', opened: '首次打开', answered: '首次答复', closed: '结束', takenBack: '由本人删除' },
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
    answers: { yes: '是', partly: '不完全是，或说不准', no: '不是' },
    pass: '我不想说',
    stop: '不再回答',
    counted: '已计数。',
    thanks: '问题到此为止。您又回到了对话。',
  },

  kept: {
    kinds: {
      acts: '工作人员对个案和办公时间做了什么',
      anchors: '这份记录从哪里开始、到哪里为止',
      figures: '每个办公室的计数',
      surveys: '使用感受的回答计数',
    },
    act: {
      id: '流水号',
      by: '工作人员的账号',
      did: '做了什么，例如打开或答复，不含任何文字内容',
      to: '个案的加密标记；个案删除后，这个标记就查不到任何东西；或者是部门',
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
      service: '办公室',
      event: '发生了什么：开始、打开、答复、结束、删除',
      count: '次数',
    },
    survey: { id: '名称', quarter: '季度', question: '问题', answer: '回答', count: '次数' },
    lasts: (months) => `最多 ${months} 个月`,
  },
};
