import { isolated } from '../isolate.js';
import type { Text } from '../text.js';

export const whatIsNew: Text['publishing']['whatIsNew'] = {
  title: 'ما الجديد',
  ask: 'تُصحَّح الأجوبة وتُضاف أجوبة أخرى مع الوقت. ما المدة التي تهمك؟ لا يعرف هذا البرنامج متى كانت زيارتك الأخيرة: لا يُحفظ شيء من ذلك.',
  since: { week: 'آخر 7 أيام', month: 'آخر شهر', quarter: 'آخر ثلاثة أشهر' },
  link: 'ما الجديد، في صفحة مستقلة',
  nothing: (date) => `لم يتغيّر شيء مما يمكنك قراءته هنا منذ ${isolated(date)}.`,
  changed: (count, date) => `عدد الأجوبة الجديدة أو التي تغيّر نصها منذ ${isolated(date)}: ${count}. والأحدث أولا.`,
  ownFirst: (entity) => `ما يخص ${isolated(entity)} يأتي أولا.`,
  back: 'مدة أخرى',
  page: {
    intro: 'هذه الأجوبة جديدة، أو تغيّر نصها. والصفحة نفسها تظهر للجميع. وعند فتح أي جواب تبدأ محادثة.',
    none: 'لم يتغيّر شيء في آخر اثني عشر شهرا.',
    on: (date) => `تغيّر في ${isolated(date)}`,
    differs: (names) => `يختلف في: ${isolated(names)}`,
  },
};
