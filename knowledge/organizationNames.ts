import type { Entity } from './entity.js';

/**
 * Names by which people call an organization, besides the label that stands on its button: short and long, in any of the six
 * languages. Parts of the Secretariat, and programmes under its rules, count as the Secretariat.
 */
const called: Record<Entity, string[]> = {
  secretariat: [
    'Secretariat, the Secretariat, United Nations Secretariat, Secrétariat, Secretaría, Секретариат, Секретариате, Секретариате ООН, الأمانة العامة, 秘书处',
    'UN headquarters, UNHQ, EOSG, OSG, UNOG, UNOV, UNON, ONUG, ONUV, ONUN, ЮНОГ, ЮНОВ, ЮНОН, 日内瓦办事处, 维也纳办事处, 内罗毕办事处',
    'OCHA, UNOCHA, UN OCHA, BCAH, OCAH, УКГВ, ОЧА, أوتشا, مكتب تنسيق الشؤون الإنسانية, 人道协调厅, 人道主义事务协调厅',
    'OHCHR, UN Human Rights, HCDH, ACNUDH, ACDH, УВКПЧ, مفوضية حقوق الإنسان, المفوضية السامية لحقوق الإنسان, 人权高专办, 联合国人权高专办, 人权事务高级专员办事处',
    'UNEP, UN Environment, UN Environment Programme, PNUE, PNUMA, ЮНЕП, برنامج الأمم المتحدة للبيئة, يونيب, 环境署, 联合国环境署, 联合国环境规划署',
    'UN-Habitat, Habitat, ONU-Habitat, ONU-Hábitat, ООН-Хабитат, موئل الأمم المتحدة, الموئل, 人居署, 联合国人居署',
    'UNODC, ONUDC, ONUDD, УНП ООН, مكتب الأمم المتحدة المعني بالمخدرات والجريمة, 毒品和犯罪问题办公室, 毒罪办, 毒品罪办',
    'UNCTAD, CNUCED, ЮНКТАД, الأونكتاد, 贸发会议, UNDRR, OCT, UNOCT, UNODA, ODA, OHRLLS, OSAA, CTED, UNFCCC, RCO, DCO, UNDCO, UNOP, UNFIP',
    'ESCAP, UNESCAP, CESAP, CESPAP, ЭСКАТО, إسكاب, 亚太经社会, ESCWA, UNESCWA, CESAO, CESPAO, ЭСКЗА, الإسكوا, 西亚经社会',
    'ECA, UNECA, CEA, CEPA, ЭКА, اللجنة الاقتصادية لأفريقيا, 非洲经委会, ECE, UNECE, CEE, CEPE, CEE-ONU, ЕЭК, ЕЭК ООН, 欧洲经委会, ECLAC, CEPAL, CEPALC, ЭКЛАК, 拉加经委会',
    'OIOS, BSCI, OSSI, УСВН, مكتب خدمات الرقابة الداخلية, 监督厅, 内部监督事务厅, DSS, UNDSS, إدارة شؤون السلامة والأمن, 安保部, 安全和安保部',
    'DPPA, DPO, DPPA-DPO, DPKO, DPA, DOS, DFS, DMSPC, DGC, DPI, DGACM, OLA, OICT, OHR, OHRM, DESA, UNDESA, DAES, ДЭСВ, ДОПМ, 经社部, 政建部, 和平行动部, 行动支助部, 全球传播部, 大会部',
    'Department of Peace Operations, Département des opérations de paix, Departamento de Operaciones de Paz, Департамент операций в пользу мира, إدارة عمليات السلام',
    'peacekeeping, peacekeeping mission, UN mission, mission de maintien de la paix, misión de mantenimiento de la paz, misión de paz, миротворческая миссия, بعثة حفظ السلام, 维和, 维和行动, 维和特派团, 维和部队',
    'MONUSCO, МООНСДРК, مونوسكو, 联刚稳定团, MINUSCA, МИНУСКА, مينوسكا, 中非稳定团, UNMISS, MINUSS, МООНЮС, 南苏丹特派团, يونميس',
    'UNIFIL, FINUL, FPNUL, ВСООНЛ, اليونيفيل, 联黎部队, UNDOF, FNUOD, الأندوف, UNTSO, ONUST, UNFICYP, UNISFA, FISNUA, MINURSO, المينورسو, UNMIK, MINUK, UNMOGIP',
    'MINUSMA, UNAMID, UNITAMS, UNAMA, يوناما, UNAMI, يونامي, UNSMIL, MANUL, UNSOM, UNTMIS, UNSOS, BINUH, UNOWAS, UNOCA, UNMHA, UNVMC, UNSCO, UNSCOL, UNRCCA, OSESGY, UNGSC, UNLB, RSCE',
  ],
  undp: [
    'UN Development Programme, United Nations Development Programme, UN Development Program, UNCDF, PNUD, ПРООН, Программа развития ООН, Программе развития ООН',
    'Programme des Nations Unies pour le développement, Programa de las Naciones Unidas para el Desarrollo',
    'برنامج الأمم المتحدة الإنمائي, البرنامج الإنمائي, يو إن دي بي, 开发计划署, 联合国开发署, 联合国开发计划署',
  ],
  unicef: [
    'UN Children’s Fund, United Nations Children’s Fund, يونيسف, يونيسيف, اليونيسيف, 联合国儿基会, 儿童基金会, 联合国儿童基金会, Детский фонд ООН, Детском фонде ООН',
  ],
  unhcr: [
    'HCR, ACNUR, UN Refugee Agency, Refugee Agency, УВКБ ООН, Haut-Commissariat pour les réfugiés, Alto Comisionado para los Refugiados',
    'مفوضية اللاجئين, مفوضية شؤون اللاجئين, المفوضية السامية لشؤون اللاجئين, مفوضية الأمم المتحدة لشؤون اللاجئين, 联合国难民署, 难民高专办',
  ],
  wfp: [
    'World Food Programme, World Food Program, PAM, PMA, ВПП ООН, Programme alimentaire mondial, Programa Mundial de Alimentos',
    'Всемирная продовольственная программа, Всемирной продовольственной программе, Всемирной продовольственной программы, برنامج الغذاء العالمي, برنامج الغذاء, الواي اف بي, واي اف بي, برنامج الأغذية, 世界粮食计划署, 粮食计划署, 世界粮食署',
  ],
  iom: [
    'International Organization for Migration, UN Migration, OIM, Organisation internationale pour les migrations',
    'Organización Internacional para las Migraciones, Международная организация по миграции, Международной организации по миграции, منظمة الهجرة, منظمة الهجرة الدولية, 国际移民组织',
  ],
  who: [
    'World Health Organization, World Health Organisation, the WHO, OMS, Organisation mondiale de la Santé, Organización Mundial de la Salud',
    'Всемирная организация здравоохранения, Всемирной организации здравоохранения, الصحة العالمية, 世界卫生组织, 世卫',
  ],
  fao: [
    'Food and Agriculture Organization, Organisation pour l’alimentation et l’agriculture, Organización para la Alimentación y la Agricultura',
    'الفاو, فاو, منظمة الأغذية والزراعة, 联合国粮农组织, 粮食及农业组织',
  ],
  unfpa: [
    'UN Population Fund, United Nations Population Fund, FNUAP, Fonds des Nations Unies pour la population, Fondo de Población',
    'Фонд ООН в области народонаселения, صندوق السكان, 联合国人口基金, 人口基金会, 联合国人口基金会',
  ],
  unops: ['UN Office for Project Services, مكتب خدمات المشاريع, يونوبس, 项目事务署, 联合国项目署, 联合国项目事务署'],
  unwomen: ['ONU-Femmes, ONU Mujeres, ООН-женщины, ООН женщины, هيئة المرأة, 联合国妇女署'],
  unesco: ['يونسكو, منظمة اليونسكو, 联合国教科文组织, 教科文'],
  ilo: [
    'OIT, BIT, International Labour Organization, International Labour Office, International Labor Organization, Международная организация труда, Международной организации труда',
    'Organisation internationale du Travail, Organización Internacional del Trabajo, 国际劳工组织',
  ],
  worldbank: [
    'the World Bank, Всемирном банке, Всемирного банка, World Bank Group, WBG, IBRD, IFC, Groupe de la Banque mondiale, Grupo Banco Mundial, 世行, 世界银行集团',
  ],
  other: [
    'other, another one, autre, otra, другая, أخرى, 其他, UNAIDS, ONUSIDA, ЮНЭЙДС, 艾滋病署, UNRWA, БАПОР, الأونروا, أونروا, 近东救济工程处, UNITAR, UNU, UNSSC, UNICC, ITC, UNIDO, ONUDI, ЮНИДО, 工发组织',
    'IFAD, FIDA, МФСР, إيفاد, 农发基金, ITU, UIT, МСЭ, 国际电联, WIPO, OMPI, ВОИС, الويبو, 知识产权组织, WMO, OMM, ВМО, 气象组织, IMO, OMI, ИМО, 海事组织, ICAO, OACI, ИКАО, 民航组织',
    'UPU, ВПС, 万国邮联, IAEA, AIEA, OIEA, МАГАТЭ, 原子能机构, IMF, FMI, МВФ, صندوق النقد الدولي, 基金组织, UNWTO, UN Tourism, PAHO, OPS, CTBTO, OPCW, ОЗХО, WTO, OMC, ВТО',
  ],
};

/**
 * Those that mean something else as well, so that alone they name no organization where none is asked for: another one, what is a
 * topic here, an office that people ask about rather than work for, a greeting, a post, and names of people.
 */
export const alsoTopics: ReadonlySet<string> = new Set(
  [
    'other, another one, autre, otra, другая, أخرى, 其他, OHR, OHRM, OLA, Secretaría, DESA, ECE, FIDA, ITU',
    'OIOS, BSCI, OSSI, УСВН, مكتب خدمات الرقابة الداخلية, 监督厅, 内部监督事务厅, DSS, UNDSS, إدارة شؤون السلامة والأمن, 安保部, 安全和安保部',
    'peacekeeping, peacekeeping mission, UN mission, mission de maintien de la paix, misión de mantenimiento de la paz, misión de paz, миротворческая миссия, بعثة حفظ السلام, 维和, 维和行动, 维和特派团, 维和部队',
  ].flatMap((line) => line.split(', ')),
);

/** Those that are words of some language in small letters: alone, they are names in capitals only. */
export const alsoWords: ReadonlySet<string> = new Set('WHO, the WHO, DOS, PAM, BIT, IMO, OPS, OCT, ODA, MANUL, UNO'.split(', '));

/** Every name with the organization that it means. */
export const organizationNames: readonly (readonly [name: string, entity: Entity])[] = Object.entries(called).flatMap(([entity, lines]) =>
  lines.flatMap((line) => line.split(', ')).map((name) => [name, entity as Entity] as const),
);
