import { menu } from './menu/ar.js';
import { answersInTeams } from './answersInTeams/ar.js';
import { always } from './always/ar.js';
import { booking } from './booking/ar.js';
import { agreement } from './agreement/ar.js';
import { atDesk } from './atDesk/ar.js';
import { care } from './care/ar.js';
import { draft } from './draft/ar.js';
import { commands } from './commands/ar.js';
import { editing } from './editing/ar.js';
import { exchange } from './exchange/ar.js';
import { figures } from './figures/ar.js';
import { gone } from './gone/ar.js';
import { caps } from './caps/ar.js';
import { followUp } from './followUp/ar.js';
import { followUpWords } from './followUpWords/ar.js';
import { choosing } from './choosing/ar.js';
import { insights } from './insights/ar.js';
import { instances } from './instances/ar.js';
import { handoff } from './handoff/ar.js';
import { desk } from './console/ar.js';
import { hours } from './hours/ar.js';
import { keep } from './keep/ar.js';
import { radar } from './radar/ar.js';
import { sources } from './sources/ar.js';
import { statement } from './statement/ar.js';
import { openId } from './signIn/ar.js';
import { isolated } from './isolate.js';
import { offices } from './offices/ar.js';
import { newOffice } from './newOffice/ar.js';
import { officeEditing } from './officeEditing/ar.js';
import { officesInTeams } from './officesInTeams/ar.js';
import { outreach } from './outreach/ar.js';
import { outside } from './outside/ar.js';
import { page } from './page/ar.js';
import { reading } from './reading/ar.js';
import { promises } from './promises/ar.js';
import { operating } from './operating/ar.js';
import { publishing } from './publishing/ar.js';
import { reader } from './reader/ar.js';
import { receipt } from './receipt/ar.js';
import { renewing } from './renewing/ar.js';
import { agreedTerm, rules } from './rules/ar.js';
import { shortAnswers } from './shortAnswers/ar.js';
import { threats } from './threats/ar.js';
import { standingWords } from './standingWords/ar.js';
import { topicWords } from './topicWords/ar.js';
import { tools } from './tools/ar.js';
import { teamsRelay } from './teamsRelay/ar.js';
import { wayWords } from './wayWords/ar.js';
import { wholeInTeams } from './wholeInTeams/ar.js';
import { worklist } from './worklist/ar.js';
import type { Text } from './text.js';

export const ar: Text = {
  speaker: 'Waypoint، برنامج حاسوبي',
  speakerShort: 'Waypoint',
  person: 'أنت',

  opening: {
    web: [
      'هذا برنامج حاسوبي وليس شخصا. يجيب، اعتمادا على وثائق منشورة، عن أسئلة التحرش الجنسي في العمل: الخيارات، والحقوق، ومن يستطيع المساعدة. لا يستطيع الإبلاغ أو التحقيق أو الاتصال بأحد.',
      'تُنسى هذه المحادثة عند المغادرة، لكن قد تبقى آثار في الجهاز أو الشبكة. لا حاجة إلى أسماء. قد يكون على المديرين وبعض الزملاء والزميلات نقل ما يُقال لهم. في حال الخطر تكفي كتابة كلمة «مساعدة». للمغادرة بسرعة: زر «خروج».',
    ],
    teams: (address: string) => [
      `هذا برنامج حاسوبي. تطبيق Teams تابع لمنظمتك: يمكنها حفظ ما يُكتب هنا والبحث فيه، ومعه اسمك. للحديث دون اسم، يُستخدم هاتف أو حاسوب شخصي ويُكتب هذا العنوان: ${isolated(address)}`,
      'يُرجى طرح أسئلة عامة فقط هنا. قد يكون على المديرين وبعض الزملاء والزميلات نقل ما يُقال لهم. في حال الخطر تكفي كتابة كلمة «مساعدة».',
    ],
    group: (address: string) => `يرد هذا البرنامج في المحادثات الشخصية فقط. وللحديث دون اسم، هذا هو العنوان: ${isolated(address)}`,
    qr: 'هذا العنوان في صورة يقرأها الهاتف',
  },

  menu,

  answer: {
    more: 'تفاصيل أكثر',
    shorter: 'باختصار',
    helped: 'هذا مفيد',
    notMeant: 'ليس هذا ما أقصده',
    none: 'لا شيء من هذه',
    didYouMean: 'للتأكد: هل المقصود واحد من هذه المواضيع؟',
    others: 'قد يكون المقصود إذن واحدا من هذه.',
    noAnswer: 'لا يوجد هنا جواب جاهز عن ذلك. وكثيرا ما يستطيع إنسان أن يقول أكثر.',
    notYet: (title: string) =>
      `قد يكون السؤال عن ${isolated(title)}. لا يوجد هنا جواب جاهز عن ذلك بعد. وكثيرا ما يستطيع إنسان أن يقول أكثر.`,
    nearest: 'هذه أقرب المواضيع المتاحة.',
    thanks: 'شكرا. احتُسب ذلك رقما فقط، دون أي من كلماتك. ما الذي قد يساعد الآن؟',
    sensitive: (title: string) => `${isolated(title)}: يصف الجواب سلوكا من هذا النوع، ولا يظهر إلا عند الرغبة في ذلك.`,
    show: 'عرض الجواب',
  },

  provenance: {
    from: (sources: string) => `المصدر: ${isolated(sources)}.`,
    paragraph: (symbol: string, paragraph: string) => `${symbol}، ${paragraph}`,
    programme: 'عن هذا البرنامج.',
    holdsFor: {
      everyone: 'معلومات عامة للجميع.',
      'un-system': 'يسري هذا في منظومة الأمم المتحدة، وقد تضيف منظمتك إليه.',
      secretariat: 'يسري هذا في الأمانة العامة للأمم المتحدة، وقد يختلف في منظمات أخرى.',
      'policy-dependent': 'القواعد تختلف: الأفضل الرجوع إلى سياسة منظمتك.',
      'this-programme': '',
    },
    forEntity: (entity: string) => `مع ما هو معروف عن ${isolated(entity)}.`,
    prepared: (date: string) => `أُعد بتاريخ ${isolated(date)} من وثائق منشورة، ولم تؤكده منظمتك بعد.`,
    preparedHere: (date: string) => `كُتب بتاريخ ${isolated(date)}، ولم تؤكده منظمتك بعد.`,
    confirmed: (by: string, date: string) => `تأكيد من ${isolated(by)} بتاريخ ${isolated(date)}.`,
    overdue: (date: string) => `كان موعد مراجعته ${isolated(date)}: الأفضل التحقق من أنه ما زال ساريا.`,
    sources: 'المصادر، على مواقع أخرى',
  },

  entity: {
    ask: 'تختلف القواعد من منظمة إلى أخرى. ما المنظمة المعنية؟ يُحفظ الجواب لهذه المحادثة فقط.',
    more: 'منظمات أخرى',
    unsaid: 'أفضّل عدم القول',
    private: ['خاص', 'هذا خاص', 'سري', 'هذا سري'],
    unknown: (entity: string) => `لا توجد هنا قاعدة خاصة عن ${isolated(entity)}. ما ورد أعلاه هو الجزء العام، وقد تضيف سياستها إليه.`,
    noted: 'شكرا. ستراعي الأجوبة ذلك حتى نهاية هذه المحادثة.',
    unsaidNoted: 'لا بأس. ما ورد أعلاه ينطبق بوجه عام، وتختلف القواعد بين المنظمات في بعض النقاط.',
  },
  entities: {
    secretariat: 'الأمانة العامة للأمم المتحدة',
    undp: 'البرنامج الإنمائي (UNDP)',
    unicef: 'اليونيسف',
    unhcr: 'مفوضية اللاجئين (UNHCR)',
    wfp: 'برنامج الأغذية العالمي',
    iom: 'المنظمة الدولية للهجرة',
    who: 'منظمة الصحة العالمية',
    fao: 'منظمة الأغذية والزراعة (الفاو)',
    unfpa: 'صندوق الأمم المتحدة للسكان',
    unops: 'مكتب خدمات المشاريع (UNOPS)',
    unwomen: 'هيئة الأمم المتحدة للمرأة',
    unesco: 'اليونسكو',
    ilo: 'منظمة العمل الدولية',
    worldbank: 'البنك الدولي',
    other: 'منظمة أخرى',
  },

  browse: {
    groups: 'هذه هي المواضيع في مجموعات. يمكن اختيار واحدة منها.',
    group: (name: string) => `${isolated(name)}: يمكن اختيار موضوع.`,
    more: 'مواضيع أخرى',
    back: 'العودة إلى المجموعات',
  },
  groups: {
    'right-after': 'بعد ما حدث مباشرة',
    understanding: 'ما يُعد تحرشا وما لا يُعد',
    options: 'خياراتي',
    rights: 'حقوقي',
    ombuds: 'أمين المظالم',
    counsellor: 'مستشار الموظفين',
    'formal-report': 'البلاغ الرسمي',
    protection: 'الحماية',
    'who-is-covered': 'من تشملهم القواعد',
    helping: 'مساعدة شخص آخر',
    system: 'ما تفعله منظومة الأمم المتحدة',
    'about-me': 'عن هذا البرنامج',
  },

  language: {
    choose: 'بأي لغة نتابع؟ يمكن تغيير اللغة في أي وقت.',
    changed: 'نتابع بالعربية.',
    offer: 'يبدو أن الكتابة بالعربية. يمكن أن نتابع بالعربية.',
    goOn: 'المتابعة بالعربية',
  },

  help: {
    text: [
      'إذا كان الخطر قائما الآن فالسلامة أولا. هذا برنامج لا يستطيع الاتصال بأحد ولا تنبيه أحد.',
      '- الاتصال برقم الطوارئ في البلد الذي أنت فيه.\n- طلب المساعدة من أمن الأمم المتحدة في مركز العمل.\n- بعد الاعتداء، يستطيع مستشفى أو عيادة للأمم المتحدة المساعدة. بعض الأدوية لا تنفع إلا في الأيام الأولى.\n- عند التفكير في الموت أو إيذاء النفس: الاتصال بخط دعم في الأزمات، أو بشخص موثوق.',
      'إن تعذر الكلام، فالأفضل الوصول إلى أشخاص آخرين أو إلى مكان يُقفل. زر «خروج» يخفي هذه الصفحة.',
    ],
    teams:
      'إن تعذر الكلام، فالأفضل الوصول إلى أشخاص آخرين أو إلى مكان يُقفل. لإخفاء هذه المحادثة، يكفي فتح محادثة أخرى. ما يُكتب هنا يبقى في Teams.',
  },

  kept: {
    intro: 'هذا كل ما يحتفظ به الخادم عن هذه المحادثة، كما قُرئ الآن:',
    language: (name: string) => `اللغة: ${isolated(name)}`,
    entity: (name: string) => `المنظمة المختارة: ${isolated(name)}`,
    noEntity: 'المنظمة: لم تُختر أي منظمة',
    topic: (title: string) => `آخر موضوع: ${isolated(title)}`,
    noTopic: 'آخر موضوع: لا يوجد',
    topics: (titles: string) => `مواضيع قد تتناولها رسائلك واختياراتك، لفهم الأسئلة القصيرة: ${isolated(titles)}`,
    turns: (n: number) => `عدد الرسائل الواردة منك: ${n}`,
    shown: (n: number) => (n === 0 ? 'كلمات هذه المحادثة: لا شيء' : `عدد الرسائل الباقية لعرضها في هذه الصفحة: ${n}`),
    sent: (n: number) => `رسائل البرنامج هنا التي يمكن حذفها عند الطلب: ${n}`,
    expires: (time: string) => `يُنسى كل ذلك في الساعة ${isolated(time)} (UTC) على أبعد تقدير، وفورا عند المغادرة`,
    expiresTeams: (moment: string) => `يُنسى كل ذلك على أبعد تقدير في ${moment}، وفورا بالضغط على «نسيان كل شيء الآن»`,
    never: 'يُحفظ هذا لهذه المحادثة فقط. ولا يُحفظ اسم ولا حساب ولا عنوان الجهاز ولا نوع المتصفح.',
    teams:
      'لا يحتفظ هذا البرنامج بالكلمات المكتوبة. لكن Teams يحتفظ بها مع اسمك، ويمكن لمنظمتك البحث فيها. ولا يستطيع هذا البرنامج حذفها هناك.',
    forget: 'نسيان كل شيء الآن',
    forgotten: 'نُسي كل ما يخص هذه المحادثة. لم يبق شيء على الخادم.',
    forgottenTeams:
      'نُسي ما كان لدى هذا البرنامج. ما كُتب من جانبك يبقى في Teams، وكذلك هذه الرسالة. ويمكن لمنظمتك أن تحتفظ بنسخ، حتى مما حُذف.',
    takenBack: (gone: number, of: number) => `رسائل البرنامج المحذوفة هنا من آخر 24 ساعة: ${gone} من ${of}.`,
  },

  goodbye: {
    welcome: 'على الرحب والسعة.',
    web: 'يمكنك العودة في أي وقت، ولن يتذكر البرنامج هذه المحادثة. للخروج دون أثر على الشاشة، يُستخدم زر «خروج». وقد يحتفظ سجل المتصفح بهذا العنوان.',
    teams:
      'يمكنك العودة في أي وقت. ما لدى هذا البرنامج من هذه المحادثة يُنسى خلال 24 ساعة. ويُنسى فورا بالضغط على «إنهاء هذه المحادثة ومسحها». أما المحادثة مع مكتب فتبقى. وما كُتب من جانبك يبقى في Teams. ولإخفاء هذه المحادثة، تُفتح محادثة أخرى أو تُغلق النافذة.',
    clear: 'إنهاء هذه المحادثة ومسحها',
  },

  always,

  commands: { ...commands, ...topicWords, ...shortAnswers, ...followUpWords, ...standingWords },

  offices,
  outreach,
  outside,
  care,
  handoff,
  agreement,
  answersInTeams,
  sources,
  atDesk,
  gone,
  draft,
  figures,
  caps,
  followUp,
  reader,
  choosing,
  reading,
  desk,
  tools,
  hours,
  keep,
  statement,
  page,
  openId,
  promises,
  instances,
  receipt,
  renewing,
  threats,
  teamsRelay,
  wayWords,
  wholeInTeams,
  ...{ booking, radar, editing, officeEditing, newOffice, officesInTeams, exchange, publishing, worklist, insights, operating },
  rules,
  agreedTerm,
};
