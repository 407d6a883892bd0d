import { isolated } from '../isolate.js';
import type { Text } from '../text.js';

export const officeEditing: Text['officeEditing'] = {
  title: '部门',
  none: '没有符合条件的部门。请显示全部部门，或更改筛选条件。',
  found: (count) => `${count} 个部门`,
  all: '显示全部部门',
  back: '全部部门',
  backTo: '回到这个部门',

  filter: {
    kind: '类别',
    narrowings: {
      unconfirmed: '有从未确认过的联系方式',
      'day-60': '有 60 天前或更早确认的联系方式',
      'day-80': '有 80 天前或更早确认的联系方式',
      lapsed: '有确认已超过 90 天的联系方式',
      unverified: '部门是否如描述所说，还没有人核实',
      'not-published': '尚未发布',
      draft: '有草稿',
      'in-review': '待审核',
      approved: '已批准，尚未发布',
      older: '译文比原文旧',
    },
  },
  due: {
    'day-60': (count) => `60 天前或更早确认的联系方式：${count} 个。确认后只显示 90 天。`,
    'day-80': (count) => `10 天之内就不再显示的联系方式：${count} 个。请先核对这些。`,
    lapsed: (count) => `确认已超过 90 天、不再显示的联系方式：${count} 个。`,
  },

  status: {
    draft: '大家还看不到这个部门：正在编写。',
    active: '大家看得到这个部门。',
    unverified: '大家看得到这个部门。它是否如描述所说，还没有人核实。',
    superseded: '大家看不到这个部门：已由别的部门取代。',
    closed: '大家看不到这个部门：已经关闭。',
  },
  unconfirmed: '您的组织尚未确认这个部门的说明。',
  published: '已发布。大家现在就看得到这个部门。',

  contacts: {
    title: '联系方式',
    about: '最近 90 天之内有人确认过的联系方式，大家才看得到。确认之前，请先打个电话、写封信，或打开网页看一看。',
    none: '没有登记联系方式。',
    unknown: '没有登记',
    never: '尚未确认，大家看不到。',
    shown: (date, until) => `${isolated(date)}确认。大家看得到，显示到${isolated(until)}为止。`,
    due: (date, until) => `${isolated(date)}确认。请尽快核对：只显示到${isolated(until)}为止。`,
    lapsed: (date) => `上次确认：${isolated(date)}。大家已经看不到。`,
    confirm: '今天我核对过这个联系方式',
    confirmed: '已确认。大家会读到：这个联系方式今天确认过。',
    doubt: {
      title: '这个联系方式不对',
      about: '几秒之内，大家就看不到了。之后由一个人更正，再由另一个人批准更正。',
      sure: '是的，不要再显示',
      go: '不再显示',
    },
    changed: '这期间有人改过这个联系方式。下面是现在的内容。',
  },
  confirm: {
    about: '确认后，大家会读到：您的组织已确认关于这个部门的说明。这也表示：您确认这个部门确实存在，情况与说明一致。联系方式要逐个确认。',
  },

  fields: {
    name: '名称',
    official: '部门自己使用的名称',
    kind: '类别',
    status: '显示状态',
    entities: '只面向哪些组织的人员（都不选，就是面向所有人）',
    country: '只限这个国家',
    station: '只限这个工作地点',
    serves: '谁可以找它',
    passes: '会不会转告听到的话',
    reports: '在那里说算不算举报',
    protects: '能否得到防报复保护',
    clock: '时限',
    records: '会不会留记录',
    anonymous: '可以不留姓名',
    decides: '下一步由本人决定',
    languages: '语言',
    hours: '服务时间',
    channels: '联系方式',
    facts: '依据的事实，每行一个编号',
    sources: '来源',
    grade: '联系方式的来源有多可靠：A 是官方网页，M 是没有来源',
    first: '要先读的话',
    purpose: '它是做什么的',
    who: '面向谁',
    can: '它能做什么',
    cannot: '它不做什么',
    look: '到哪里查现在的联系方式',
  },
  hints: {
    first: '部门对什么保密，什么必须转告；在那里说算不算举报。最多 60 个词，中文最多 120 个字。',
    lines: '每行写一件事。',
    channels: '每行一个联系方式。改过的联系方式要重新确认。不要某个联系方式，就把框留空。',
    look: '没有已确认的联系方式时，就显示这句话。',
  },
  contact: (number) => `联系方式 ${number}`,
  type: '联系方式的种类',
  value: '号码、地址或地点',
  anywhere: '各地',
  statuses: {
    draft: '正在编写',
    active: '大家看得到',
    unverified: '大家看得到，还没有人核实',
    superseded: '已由别的部门取代',
    closed: '已关闭',
  },
  serves: {
    staff: '工作人员',
    'former-staff': '前工作人员',
    'non-staff': '没有工作人员合同、但为组织工作的人',
    dependants: '家属',
    witness: '证人',
    manager: '主管',
    'served-people': '组织服务的人群',
    anyone: '任何人',
    unknown: '不清楚',
  },

  faults: {
    host: (address) =>
      `${isolated(address)} 不在官方网站上。请用组织自己的网页，或者问管理这台服务器的人：查清这是谁的网站以后，可以加进官方网站名单。`,
    contact: (number) => `联系方式 ${number} 太短。请写完整的号码、地址或地点，或把框留空。`,
    some: '请至少选一项。没有人知道，就选“不清楚”。',
    official: '请填写部门自己使用的名称。',
    sources: '每个部门至少要有一个来源。',
    station: '这个工作地点在另一个国家。请选对应的国家，或不选国家。',
    many: '联系方式太多，放不下。请去掉一些。',
  },

  gates: {
    whole: {
      title: '内容完整',
      good: '这个部门的说明是完整的。',
      bad: '这个部门的说明在有些语言里不完整。缺少：',
    },
    consents: {
      title: '大家同意过的内容',
      about: '给部门写消息之前，大家都会读到：它对什么保密，什么会转告，算不算举报。',
      good: '这里的改动，不影响任何还没有结束的对话。',
      bad: '与这个部门还有没结束的对话。这些人同意的内容，会和改动后的说明不一致。请等这些对话结束。管理这台服务器的人也可以另作决定。那样就要重新征求每个人的同意，在此之前什么都不会继续。',
    },
  },

  reader: {
    again: '您读过之后，这里关于这个部门的说明改过了。请再看一遍。',
    notice: '这里关于这个部门的说明改过了。在您重新同意之前，什么都不会继续。',
    why: '您同意之后，这里关于这个部门的说明改过了。',
    desk: '关于您办公室的说明改过了。已经告诉对方，并且重新征求对方同意。',
  },

  kept: {
    kinds: {
      services: '部门和联系方式',
      serviceChanges: '对部门说明的改动，尚未发布',
      serviceRevisions: '部门说明的历史记录',
    },
    service: '部门做什么，有哪些联系方式，每个联系方式在哪一天、代表谁确认',
  },
};
