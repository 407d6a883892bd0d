import type { AtDesk } from './en.js';

export const atDesk: AtDesk = {
  crossed: '没有发送：对方刚才又写了消息，就在上面。如果仍要照原样发出您的文字，请再按一次按钮。',
  final: '个案结束后不能重新打开。对方只能开始新的对话。',

  list: {
    counts: {
      unread: '新消息',
      waiting: '还没有人接手',
      late: '等得太久',
      due: '到期的提醒',
    },
    onlyLate: '只看等得太久的',
    order: '等得太久的个案和到期的提醒排在最前，其余从新到旧。',
    previous: '前面的个案',
  },

  refresh: {
    on: '本列表每分钟自动刷新一次。会话时间不会因此延长。',
    stop: '停止自动刷新',
    off: '本列表不会自动刷新。',
    start: '每分钟自动刷新一次',
  },

  hours: { dayAndNight: '开始和结束写同一时间，例如 08:00-08:00，表示 24 小时。' },

  charts: {
    about: '柱形按季度显示表中的数目。虚线表示那个数目不显示。',
  },
};
