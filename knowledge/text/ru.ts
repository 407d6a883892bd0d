import { menu } from './menu/ru.js';
import { answersInTeams } from './answersInTeams/ru.js';
import { always } from './always/ru.js';
import { booking } from './booking/ru.js';
import { agreement } from './agreement/ru.js';
import { atDesk } from './atDesk/ru.js';
import { care } from './care/ru.js';
import { draft } from './draft/ru.js';
import { commands } from './commands/ru.js';
import { editing } from './editing/ru.js';
import { exchange } from './exchange/ru.js';
import { figures } from './figures/ru.js';
import { gone } from './gone/ru.js';
import { caps } from './caps/ru.js';
import { followUp } from './followUp/ru.js';
import { followUpWords } from './followUpWords/ru.js';
import { choosing } from './choosing/ru.js';
import { insights } from './insights/ru.js';
import { instances } from './instances/ru.js';
import { handoff } from './handoff/ru.js';
import { desk } from './console/ru.js';
import { hours } from './hours/ru.js';
import { keep } from './keep/ru.js';
import { radar } from './radar/ru.js';
import { sources } from './sources/ru.js';
import { statement } from './statement/ru.js';
import { openId } from './signIn/ru.js';
import { isolated } from './isolate.js';
import { offices } from './offices/ru.js';
import { newOffice } from './newOffice/ru.js';
import { officeEditing } from './officeEditing/ru.js';
import { officesInTeams } from './officesInTeams/ru.js';
import { outreach } from './outreach/ru.js';
import { outside } from './outside/ru.js';
import { page } from './page/ru.js';
import { reading } from './reading/ru.js';
import { promises } from './promises/ru.js';
import { operating } from './operating/ru.js';
import { publishing } from './publishing/ru.js';
import { reader } from './reader/ru.js';
import { receipt } from './receipt/ru.js';
import { renewing } from './renewing/ru.js';
import { agreedTerm, rules } from './rules/ru.js';
import { shortAnswers } from './shortAnswers/ru.js';
import { threats } from './threats/ru.js';
import { standingWords } from './standingWords/ru.js';
import { topicWords } from './topicWords/ru.js';
import { tools } from './tools/ru.js';
import { teamsRelay } from './teamsRelay/ru.js';
import { wayWords } from './wayWords/ru.js';
import { wholeInTeams } from './wholeInTeams/ru.js';
import { worklist } from './worklist/ru.js';
import type { Text } from './text.js';

export const ru: Text = {
  speaker: 'Waypoint, компьютерная программа',
  speakerShort: 'Waypoint',
  person: 'Вы',

  opening: {
    web: [
      'Я компьютерная программа, а не человек. По открытым документам отвечаю на вопросы о сексуальных домогательствах на работе: варианты, права, кто поможет. Я не могу подать жалобу, провести расследование или позвонить.',
      'Чат забывается, когда вы уходите; на устройстве или в сети могут остаться следы. Имена не нужны. Руководители и некоторые коллеги могут быть обязаны передать то, что от вас узнают. Опасность сейчас? Напишите ПОМОЩЬ. Чтобы быстро уйти, нажмите «Выход».',
    ],
    teams: (address: string) => [
      `Я компьютерная программа. Teams принадлежит вашей организации. Она может хранить и искать всё, что вы здесь пишете, вместе с вашим именем. Чтобы писать без имени, возьмите личный телефон или компьютер и наберите адрес: ${isolated(address)}`,
      'Здесь, пожалуйста, задавайте только общие вопросы. Руководители и некоторые коллеги могут быть обязаны передать то, что от вас узнают. Опасность сейчас? Напишите ПОМОЩЬ.',
    ],
    group: (address: string) => `Я отвечаю только в личном чате, а без имени — по адресу ${isolated(address)}`,
    qr: 'Тот же адрес в виде картинки, которую прочтёт телефон',
  },

  menu,

  answer: {
    more: 'Подробнее',
    shorter: 'Короче',
    helped: 'Это помогло',
    notMeant: 'Вопрос был о другом',
    none: 'Ничего из этого',
    didYouMean: 'Чтобы не ошибиться: подходит ли одна из этих тем?',
    others: 'Тогда, может быть, одна из этих тем.',
    noAnswer: 'Готового ответа на это у меня нет. Человек часто может рассказать больше.',
    notYet: (title: string) =>
      `Возможно, ваш вопрос об этом: ${isolated(title)}. Готового ответа у меня пока нет. Человек часто может рассказать больше.`,
    nearest: 'Вот самые близкие темы.',
    thanks: 'Спасибо. Это учтено как число, без ваших слов. Что поможет сейчас?',
    sensitive: (title: string) => `${isolated(title)}: в ответе описаны такие поступки. Он появится, только если вы захотите.`,
    show: 'Показать ответ',
  },

  provenance: {
    from: (sources: string) => `Источник: ${isolated(sources)}.`,
    paragraph: (symbol: string, paragraph: string) => `${symbol}, ${paragraph}`,
    programme: 'Об этой программе.',
    holdsFor: {
      everyone: 'Общие сведения для всех.',
      'un-system': 'Действует во всей системе ООН; у вашей организации могут быть дополнения.',
      secretariat: 'Действует в Секретариате ООН; в других организациях может быть иначе.',
      'policy-dependent': 'Правила различаются: сверьтесь с политикой вашей организации.',
      'this-programme': '',
    },
    forEntity: (entity: string) => `С учётом того, что известно об этой организации: ${isolated(entity)}.`,
    prepared: (date: string) => `Подготовлено ${isolated(date)} по открытым документам; ваша организация это пока не подтвердила.`,
    preparedHere: (date: string) => `Написано ${isolated(date)}; ваша организация это пока не подтвердила.`,
    confirmed: (by: string, date: string) => `Подтверждено: ${isolated(by)}, ${isolated(date)}.`,
    overdue: (date: string) => `Проверка намечалась на ${isolated(date)}: уточните, действует ли это до сих пор.`,
    sources: 'Источники, на других сайтах',
  },

  entity: {
    ask: 'В разных организациях правила разные. О какой идёт речь? Ответ хранится только до конца этого чата.',
    more: 'Другие организации',
    unsaid: 'Не хочу говорить',
    private: ['личное', 'это личное', 'конфиденциально', 'это конфиденциально'],
    unknown: (entity: string) =>
      `Отдельного правила для вашей организации (${isolated(entity)}) у меня нет. Выше — общая часть; в её политике могут быть дополнения.`,
    noted: 'Спасибо. Это будет учтено до конца этого чата.',
    unsaidNoted: 'Хорошо. Выше — общая часть; кое в чём правила в разных организациях различаются.',
  },
  entities: {
    secretariat: 'Секретариат ООН',
    undp: 'ПРООН',
    unicef: 'ЮНИСЕФ',
    unhcr: 'УВКБ',
    wfp: 'ВПП',
    iom: 'МОМ',
    who: 'ВОЗ',
    fao: 'ФАО',
    unfpa: 'ЮНФПА',
    unops: 'ЮНОПС',
    unwomen: '«ООН-женщины»',
    unesco: 'ЮНЕСКО',
    ilo: 'МОТ',
    worldbank: 'Всемирный банк',
    other: 'Другая организация',
  },

  browse: {
    groups: 'Вот темы по группам. Выберите одну.',
    group: (name: string) => `${isolated(name)}: выберите тему.`,
    more: 'Ещё темы',
    back: 'Назад к группам',
  },
  groups: {
    'right-after': 'Сразу после случившегося',
    understanding: 'Что это такое, а что нет',
    options: 'Мои варианты',
    rights: 'Мои права',
    ombuds: 'Омбудсмен',
    counsellor: 'Консультант персонала',
    'formal-report': 'Официальная жалоба',
    protection: 'Защита',
    'who-is-covered': 'На кого действуют правила',
    helping: 'Как помочь другому человеку',
    system: 'Что делает система ООН',
    'about-me': 'Об этой программе',
  },

  language: {
    choose: 'На каком языке продолжить? Сменить его можно в любой момент.',
    changed: 'Продолжаем на русском языке.',
    offer: 'Похоже, вы пишете по-русски. Можно продолжить на русском.',
    goOn: 'Продолжить по-русски',
  },

  help: {
    text: [
      'Если опасность прямо сейчас, главное — ваша безопасность. Я программа: не могу никому позвонить или подать сигнал.',
      '- Позвоните по номеру экстренной помощи той страны, где вы находитесь.\n- Обратитесь в службу безопасности ООН по месту службы.\n- После нападения больница или клиника ООН может помочь сразу. Некоторые лекарства действуют только в первые дни.\n- Если вы думаете о смерти или хотите причинить себе вред, позвоните на телефон доверия. Или свяжитесь с тем, кому доверяете.',
      'Если говорить нельзя, постарайтесь добраться до людей или до места, которое запирается. «Выход» скроет эту страницу.',
    ],
    teams:
      'Если говорить нельзя, постарайтесь добраться до людей или до места, которое запирается. Чтобы скрыть этот чат, откройте другой. Написанное здесь остаётся в Teams.',
  },

  kept: {
    intro: 'Вот всё, что прямо сейчас хранит сервер об этом чате:',
    language: (name: string) => `язык: ${isolated(name)}`,
    entity: (name: string) => `выбранная организация: ${isolated(name)}`,
    noEntity: 'организация: не выбрана',
    topic: (title: string) => `последняя тема: ${isolated(title)}`,
    noTopic: 'последняя тема: нет',
    topics: (titles: string) =>
      `темы, к которым могут относиться ваши сообщения и выбор (это помогает понимать короткие вопросы): ${isolated(titles)}`,
    turns: (n: number) => `сообщений от вас: ${n}`,
    shown: (n: number) =>
      n === 0 ? 'слова этого чата: не хранятся' : `сообщений, которые хранятся, чтобы эта страница могла их показать: ${n}`,
    sent: (n: number) => `сообщений программы, которые ещё можно удалить здесь по вашей просьбе: ${n}`,
    expires: (time: string) => `всё это забудется не позднее ${isolated(time)} (UTC), а если вы уйдёте — сразу`,
    expiresTeams: (moment: string) => `всё это забудется не позднее: ${moment}, а если нажать «Забыть сейчас» — сразу`,
    never: 'Всё это хранится только для этого чата. Имя, учётная запись, адрес устройства и тип браузера не хранятся.',
    teams:
      'Эта программа не хранит слова, которые вы пишете. Их хранит Teams вместе с вашим именем: ваша организация может их найти. Удалить их там я не могу.',
    forget: 'Забыть сейчас',
    forgotten: 'Всё об этом чате забыто. На сервере ничего не осталось.',
    forgottenTeams:
      'Всё, что хранила эта программа, забыто. Написанное вами остаётся в Teams, как и это сообщение. Ваша организация может хранить копии, даже удалённого.',
    takenBack: (gone: number, of: number) => `Сообщения программы за последние 24 часа, удалённые здесь: ${gone} из ${of}.`,
  },

  goodbye: {
    welcome: 'Пожалуйста.',
    web: 'Вы можете вернуться в любой момент; этот чат я не запомню. Чтобы на экране не осталось следов, нажмите «Выход». Адрес может остаться в истории браузера.',
    teams:
      'Вы можете вернуться в любой момент. Всё, что программа хранит об этом чате, забудется в течение 24 часов. Если нажать «Закончить и очистить чат», это забудется сразу. Чат со службой останется. Написанное вами остаётся в Teams. Чтобы скрыть этот чат, откройте другой или закройте окно.',
    clear: 'Закончить и очистить чат',
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
