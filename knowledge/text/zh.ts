import { menu } from './menu/zh.js';
import { answersInTeams } from './answersInTeams/zh.js';
import { always } from './always/zh.js';
import { booking } from './booking/zh.js';
import { agreement } from './agreement/zh.js';
import { atDesk } from './atDesk/zh.js';
import { care } from './care/zh.js';
import { draft } from './draft/zh.js';
import { commands } from './commands/zh.js';
import { editing } from './editing/zh.js';
import { exchange } from './exchange/zh.js';
import { figures } from './figures/zh.js';
import { gone } from './gone/zh.js';
import { caps } from './caps/zh.js';
import { followUp } from './followUp/zh.js';
import { followUpWords } from './followUpWords/zh.js';
import { choosing } from './choosing/zh.js';
import { insights } from './insights/zh.js';
import { instances } from './instances/zh.js';
import { handoff } from './handoff/zh.js';
import { desk } from './console/zh.js';
import { hours } from './hours/zh.js';
import { keep } from './keep/zh.js';
import { radar } from './radar/zh.js';
import { sources } from './sources/zh.js';
import { statement } from './statement/zh.js';
import { openId } from './signIn/zh.js';
import { isolated } from './isolate.js';
import { offices } from './offices/zh.js';
import { newOffice } from './newOffice/zh.js';
import { officeEditing } from './officeEditing/zh.js';
import { officesInTeams } from './officesInTeams/zh.js';
import { outreach } from './outreach/zh.js';
import { outside } from './outside/zh.js';
import { page } from './page/zh.js';
import { reading } from './reading/zh.js';
import { promises } from './promises/zh.js';
import { operating } from './operating/zh.js';
import { publishing } from './publishing/zh.js';
import { reader } from './reader/zh.js';
import { receipt } from './receipt/zh.js';
import { renewing } from './renewing/zh.js';
import { agreedTerm, rules } from './rules/zh.js';
import { shortAnswers } from './shortAnswers/zh.js';
import { threats } from './threats/zh.js';
import { standingWords } from './standingWords/zh.js';
import { topicWords } from './topicWords/zh.js';
import { tools } from './tools/zh.js';
import { teamsRelay } from './teamsRelay/zh.js';
import { wayWords } from './wayWords/zh.js';
import { wholeInTeams } from './wholeInTeams/zh.js';
import { worklist } from './worklist/zh.js';
import type { Text } from './text.js';

/** A paragraph as Chinese UN documents name it; other forms stay as they are. */
const inChinese = (paragraph: string): string =>
  paragraph.replace(/^section (\S+)$/, '第$1节').replace(/^Staff Rule (\S+)$/, '工作人员细则$1');

/** The sentences of `en.ts` in Chinese. */
export const zh: Text = {
  speaker: 'Waypoint，计算机程序',
  speakerShort: 'Waypoint',
  person: '您',

  opening: {
    web: [
      '我是计算机程序，不是真人。我根据公开文件，回答职场性骚扰的问题：选择、权利、谁能帮忙。我不能举报、调查或打电话。',
      '离开后，对话会清除；设备或网络可能留下痕迹。不用写姓名。主管和有些同事听到后，可能必须转告别人。有危险？请输入“求助”。要快速离开，请按“离开”。',
    ],
    teams: (address: string) => [
      `我是计算机程序。Teams 属于您的组织：组织可以保存并搜索您在这里写的内容，并看到您的姓名。如果不想留下姓名，请用您自己的手机或电脑输入网址：${isolated(address)}`,
      '在这里，请只问一般性问题。主管和有些同事听到后，可能必须转告别人。有危险？请输入“求助”。',
    ],
    group: (address: string) => `我只在单独对话中回答。不想留下姓名，请用网址：${isolated(address)}`,
    qr: '网址的二维码，可以用手机扫描',
  },

  menu,

  answer: {
    more: '看更多说明',
    shorter: '简短一点',
    helped: '有帮助',
    notMeant: '不是我想问的',
    none: '都不是',
    didYouMean: '想确认一下：您问的是下面这几个吗？',
    others: '那也许是下面这几个。',
    noAnswer: '这个问题，我没有准备好的答案。真人往往能告诉您更多。',
    notYet: (title: string) => `您问的可能是“${isolated(title)}”。我还没有准备好的答案。真人往往能告诉您更多。`,
    nearest: '下面是最接近的话题。',
    thanks: '谢谢。只计了一次数，没有记下您写的话。现在什么能帮到您？',
    sensitive: (title: string) => `“${isolated(title)}”：答案会描述这类行为。您愿意看，才会显示。`,
    show: '显示答案',
  },

  provenance: {
    from: (sources: string) => `来源：${isolated(sources)}。`,
    paragraph: (symbol: string, paragraph: string) => `${symbol}，${inChinese(paragraph)}`,
    programme: '关于本程序。',
    holdsFor: {
      everyone: '一般信息，适用于所有人。',
      'un-system': '适用于整个联合国系统；您的组织可能另有补充。',
      secretariat: '适用于联合国秘书处；其他组织可能不同。',
      'policy-dependent': '各组织规定不同：请查看您所在组织的政策。',
      'this-programme': '',
    },
    forEntity: (entity: string) => `也包括关于${isolated(entity)}的已知情况。`,
    prepared: (date: string) => `${isolated(date)}根据公开文件编写，您的组织尚未确认。`,
    preparedHere: (date: string) => `${isolated(date)}编写，您的组织尚未确认。`,
    confirmed: (by: string, date: string) => `${isolated(by)}已于${isolated(date)}确认。`,
    overdue: (date: string) => `原定${isolated(date)}复查，请核对是否仍然有效。`,
    sources: '来源（在其他网站）',
  },

  entity: {
    ask: '各组织的规定不同。您问的是哪个组织？您的选择只在这次对话中保留。',
    more: '更多组织',
    unsaid: '我不想说',
    private: ['保密', '隐私', '私密', '这是隐私'],
    unknown: (entity: string) => `我手头没有${isolated(entity)}的单独规定。上面是通用的部分；该组织的政策可能另有补充。`,
    noted: '谢谢。接下来的对话，我会按这个组织回答。',
    unsaidNoted: '没关系。上面的内容一般都适用，有些地方各组织的规定不同。',
  },
  entities: {
    secretariat: '联合国秘书处',
    undp: '开发署',
    unicef: '儿基会',
    unhcr: '难民署',
    wfp: '粮食署',
    iom: '移民组织',
    who: '世卫组织',
    fao: '粮农组织',
    unfpa: '人口基金',
    unops: '项目署',
    unwomen: '妇女署',
    unesco: '教科文组织',
    ilo: '劳工组织',
    worldbank: '世界银行',
    other: '其他组织',
  },

  browse: {
    groups: '话题分成了几组，请选一组。',
    group: (name: string) => `${isolated(name)}：请选一个话题。`,
    more: '更多话题',
    back: '回到分组',
  },
  groups: {
    'right-after': '事情刚刚发生',
    understanding: '什么算，什么不算',
    options: '我的选择',
    rights: '我的权利',
    ombuds: '监察员',
    counsellor: '工作人员顾问（心理咨询）',
    'formal-report': '正式举报',
    protection: '保护',
    'who-is-covered': '政策涵盖哪些人',
    helping: '帮助别人',
    system: '联合国系统的做法',
    'about-me': '关于本程序',
  },

  language: {
    choose: '接下来用哪种语言？您可以随时更换。',
    changed: '接下来用中文。',
    offer: '您好像在用中文。我们可以用中文继续。',
    goOn: '用中文继续',
  },

  help: {
    text: [
      '如果您现在有危险，安全第一。我是程序，不能替您打电话，也不能通知任何人。',
      '- 请拨打您所在国家的紧急电话。\n- 请联系工作地点的联合国安保人员。\n- 遭到侵犯后，医院或联合国诊所可以帮助您。有些药只在最初几天有效。\n- 如果您有想死的念头，或想伤害自己，请联系危机热线，或找您信任的人。',
      '如果不方便说话，请尽量到有人的地方，或能上锁的地方。按“离开”会隐藏本页。',
    ],
    teams: '不方便说话时，请尽量去有人或能上锁的地方。打开别的对话可隐藏这里；内容会留在 Teams 里。',
  },

  kept: {
    intro: '以下是服务器上关于这次对话的全部内容，刚刚读取：',
    language: (name: string) => `语言：${isolated(name)}`,
    entity: (name: string) => `您选的组织：${isolated(name)}`,
    noEntity: '组织：没有选',
    topic: (title: string) => `最近的话题：${isolated(title)}`,
    noTopic: '最近的话题：无',
    topics: (titles: string) => `您的消息和选择可能涉及的话题（用来理解简短的提问）：${isolated(titles)}`,
    turns: (n: number) => `您发来的消息数：${n}`,
    shown: (n: number) => (n === 0 ? '这次对话的文字：无' : `为了在本页显示而暂存的消息数：${n}`),
    sent: (n: number) => `我在这里发出、您要求时仍可删除的消息数：${n}`,
    expires: (time: string) => `以上内容最晚在${isolated(time)}（协调世界时）清除；您离开时会马上清除`,
    expiresTeams: (moment: string) => `以上内容最晚在${moment}清除；按“现在就清除”，会马上清除`,
    never: '这些内容只为这次对话保存。不保存姓名、账号、设备地址和浏览器类型。',
    teams: '本程序不保存您写的话。Teams 会保存，并连着您的姓名：您的组织可以搜索。我无法删除 Teams 里的内容。',
    forget: '现在就清除',
    forgotten: '这次对话的所有内容都已清除。服务器上什么都没有留下。',
    forgottenTeams: '本程序保存的内容已清除。您写的话仍在 Teams 里，这条消息也是。您的组织可以保留副本，包括已删除的内容。',
    takenBack: (gone: number, of: number) => `我最近24小时发到这里的${of}条消息，已删除${gone}条。`,
  },

  goodbye: {
    welcome: '不客气。',
    web: '您随时可以回来；我不会记得这次对话。不想在屏幕上留下痕迹，请按“离开”。浏览器的历史记录可能留有这个网址。',
    teams:
      '您随时可以回来。这次对话里本程序保存的内容，24小时之内清除；按“结束并清除这次对话”，会马上清除；和部门的对话会保留。您写的话会留在 Teams 里。想隐藏这个对话，请打开别的对话，或关闭窗口。',
    clear: '结束并清除这次对话',
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
