import { isolated } from '../isolate.js';
import type { OperatingText } from './en.js';

const plural = new Intl.PluralRules('ar');
const counted = (count: number, forms: { one: string; two: string; few: string; many: string }): string => {
  const kind = plural.select(count);
  if (kind === 'one' || kind === 'two') return forms[kind];
  return `${count} ${kind === 'few' ? forms.few : forms.many}`;
};
const cases = (count: number): string =>
  counted(count, { one: 'حالة مفتوحة واحدة', two: 'حالتان مفتوحتان', few: 'حالات مفتوحة', many: 'حالة مفتوحة' });

export const operating: OperatingText = {
  title: 'الإعدادات والحسابات',
  on: {
    title: 'ما هو مفعّل',
    about: 'تُغيَّر الإعدادات على الجهاز نفسه. لا يظهر هنا أي سر.',
    rows: {
      address: 'عنوان الصفحة',
      organization: 'المنظمة',
      teams: 'قناة Microsoft Teams',
      openId: 'الدخول عبر المنظمة',
      directLine: 'قناة Direct Line',
      webChat: 'نافذة Web Chat',
      outside: 'خدمة لغات خارجية (Azure)',
      onion: 'عنوان onion',
      proxies: 'الخوادم الوسيطة الموثوقة',
      exits: 'إلى أين يؤدي زر «خروج»',
      ready: 'الجاهزية لاستقبال الناس',
      forgetting: 'المحو التلقائي',
    },
    yes: 'مفعّل',
    no: 'غير مفعّل',
    local: 'مفعّل لهذا الجهاز فقط، من دون تحقق من الهوية',
    unset: 'لم يُضبط',
    ready: { yes: 'نعم', no: 'لا؛ السبب مكتوب في السجل' },
    forgotten: (date) => `آخر مرة في ${isolated(date)}؛ لم يتأخر شيء`,
    overdue: 'متأخر؛ التفاصيل في السجل',
  },
  expiry: {
    title: 'ما تنتهي صلاحيته',
    names: {
      teams: 'سر العميل لدى Teams',
      openId: 'سر العميل لخدمة الدخول',
      certificate: 'شهادة الصفحة (TLS)',
    },
    on: (date) => `تنتهي الصلاحية في ${isolated(date)}`,
    soon: (date, days) =>
      days === 0
        ? `تنتهي الصلاحية اليوم، ${isolated(date)}`
        : `تنتهي الصلاحية في ${isolated(date)}، والباقي ${counted(days, { one: 'يوم واحد', two: 'يومان', few: 'أيام', many: 'يوما' })}`,
    over: (date) => `انتهت الصلاحية في ${isolated(date)}`,
    unknown: (setting) => `الموعد غير معروف؛ يُضبط في ${isolated(setting)}`,
    unreadable: (setting) => `لا يمكن قراءتها؛ يُرجى التحقق من ${isolated(setting)}`,
    none: 'لا يوجد بين ما هو مفعّل شيء تنتهي صلاحيته.',
  },
  accounts: {
    title: 'الحسابات',
    about: 'كل عمل لك هنا يُسجَّل مع اسمك: ما هو، وعلى أي حساب، وفي أي تاريخ.',
    name: 'اسم الدخول',
    shown: 'الاسم الذي يقرؤه الناس',
    roles: 'الغرض منه',
    signsIn: 'طريقة الدخول',
    passphrase: 'بعبارة السر',
    organization: 'عبر المنظمة',
    change: (name) => `تعديل ${isolated(name)}`,
    own: 'حسابك أنت',
  },
  roles: {
    'focal-point': 'كتابة الأجوبة',
    approver: 'اعتماد الأجوبة',
    operator: 'إدارة هذا الخادم',
    translator: (language) => `ترجمة الأجوبة (${isolated(language)})`,
    receiver: (office) => `القراءة والرد باسم: ${isolated(office)}`,
  },
  add: {
    title: 'حساب جديد',
    name: 'حروف لاتينية صغيرة وأرقام، وبينها نقطة أو شرطة مفردة. لا يزيد الاسم على 40 حرفا.',
    shown: 'من يكتب إلى مكتب يقرأ هذا الاسم قبل أن يقول أي شيء، ويمكنه استبعاد شخص ما. ويُترك فارغا لحساب لا تُقرأ به محادثات.',
    language: 'لغة لوحة العمل',
    any: 'لغة المتصفح',
    go: 'إنشاء الحساب',
  },
  change: {
    title: (name) => `الحساب ${isolated(name)}`,
    back: 'الإعدادات والحسابات',
    roles: 'الغرض منه من الآن فصاعدا',
    save: 'حفظ',
    reset: 'عبارة سر جديدة وعامل تحقق ثان جديد',
    resetAbout: 'تبطل العبارة القديمة ويبطل العامل القديم. وتنتهي الجلسات المفتوحة بهذا الحساب، ولا تبقى أي محادثة في Teams مرتبطة به.',
    resetGo: 'إنشاء عبارة وعامل جديدين',
    remove: 'حذف الحساب',
    removeAbout:
      'تنتهي الجلسات المفتوحة به. ولن يُعطى هذا الاسم لأحد بعد ذلك. ومن كانت محادثاتهم في عهدة هذا الحساب يُخبَرون بذلك، ويُسألون عمن يجوز له أن يتابعها.',
    removeGo: 'حذف',
    sure: 'نعم، هذا الحساب',
  },
  told: {
    title: 'يظهر مرة واحدة فقط',
    about:
      'لا يمكن إظهار هذا مرة أخرى. يُرجى تسليم العبارة والعامل إلى صاحب الحساب بطريقتين مختلفتين، وعدم إعطائهما لأي شخص آخر. ثم يُرجى إغلاق هذه الصفحة.',
    passphrase: 'عبارة السر',
    factor: 'عامل التحقق الثاني، لتطبيق المصادقة',
    picture: 'رمز QR لعامل التحقق الثاني',
    tied: 'هذا الحساب يخص أيضا شخصا في المنظمة يمكنه الدخول من دونهما.',
  },
  done: {
    roles: (name) => `تم تعديل الحساب ${isolated(name)}.`,
    removed: (name) => `تم حذف الحساب ${isolated(name)}.`,
  },
  waiting: {
    had: (name, office, count) =>
      `ما كان في عهدة ${isolated(name)} باسم ${isolated(office)}: ${cases(count)}. ويُخبَر بذلك الطرف الآخر في كل منها ويُسأل.`,
    nobody: (office, count) =>
      `لم يعد أحد يرد باسم ${isolated(office)}. وما ينتظر هناك: ${cases(count)}. يُرجى إسناد هذا المكتب إلى شخص ما.`,
    unknown: 'لا يُعرف عدد الحالات المنتظرة.',
  },
  why: {
    noAccount: 'لم يعد هذا الحساب موجودا.',
    wasRemoved: 'حُذف حساب بهذا الاسم. وهناك محادثات باسمه، فيُرجى اختيار اسم آخر.',
    isThere: 'يوجد حساب بهذا الاسم. يُرجى اختيار اسم آخر.',
    shownLike: 'يظهر حساب آخر بهذا الاسم. يُرجى إضافة ما يميز بينهما، مثل الوظيفة.',
    noShown: 'ليس لهذا الحساب اسم يقرؤه الناس. يمكن إنشاء حساب آخر له اسم، أو ضبط الاسم على الجهاز.',
    noService: 'لم يعد هذا المكتب موجودا.',
    mixed: 'حساب التجربة لا يصلح لغرض آخر. يمكن إنشاء حسابين.',
    own: 'هذا حسابك أنت. يعدّله شخص آخر ممن يديرون هذا الخادم.',
    notOperator: 'لم يعد حسابك مخصصا لإدارة هذا الخادم.',
    name: 'لا يمكن استعمال اسم الدخول هذا. تُرجى قراءة ما يمكن أن يحتويه.',
    shown: 'لا يمكن استعمال هذا الاسم الظاهر. يتكون من 2 إلى 60 من الحروف والأرقام والعلامات البسيطة، في سطر واحد.',
    roles: 'يُرجى اختيار الغرض من الحساب.',
    sure: 'يُرجى وضع علامة لتأكيد أنه هذا الحساب.',
    again: 'كانت الصفحة قديمة. لم يتغير شيء. تُرجى إعادة المحاولة.',
  },
};
