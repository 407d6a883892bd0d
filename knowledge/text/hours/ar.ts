import { counted } from '../arabicCounts.js';
import { isolated } from '../isolate.js';
import type { Hours } from './en.js';

/** Working days, after a word such as "since". */
const workingDays = (count: number): string =>
  counted(count, { one: 'يوم عمل', two: 'يومي عمل', few: 'أيام عمل', many: 'يوم عمل', other: 'يوم عمل' });

export const hours: Hours = {
  at: (when: string, place: string) => `${isolated(when)} (${isolated(place)})`,
  dayAndNight: '24 ساعة',
  dayAndNightFrom: (time: string) => `24 ساعة ابتداءً من ${time}`,
  both: (here: string, utc: string) => `${here}، أي ${utc}`,

  rows: { hours: 'ساعات العمل', now: 'الآن', first: 'أول رد' },
  unknown: 'لم يذكر المكتب ساعات عمله.',
  open: (until: string) => `المكتب مفتوح الآن، حتى ${until}.`,
  closed: (now: string, next: string) => `المكتب مغلق الآن، والوقت هناك ${now}. موعد الفتح التالي: ${next}.`,
  closedUnknown: (now: string) => `المكتب مغلق الآن، والوقت هناك ${now}. وموعد الفتح التالي غير معروف.`,

  usual: {
    same: 'في الفترة الأخيرة، وصل نصف الردود الأولى في يوم العمل نفسه.',
    next: 'في الفترة الأخيرة، وصل نصف الردود الأولى خلال يوم عمل واحد.',
    two: 'في الفترة الأخيرة، وصل نصف الردود الأولى خلال يومي عمل.',
    toFive: 'في الفترة الأخيرة، وصل نصف الردود الأولى خلال خمسة أيام عمل.',
    longer: 'في الفترة الأخيرة، استغرق نصف الردود الأولى أكثر من خمسة أيام عمل. ولا يمكن ذكر يوم بعينه.',
  },
  by: (moment: string) => `وإذا بدأ الحساب الآن، فهذا يعني قبل ${moment}.`,
  none: 'لا يمكن ذكر موعد للرد الآن.',
  consent: (moment: string) => `يصل أول رد عادة قبل ${moment}.`,
  told: (date: string) => `يصل أول رد عادة قبل نهاية يوم ${isolated(date)}.`,

  overdue: (date: string) => `كان أول رد متوقعا قبل نهاية يوم ${isolated(date)}، ولم يصل. نعتذر عن ذلك.`,
  silent: (days: number) => `لم يرد المكتب منذ ${workingDays(days)} أو أكثر. نعتذر عن ذلك.`,
  ways: 'يمكنك الانتظار، أو العودة لاحقا برقم العودة، أو اختيار مكتب آخر، أو التوقف هنا.',
  openDoor: (office: string) => `مفتوح الآن: ${isolated(office)}`,
  own: (contacts: string) => `للاتصال مباشرة: ${isolated(contacts)}.`,

  zone: {
    show: 'عرض الأوقات بتوقيت مكاني',
    ask: 'يمكنك اختيار مكان توقيته مثل توقيتك. ولا يُحفظ ذلك إلا لهذه المحادثة، ولا يعلم به أي مكتب.',
    more: 'أماكن أخرى',
    clock: 'مكان آخر: الاختيار حسب الساعة',
    askClock: 'كم الساعة الآن حيث أنت؟',
    moreTimes: 'أوقات أخرى',
    places: 'العودة إلى الأماكن',
    back: 'دون تغيير',
    noted: (place: string) => `من الآن تُعرض الأوقات بتوقيت ${isolated(place)} وبتوقيت UTC.`,
    kept: (place: string) => `المنطقة الزمنية التي اخترتها: ${isolated(place)}`,
  },

  desk: {
    title: 'المناوبة وساعات العمل',
    link: (office: string) => `المناوبة وساعات العمل: ${isolated(office)}`,
    intro: 'من هنا يعرف الناس هل المكتب مفتوح ومتى يفتح. ومن هنا أيضا يُحسب موعد الرد المعتاد. ولا يكتب أحد موعد الرد بيده.',
    shown: 'ما يقرؤه الناس الآن',
    none: 'لم يُدخل شيء بعد.',
    confirmed: (by: string, date: string) => `آخر تأكيد: ${isolated(by)}، ${isolated(date)}.`,
    stale: 'مر أكثر من يوم عمل على آخر تأكيد أو آخر عمل في حالة. وإلى أن يتجدد ذلك، لا يُذكر للناس موعد للرد.',
    right: 'ما زال هذا صحيحا',
    zone: 'المنطقة الزمنية للمكتب',
    choose: 'اختيار',
    week: 'ساعات العمل',
    times: `مثلا ${isolated('08:00-12:00, 13:00-17:00')}. ويُترك يوم الإغلاق فارغا. وإذا لم تأت النهاية بعد البداية، فهي في اليوم التالي.`,
    closed: 'آخر يوم من الإغلاق',
    closedHint: 'لفترة لا يوجد فيها أحد. وإلا يُترك فارغا.',
    duty: 'من يناوب الآن',
    dutyHint: 'من يرد الآن. وإذا لم يُحدد أحد، فلا يُذكر للناس موعد للرد.',
    slow: 'عدد أيام العمل دون رد قبل وضع علامة على الحالة في القائمة',
    save: 'حفظ وتأكيد',
    holidays: 'العطل وأنصاف الأيام',
    noHolidays: 'لا يوجد شيء بعد.',
    day: 'التاريخ',
    open: 'مفتوح في هذه الأوقات فقط',
    openHint: 'يُترك فارغا إذا كان المكتب مغلقا طوال اليوم.',
    allDay: 'مغلق',
    add: 'إضافة',
    remove: (date: string) => `حذف ${isolated(date)}`,
    first: 'تُحفظ ساعات العمل أولا، ثم تُضاف العطل.',
    faults: {
      zone: 'لم يُحفظ شيء: يلزم اختيار المنطقة الزمنية للمكتب.',
      times: (day: string) => `لم يُحفظ شيء: لا يمكن قراءة أوقات ${isolated(day)}، أو أنها متداخلة.`,
      closed: 'لم يُحفظ شيء: آخر يوم من الإغلاق ليس تاريخا.',
      slow: 'لم يُحفظ شيء: عدد أيام العمل بين 1 و10.',
      day: 'لم يُضف شيء: يلزم اختيار تاريخ من اليوم فصاعدا.',
      open: 'لم يُضف شيء: لا يمكن قراءة الأوقات، أو أنها متداخلة.',
    },
    late: (days: number) => `دون رد منذ ${workingDays(days)} أو أكثر`,
  },
};
