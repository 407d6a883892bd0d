import { isolated } from '../isolate.js';
import type { Desk } from './en.js';

export const desk: Desk = {
  signIn: {
    title: '登录',
    name: '账户名',
    passphrase: '口令',
    code: '六位验证码',
    hint: '验证码在您手机的应用里。每个验证码只能用一次。',
    go: '登录',
    failed: '登录没有成功。请检查这三项，并使用下一个验证码。试过五次后，请等 15 分钟。',
    busy: '现在等待登录的人太多，您输入的内容还没有核对。请稍后再试。',
    over: '您的会话已经结束，所以什么都没有做。请重新登录。',
    draft: '您的文字没有丢失：它留在本页面，不在服务器上；您在这里登录后，它会回到输入框里。',
    idle: (minutes: number) => `${minutes} 分钟没有点击，会话就会结束。没有人会看到您是否在线。`,
  },
  signOut: '退出',
  language: '语言',
  skip: '跳到正文',
  nothing: '这个账户不为任何办公室接收消息。',
  noPage: '这里什么都没有。',
  unknown: '这里什么都没有。如果这里有过个案，那么对方已经撤回，或者期限已过。',
  back: '全部个案',

  cases: {
    title: '个案',
    none: '目前没有个案。',
    case: '个案',
    office: '办公室',
    writes: '语言',
    state: '状态',
    last: '最后一条消息',
    unread: '有新消息',
    waiting: '还没有人接手',
    mine: '由您接手',
    others: '由一位同事接手',
    closed: '已结束',
    older: '更多个案',
  },

  case: {
    person: '对方',
    you: (office: string) => `您（${isolated(office)}）`,
    thread: '消息',
    waiting: '有人给您的办公室写了消息。由接手的人阅读并回复，其他人都看不到。',
    conflict: '如果您可能认识对方，或与有关的人关系密切，请留给同事。',
    take: '接手',
    others: '一位同事已经接手这个个案。只有这位同事能看到消息。',
    closed: (until: string) => `这个个案已经结束。办公室不再看到其中的消息，最迟在 ${isolated(until)} 之后删除。`,
    opened: (date: string) => `对方可以看到您在 ${isolated(date)} 打开过。除此之外，双方看不到彼此的任何情况。`,
    expires: (until: string) => `如果没有人再写，${isolated(until)} 之后会全部删除。对方可以随时删除。`,
    holds: (until: string) => `对方的同意到 ${isolated(until)} 为止有效。之后要等对方再次同意，您才能写。`,
    taken: '一位同事先一步接手了这个个案。',
    untaken: '什么都没有做：这个个案不是由您接手的。',
    ended: '没有发送，也没有保存：现在不能在这里写。如果您已经写了内容，它还留在框里，只是供您查看。',
    unsent: '下面的文字没有发送，也没有保存。留在这里，只是供您查看。',
  },

  first: {
    title: '第一条消息',
    text: (language: string) =>
      `在一切之前，对方会先读到您的角色，以及您不能替人保密的情况。语言：${isolated(language)}。这条消息由您发出，之后回复框才会打开。`,
    meaning: '这条消息的内容',
    line: '可以加上您自己的第一句话',
    send: '发送第一条消息',
  },

  reply: {
    title: '回复',
    label: (language: string) => `您的回复（${isolated(language)}）`,
    limit: (most: number, minutes: number) => `最多 ${most} 个字。${minutes} 分钟没有点击，就需要重新登录。写好的文字不会丢失。`,
    send: '发送',
    tooLong: (most: number, now: number) => `没有发送：文字有 ${now} 个字，最多 ${most} 个。请缩短。`,
    empty: '没有发送：框里没有文字。',
    again: '什么都没有做：这个页面已经过期。请检查后再按一次按钮。',
  },

  close: {
    title: '结束这个个案',
    go: '发送并结束个案',
    first: '没有结束：对方还没有收到您的任何消息。',
  },

  rules: {
    title: '写的时候',
    list: [
      '一次只问一个问题。不问对方是谁、在哪里，也不要证据。',
      '离开和回来时说一声。最后写明下次回复的日子。',
      '用简单的话、短的消息，用对方的语言。不用机器翻译。',
      '不截屏、不复制、不转发、不记细节。不去查对方是谁。',
      '双方都看不到对方是否在输入或阅读。没有附件。',
      '有危险时：坦率说明您能做什么、必须做什么。您不知道对方在哪里。行动前先问对方。',
      '友善地结束：说明还保存什么、保存到哪天，并提出可以马上删除。',
    ],
  },

  limits: {
    role: (office: string) => `从这里开始，给您写消息的是真人。我在这里工作：${isolated(office)}。`,
    keeps:
      '您写的内容只留在我这里，但有一个例外。如果有人很快会受到严重伤害，又没有别的办法阻止，我可能不得不告诉别人。只要可能，我会先告诉您。',
    counsels: '您不同意，我就不替您举报。如果您、别人或儿童有严重危险，我可能不得不告诉别人。只要可能，我会先告诉您。我可能会记笔记。',
    passes:
      '您写的内容，我可能需要转告别人。多写之前，请先问我会转告什么、转告给谁。如果有人很快会受到严重伤害，我可能不得不马上告诉别人。',
    readers: '我的办公室里只有我在这里读这些内容。管理服务器的人有可能看到。',
    names: '不需要姓名，您的和别人的都不需要。',
    stop: '您可以随时停下来，并删除全部内容。',
  },
};
