import type { Language } from '../language.js';
import { anywhere, arabic, stem, word } from './rule.js';

interface Term {
  concept: string;
  /** The agreed word in each language (care.md 6.2). */
  agreed: Record<Language, string>;
  /** Renderings that were seen and are not to be used; none means that nothing is checked. */
  banned: Partial<Record<Language, RegExp>>;
}

/** One word for one thing in all answers. Only variants that are surely meant as this term are banned. */
export const glossary: Term[] = [
  {
    concept: 'sexual exploitation and abuse',
    agreed: {
      ar: 'الاستغلال والانتهاك الجنسيان',
      zh: '性剥削和性虐待',
      en: 'sexual exploitation and abuse',
      fr: 'exploitation et atteintes sexuelles',
      ru: 'сексуальная эксплуатация и сексуальные надругательства',
      es: 'explotación y abusos sexuales',
    },
    banned: {
      ar: arabic(/استغلال والاعتداء الجنسي(?:ين|ان)?/),
      zh: anywhere(/性剥削[和与及、]性(?:侵犯|侵害|侵)/),
      fr: word(/exploitation et (?:les |des )?abus sexuels/),
      ru: stem(/сексуальн\p{L}+ злоупотреблени/u),
      es: word(/explotación y (?:el )?abuso sexual(?:es)?/),
    },
  },
  {
    concept: 'sexual misconduct',
    agreed: {
      ar: 'سوء السلوك الجنسي',
      zh: '不当性行为',
      en: 'sexual misconduct',
      fr: 'inconduite sexuelle',
      ru: 'неправомерное поведение сексуального характера',
      es: 'conducta sexual indebida',
    },
    banned: { zh: anywhere(/性不端行为|性行为不端|性行为失检/), es: word(/mala conducta sexual/), fr: word(/mauvaise conduite sexuelle/) },
  },
  {
    concept: 'abuse of authority',
    agreed: {
      ar: 'إساءة استعمال السلطة',
      zh: '滥用职权',
      en: 'abuse of authority',
      fr: "abus d'autorité",
      ru: 'злоупотребление служебным положением',
      es: 'abuso de autoridad',
    },
    banned: {
      ar: arabic(/إساءة استخدام السلطة/),
      zh: anywhere(/滥用(?:权威|权力|权限)/),
      ru: stem(/злоупотреблени\p{L} (?:властью|полномочиями)/u),
    },
  },
  {
    concept: 'prohibited conduct',
    agreed: {
      ar: 'السلوك المحظور',
      zh: '禁止的行为',
      en: 'prohibited conduct',
      fr: 'conduite prohibée',
      ru: 'запрещённое поведение',
      es: 'conducta prohibida',
    },
    banned: { zh: anywhere(/违禁行为/), fr: word(/conduites? interdites?/) },
  },
  {
    concept: 'victim-centred approach',
    agreed: {
      ar: 'النهج الذي يركز على الضحايا',
      zh: '以受害者为中心的办法',
      en: 'victim-centred approach',
      fr: 'approche centrée sur les victimes',
      ru: 'подход, ориентированный на интересы потерпевших',
      es: 'enfoque centrado en las víctimas',
    },
    banned: { zh: anywhere(/以受害者为中心的(?:方法|方式|做法|途径)/) },
  },
  {
    concept: 'ombudsman',
    agreed: { ar: 'أمين المظالم', zh: '监察员', en: 'ombuds', fr: 'ombudsman', ru: 'омбудсмен', es: 'ómbudsman' },
    banned: {
      ar: arabic(/ديوان المظالم|محقق الشكاوى/),
      zh: anywhere(/申诉专员|巡视官|监察专员/),
      fr: word(/défenseur des droits/),
      ru: stem(/уполномоченн\p{L}+ по правам/u),
      es: word(/defensor(?:a|ía)? del pueblo/),
    },
  },
  {
    concept: 'OIOS',
    agreed: {
      ar: 'مكتب خدمات الرقابة الداخلية',
      zh: '内部监督事务厅（监督厅）',
      en: 'Office of Internal Oversight Services',
      fr: 'Bureau des services de contrôle interne',
      ru: 'Управление служб внутреннего надзора',
      es: 'Oficina de Servicios de Supervisión Interna',
    },
    banned: {
      ar: arabic(/مكتب (?:الرقابة الداخلية|خدمات المراقبة الداخلية)/),
      zh: anywhere(/内部监督(?:办公室|服务办公室|服务厅|事务办公室)|内部监察/),
      fr: word(/bureau (?:de (?:la )?supervision|des services de supervision|du contrôle) interne/),
      ru: stem(/управлени\p{L} внутреннего надзора|отдел\p{L}* внутреннего надзора/u),
      es: word(/oficina de servicios de control interno/),
    },
  },
  {
    concept: 'Ethics Office',
    agreed: {
      ar: 'مكتب الأخلاقيات',
      zh: '道德操守办公室',
      en: 'Ethics Office',
      fr: 'Bureau de la déontologie',
      ru: 'Бюро по вопросам этики',
      es: 'Oficina de Ética',
    },
    banned: {
      ar: arabic(/مكتب (?:الأخلاق|آداب المهنة|أخلاقيات)/),
      zh: anywhere(/(?:伦理|道德事务|道德|(?<!道德)操守)办公室/),
      fr: word(/bureau (?:de l'|d')éthique/),
      ru: stem(/(?:управлени\p{L}|отдел\p{L}?|комитет\p{L}?|офис\p{L}?|бюро) (?:по )?этик/u),
      es: word(/oficina de (?:deontología|la ética)/),
    },
  },
  {
    concept: 'retaliation',
    agreed: { ar: 'الانتقام', zh: '报复', en: 'retaliation', fr: 'représailles', ru: 'преследование, репрессалии', es: 'represalias' },
    banned: { fr: word(/vengeances?/), es: word(/venganzas?/), ru: stem(/(?:месть|мести|возмезди)/) },
  },
  {
    concept: 'mediation',
    agreed: { ar: 'الوساطة', zh: '调解', en: 'mediation', fr: 'médiation', ru: 'посредничество', es: 'mediación' },
    banned: { zh: anywhere(/调停|斡旋/), ru: stem(/медиаци(?:я|и|ю|ей)/) },
  },
  {
    concept: 'investigation, investigator',
    agreed: { ar: 'التحقيق', zh: '调查', en: 'investigation', fr: 'enquête', ru: 'расследование', es: 'investigación' },
    banned: { ru: stem(/(?:уголовн\p{L}+ следстви|вед[её]т следствие|вести следствие|дознавател)/u), zh: anywhere(/侦查/) },
  },
  {
    concept: 'interim measures',
    agreed: {
      ar: 'تدابير مؤقتة',
      zh: '临时措施',
      en: 'interim measures',
      fr: 'mesures provisoires',
      ru: 'временные меры',
      es: 'medidas provisionales',
    },
    banned: {
      zh: anywhere(/暂时措施|过渡措施/),
      fr: word(/mesures? intérimaires?/),
      es: word(/medidas? (?:interinas?|cautelares?)/),
      ru: stem(/промежуточн\p{L}+ мер/u),
    },
  },
  {
    concept: 'misconduct',
    agreed: {
      ar: 'سوء السلوك',
      zh: '不当行为',
      en: 'misconduct',
      fr: 'manquement, faute',
      ru: 'проступок, ненадлежащее поведение',
      es: 'falta de conducta',
    },
    banned: { es: word(/mala conducta/), fr: word(/mauvaise conduite/), zh: anywhere(/行为不端|不端行为/) },
  },
  {
    concept: 'duty station',
    agreed: { ar: 'مركز العمل', zh: '工作地点', en: 'duty station', fr: "lieu d'affectation", ru: 'место службы', es: 'lugar de destino' },
    banned: {
      zh: anywhere(/任所|值勤站|工作站点?/),
      fr: word(/stations? d'affectation/),
      es: word(/estación de (?:servicio|trabajo)/),
      ru: stem(/(?:дежурн|рабоч)\p{L}+ станци/u),
      ar: arabic(/محطة (?:العمل|الخدمة)/),
    },
  },
  {
    concept: 'focal point',
    agreed: {
      ar: 'جهة التنسيق',
      zh: '协调人',
      en: 'focal point',
      fr: 'coordonnateur(trice), référent(e)',
      ru: 'координатор',
      es: 'coordinador(a), punto focal',
    },
    banned: {
      zh: anywhere(/联络点|焦点人|焦点机构/),
      fr: word(/points? foc(?:al|aux)/),
      ru: stem(/фокальн\p{L}+/u),
      ar: arabic(/نقطة (?:الاتصال|اتصال|محورية)|نقاط (?:الاتصال|اتصال)/),
    },
  },
  {
    concept: 'bystander',
    agreed: { ar: 'الشاهد الحاضر', zh: '旁观者', en: 'bystander', fr: 'témoin', ru: 'очевидец', es: 'persona que presencia los hechos' },
    banned: {
      ar: arabic(/متفرج|متفرجون|متفرجين/),
      fr: word(/spectat(?:eur|rice)s?|badauds?/),
      es: word(/espectador(?:a|es|as)?|transeúntes?/),
      ru: stem(/(?:зевак|зрител)/),
    },
  },
  {
    concept: 'non-staff personnel',
    agreed: {
      ar: 'الأفراد من غير الموظفين',
      zh: '编外人员',
      en: 'non-staff personnel',
      fr: 'personnel non fonctionnaire',
      ru: 'внештатный персонал',
      es: 'personal que no es de plantilla',
    },
    banned: { zh: anywhere(/非(?:工作人员|员工|职员)/), ru: stem(/нештатн\p{L}+ (?:персонал|сотрудник)/u) },
  },
  {
    concept: "Secretary-General's bulletin",
    agreed: {
      ar: 'نشرة الأمين العام',
      zh: '秘书长公报',
      en: "Secretary-General's bulletin",
      fr: 'circulaire du Secrétaire général',
      ru: 'бюллетень Генерального секретаря',
      es: 'boletín del Secretario General',
    },
    banned: {
      zh: anywhere(/秘书长(?:通报|简报|公告)/),
      fr: word(/bulletins? du secrétaire général/),
      es: word(/circular(?:es)? del secretario general/),
      ru: stem(/циркуляр\p{L}* генерального секретаря/u),
    },
  },
  {
    concept: 'confidentiality',
    agreed: { ar: 'السرية', zh: '保密', en: 'confidentiality', fr: 'confidentialité', ru: 'конфиденциальность', es: 'confidencialidad' },
    banned: { zh: anywhere(/机密性/) },
  },
];
