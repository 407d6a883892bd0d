import { isolated } from '../isolate.js';
import type { Text } from '../text.js';

export const agreement: Text['agreement'] = {
  menu: {
    goOn: '决定要不要继续这次对话',
    backTo: (name) => `回到${isolated(name)}那里`,
    stay: '不，留在这里',
    lookAt: (office) => `看看${isolated(office)}`,
    keep: (date) => `把对话保存到${isolated(date)}`,
    now: '这件事现在怎么样了？',
    codeWord: '暗号',
  },

  again: {
    why: {
      ranOut: (date) => `您的同意到${isolated(date)}为止。`,
      colleague: (by, to) => `${isolated(by)}想请同事${isolated(to)}接着和您谈。`,
      refused: '上次您没有同意。',
    },
    rules: {
      talk: (reader) =>
        `您同意后，能看这次对话和下面的文字、并且能答复的是：${isolated(reader)}。最后一条消息之后30天删除。您的同意14天内有效。您随时可以全部删除，但看过的人仍然知道。`,
      report: (reader) =>
        `您同意后，能看这次对话和下面的文字、并且能答复的是：${isolated(reader)}。文字会放进部门的档案。在这里，最后一条消息之后30天删除。您的同意14天内有效。您随时可以删除这次对话，但不能删除档案，正式程序也可能继续。`,
    },
    anybody: '部门里接手的人',
    ask: '要继续这次对话吗？',
    simple: '还是这次对话，也还是这个部门。如果您同意，那里的人就能再看到它，也能给您写。如果您不同意，什么都不会发送，只有您能看。',
    wish: '我想继续这次对话。',
    unsent: '这条没有发送。您写的话没有丢，就在下面；您同意了，才会发给部门。',
    box: '您写的内容现在不会发送，会先显示在这里。',
    change: '请写下可以发给部门的文字。现在还不会发送。',
    asItIs: '就这样，不改',
    onlyWish: '只说想继续',
    done: (date) => `您已同意，文字也已发送。您的同意到${isolated(date)}为止有效。`,
    no: '什么都没有发送。这次对话删除之前，只有您能看。您随时可以重新决定。',
    noColleague: (name) =>
      `什么都没有转交：${isolated(name)}看不到这次对话，部门里其他人也看不到。您可以回到原来的人那里，可以换一个部门，也可以全部删除。`,
    waits: (office) => `您再次同意之前，${isolated(office)}的人都不能看这次对话，也不能在里面写。`,
  },

  notices: {
    deletion: (date) => `这次对话会在${isolated(date)}之后删除，其中的消息还没有全部被看过。如果还可以保存得更久，选项里会列出来。`,
    colleague: (by, to) => `${isolated(by)}想请${isolated(to)}接着和您谈。`,
    office: (by, office) =>
      `${isolated(by)}建议另一个部门：${isolated(office)}。什么都没有转交。您可以去看看，会先看到那里做什么。没有您的同意，什么都不会发过去。`,
  },
  stayed: '您还在这里。什么都没有转交。',
  leaves: (office, date) =>
    `您在这里同意后，和${isolated(office)}的对话就会结束，那里的人不能再在这里看到它。凭那次对话自己的返回号码，您还可以看，到${isolated(date)}为止。`,

  now: {
    waiting: (office) => `已到${isolated(office)}，还没有人接手。`,
    has: (name, office) => `已由${isolated(office)}的${isolated(name)}接手；那里的其他人，在本程序里看不到。`,
    asks: (office) => `${isolated(office)}的人都看不到：在等您同意。`,
    closed: (office) => `对话已结束：${isolated(office)}的人不能再在本程序里看到。`,
    sees: '部门只看得到发给部门的内容，看不到您的其他情况。',
    seesWord: '部门只看得到发给部门的内容和您的暗号，看不到您的其他情况。',
    until: (yes, kept) => `您的同意到${isolated(yes)}为止有效。对话保存到${isolated(kept)}为止。`,
    kept: (date) => `对话保存到${isolated(date)}为止。`,
    unread: '还没有人打开过。如果您现在删除，就不会有人打开。',
    stop: '您随时可以停下，把这里的内容全部删除。看过的人仍然知道。',
    stopReport: '您可以不再写，也可以删除这次对话。部门放进档案的内容会留在那里，部门也可能继续处理。',
  },

  word: {
    text: '有了暗号，您就能知道对方真的是部门的人：部门在这里看得到它，可以写给您看。以后回来时，要把返回号码和暗号写在一起，用一条消息发出。忘了暗号，谁也找不回来；没有暗号，号码什么也打不开。请输入不含数字的一个词或几个词。',
    what: '刚才这句话没有当作暗号。暗号是您自己定的词，回来时和返回号码一起输入；这样，别人只有号码也打不开。请只输入暗号本身，不想改就选“就这样，不改”。',
    isSet: '已经设了暗号。您现在输入的内容会替换它。',
    box: '您现在写的内容会成为暗号。',
    leave: '就这样，不改',
    remove: '取消暗号',
    saved: '回来时，请把返回号码和暗号写在一起，用一条消息发出。平时请把两样分开存放。现在的暗号是：',
    removed: '已经没有暗号。只凭返回号码就能打开这次对话。',
    faults: {
      short: '这个暗号太短了。请换一个长一点的。',
      long: '这个暗号太长了。请不要超过40个字符。',
      digits: '请选不含数字的暗号，以免被当成号码的一部分。',
      known: '这几个字在对话里已经有了。请换一个没有在这里出现过的。',
    },
  },

  desk: {
    asked: '等待对方同意',
    askedText: '正在询问对方是否继续。对方同意之前，办公室里没有人能在这里看，也不能写。这段时间不用做什么。',
    ranOut: (date) =>
      `对方的同意到 ${isolated(date)} 为止。对方回到这次对话时，才会再次被询问。对方同意之前，办公室里没有人能在这里看，也不能写。这段时间不用做什么。`,
    notAgreed: '对方没有同意继续。对方随时可以重新决定。对方同意之前，办公室里没有人能在这里看，也不能写。这段时间不用做什么。',
    codeWord: (word) => `对方的暗号：${isolated(word)}。隔一段时间再写时，请写在第一行，这样对方就知道是您。`,
    deletion: (date) => `这个个案的消息还没有全部被看过。${isolated(date)} 之后会删除，除非在那之前有人打开，或有人写消息。`,
    colleague: (by, to) => `已经询问对方，是否可以由 ${isolated(to)} 接替 ${isolated(by)}。`,
    office: (office) => `对方已经看到，这个办公室也许合适：${isolated(office)}。什么都没有转交。`,
    pass: {
      title: '转给同事',
      text: '对方会看到由谁接着谈，并且回答同意或不同意。在此之前，办公室里没有人能在这里看或写，您也不能。对方不同意时，只有对方选择您，个案才会回到您这里。',
      to: '同事',
      none: '没有同事可以接手这个个案。',
      go: '询问对方',
      choose: '什么都没有做：请从名单里选一位同事。',
    },
    suggest: {
      title: '建议另一个办公室',
      text: '对方会看到您的建议。不会转交任何内容，另一个办公室也不会知道。只有对方自己能在那里开始对话。',
      to: '办公室',
      none: '没有别的办公室在这里答复。',
      go: '提出建议',
      first: '没有提出建议：对方还没有收到您的任何消息。',
      choose: '什么都没有做：请从名单里选一个办公室。',
    },
  },
};
