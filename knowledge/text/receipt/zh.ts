import { isolated } from '../isolate.js';
import type { Text } from '../text.js';

export const receipt: Text['receipt'] = {
  title: '您的同意凭据',
  number: '凭据编号',
  to: '发给',
  purpose: '用途',
  purposes: {
    talk_ombuds: '和监察员对话；这不是举报',
    talk_counsellor: '和顾问（心理咨询）对话；这不是举报',
    open_report_channel: '发给受理举报的部门的一条消息',
  },
  sent: '您同意发出的内容',
  fields: { wish: '想谈一谈的意愿', language: '您的语言' },
  given: '同意日期',
  holds: (from, until) => `${isolated(from)}，到${isolated(until)}为止有效`,
  kept: '保存',
  keptUntil: (day) => `到${isolated(day)}为止，只在这里；不会给您发送任何东西`,
  stop: '怎样停止',
  press: (button) => `按“${isolated(button)}”；不会问原因`,
};
