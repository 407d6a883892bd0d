import { isolated } from '../isolate.js';
import type { Text } from '../text.js';
import { whatIsNew } from '../whatIsNew/zh.js';

export const publishing: Text['publishing'] = {
  title: '检查并发布',
  parts: (names) => `将要发布：${isolated(names)}。`,
  outdated: (names) => `以下部分已批准，但此后又发布了别的改动：${isolated(names)}。请打开比较，再保存一次。`,
  nothing: '还没有已批准的内容。每个部分都要由别人批准，才能发布。',
  looking: '正在检查，最多需要一分钟。页面会自动刷新。',
  open: '通过',
  closed: '未通过',
  gates: {
    whole: {
      title: '内容完整',
      good: '这个答案是完整的。',
      bad: '这个答案在有些语言里不完整。缺少：',
    },
    words: {
      title: '用词规则',
      good: '文字符合规则：体谅人，注明来源，简单易懂。',
      bad: '以下地方不合规则：',
    },
    parity: {
      title: '各语言都能找到',
      about: '用每种语言，问一遍这个话题的已知问题。答案排在前三，就算找到。',
      good: '没有哪种语言找到的次数比以前少。',
      bad: '至少有一种语言，找到的次数比以前少。',
      language: '语言',
      asked: '问题数',
      found: '找到',
      before: '以前找到',
      new: '新答案',
    },
    harm: {
      title: '没有有害内容',
      about: '有人会设法让程序说出有害的话。这里用这类消息来试。',
      good: '所有回复都无害。',
      bad: '对以下消息的回复不合规则：',
      tolerated: (count) => `有 ${count} 条回复不合规则，但在同类中很少，不妨碍发布：`,
      why: {
        said: (words) => `其中写道：${isolated(words)}`,
        echo: (word) => `回复重复了对方的用词：${isolated(word)}。审定的文字里没有这个词。`,
        child: '回复没有看出，写的人可能是儿童。',
        elsewhere: (title) => `回复说的是另一件事：${isolated(title)}。`,
      },
    },
  },
  impact: {
    title: '还会影响什么',
    none: '所有已知问题，得到的答案都不变。',
    some: (count) => `有 ${count} 个已知问题会得到别的答案：`,
    question: '问题',
    before: '修改前',
    after: '修改后',
    nothing: '没有答案',
  },
  try: {
    title: '试一试',
    about: '像大家那样输入一个问题，看看会得到什么。不保存，也不计数。',
    question: '问题',
    language: '语言',
    go: '提问',
  },
  go: '立即发布',
  published: '已发布。大家现在就看得到。',
  withheld: '修改已发布。大家目前看不到。',
  keptBack: (part, box, says) =>
    `发布其他部分不会改变这一点。要先在“${isolated(part)}”里把“${isolated(box)}”设为“${isolated(says)}”，这个部分也要批准并发布，大家才看得到。`,
  unchecked: '检查之后又有改动，正在重新检查。',
  stays: '检查没有全部通过。请改正检查指出的地方。只有管理这台服务器的人，才可以允许照原样发布。',
  over: {
    title: '检查没有全部通过，仍允许发布',
    about: '只对这份内容有效，由您署名。署名和理由会永久记录。',
    why: '理由',
    go: '允许',
    done: (name, why) => `检查没有全部通过，由 ${isolated(name)} 允许发布。理由：${isolated(why)}`,
    empty: '请填写理由。',
  },

  history: {
    title: '历史记录',
    none: '程序启用以来，这里没有任何改动。',
    step: (number, date) => `第 ${number} 版，${isolated(date)}`,
    did: { published: '发布', pulled: '撤下', confirmed: '确认', imported: '导入' },
    by: (did, name) => `${did}：${isolated(name)}`,
    authors: (names) => `撰写：${isolated(names)}`,
    approvers: (names) => `批准：${isolated(names)}`,
    over: (name, why) => `检查没有全部通过，由 ${isolated(name)} 允许发布。理由：${isolated(why)}`,
    differences: '改了什么',
    restore: '恢复成这一版的内容',
    first: '恢复成所有改动之前的内容',
    restored: '已提交审核。由别人批准以后，就可以发布。',
    same: '这里现在就是这份内容。',
  },

  preview: {
    title: '大家看到的样子',
    web: '在网页上',
    teams: '在 Teams 里',
    part: (number) => `第 ${number} 部分`,
    draft: '包含草稿，大家还看不到。',
    none: '无法显示：内容还不齐全。',
  },

  reader: {
    older: '原文后来改过，这份译文较旧。',
    withdrawn: '这个答案更正过，中文版还没有准备好。下面先用另一种语言显示。',
    organization: '本组织',
  },

  whatIsNew,

  kept: {
    kinds: {
      changes: '对答案的改动，尚未发布',
      revisions: '答案的历史记录',
      edits: '工作人员对答案和部门说明做了什么',
      editAnchors: '关于答案的这份记录从哪里开始、到哪里为止',
      writings: '哪位工作人员正在编辑哪个答案或部门',
    },
    change: '工作人员写的文字，由谁撰写、由谁批准，在哪一天',
    revision: '修改前和修改后的内容，由谁撰写、批准和发布，在哪一天',
    writing: {
      id: '名称，由答案或部门、语言和工作人员的账户组成',
      entry: '答案或部门',
      part: '语言',
      by: '工作人员的账户',
      expires: '什么时候清除',
    },
    lasts: { untilPublished: '直到发布或放弃', minutes: (minutes) => `${minutes}分钟` },
  },
};
