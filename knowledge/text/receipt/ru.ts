import { isolated } from '../isolate.js';
import type { Text } from '../text.js';

export const receipt: Text['receipt'] = {
  title: 'Квитанция вашего согласия',
  number: 'Номер квитанции',
  to: 'Кому',
  purpose: 'Для чего',
  purposes: {
    talk_ombuds: 'чат с омбудсменом; это не сообщение о нарушении',
    talk_counsellor: 'чат с консультантом персонала; это не сообщение о нарушении',
    open_report_channel: 'письмо в службу, которая принимает сообщения о нарушениях',
  },
  sent: 'На что вы дали согласие',
  fields: { wish: 'желание поговорить', language: 'ваш язык' },
  given: 'Дано',
  holds: (from, until) => `${isolated(from)}, действует до ${isolated(until)}`,
  kept: 'Хранится',
  keptUntil: (day) => `до ${isolated(day)}, только здесь; вам ничего не отправляется`,
  stop: 'Как остановить',
  press: (button) => `нажмите «${isolated(button)}»; причину не спросят`,
};
