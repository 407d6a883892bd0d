import { isolated } from '../isolate.js';
import type { Text } from '../text.js';

export const receipt: Text['receipt'] = {
  title: 'إيصال موافقتك',
  number: 'رقم الإيصال',
  to: 'إلى',
  purpose: 'الغرض',
  purposes: {
    talk_ombuds: 'محادثة مع أمين المظالم، وهي ليست بلاغا',
    talk_counsellor: 'محادثة مع مستشار الموظفين، وهي ليست بلاغا',
    open_report_channel: 'رسالة إلى مكتب يتلقى البلاغات',
  },
  sent: 'ما وافقت على إرساله',
  fields: { wish: 'الرغبة في الحديث', language: 'لغتك' },
  given: 'تاريخ الموافقة',
  holds: (from, until) => `${isolated(from)}، وتسري حتى ${isolated(until)}`,
  kept: 'مدة الحفظ',
  keptUntil: (day) => `حتى ${isolated(day)}، هنا فقط؛ ولا يُرسل إليك شيء`,
  stop: 'للتوقف',
  press: (button) => `يكفي الضغط على «${isolated(button)}»؛ ولا سؤال عن السبب`,
};
