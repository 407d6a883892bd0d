import { isolated } from '../isolate.js';
import type { Text } from '../text.js';

export const receipt: Text['receipt'] = {
  title: 'Подтверждение вашего согласия',
  number: 'Номер подтверждения',
  to: 'Кому',
  purpose: 'Для чего',
  purposes: {
    talk_ombuds: 'чат с омбудсменом; это не жалоба',
    talk_counsellor: 'чат с консультантом персонала; это не жалоба',
    open_report_channel: 'сообщение в службу, где принимают жалобы',
  },
  sent: 'Что отправлено с вашего согласия',
  fields: { wish: 'желание поговорить', language: 'ваш язык' },
  given: 'Дано',
  holds: (from, until) => `${isolated(from)}, действует до ${isolated(until)}`,
  kept: 'Хранится',
  keptUntil: (day) => `до ${isolated(day)}, только здесь; вам ничего не отправляется`,
  stop: 'Как остановить',
  press: (button) => `нажмите «${isolated(button)}»; причину не спросят`,
};
