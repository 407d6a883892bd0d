import { isolated } from '../isolate.js';
import type { Tools } from './en.js';

export const tools: Tools = {
  list: {
    filter: '筛选',
    all: '全部',
    unread: '只看有新消息的',
    due: '只看提醒日期已到的',
    show: '显示',
    reset: '显示全部个案',
    nothing: '没有符合条件的个案。',
    position: (from, to, total) => `第 ${from}–${to} 个，共 ${total} 个`,
    reminder: (date) => `提醒：${isolated(date)}`,
  },

  replies: {
    title: '备用语句',
    hint: (gap) => `按一下，这段话就放进输入框，接在您写的内容后面，不会发送。不合适的地方请改一改。要您填写的空白是这样的：${gap}`,
    day: '句中要写的日期（如果有）',
    inBox: '文字已放进输入框。什么都没有发送。',
    list: {
      arriving: {
        title: '我在这里',
        text: (day) => `谢谢您的消息。我已经读了，现在就在这里。写多写少都可以。如果联系中断，我会在${isolated(day)}再来这里看。`,
      },
      away: {
        title: '暂时离开',
        text: (day) =>
          `我现在要离开一下，${isolated(day)}再回到这里。您随时可以写，我回来就读。如果在那之前有危险，不用等我，请输入“求助”。`,
      },
      question: {
        title: '只问一件事',
        text: () => '我想问您一件事，不回答也没关系，什么都不会因此改变。现在做什么对您最有帮助？',
      },
      times: {
        title: '约个日子',
        text: (day) => `什么时候继续，看您方便。我${isolated(day)}可以在这里。这一天您方便吗？换一天也可以。`,
      },
      stored: {
        title: '还保存什么',
        text: (_day, until) =>
          `如果双方都不再写，这次对话会加密保存到${isolated(until)}。您随时可以删除，现在也可以：请在这里输入“删除对话”。我读过的内容，我仍然知道。`,
      },
      danger: {
        title: '有危险时',
        text: (gap) =>
          `您的安全最重要。我不知道您在哪里，所以没办法叫人过去。您所在国家的紧急电话比我快。我能做的：${isolated(gap)}。我可能必须做的：${isolated(gap)}。做任何事之前，我都会先问您。我可以告诉能帮忙的人吗？`,
      },
      pause: {
        title: '先停一停',
        text: (day) => `如果您愿意，我们可以先停一停。不需要理由，什么都不会丢。我${isolated(day)}再来这里看。在那之前您也可以写。`,
      },
      closing: {
        title: '友善地结束',
        text: (_day, until) =>
          `谢谢您在这里写给我。我们的谈话到此结束，这条消息之后，您和我都不能再写。对话会加密保存到${isolated(until)}。您可以马上删除：请在这里输入“删除对话”。您随时可以开始新的对话。`,
      },
    },
  },

  remarks: {
    title: '还没有发送。请再看一看您写的文字。',
    again: '如果就这样发送，请再按一次按钮。',
    list: {
      who: '里面好像在问对方是谁，或在哪里。在这里，谁都不用说这些。',
      proof: '里面好像在要证据。在这里，谁都不用证明什么。',
      several: '里面不止一个问题。一次问一个，更容易回答。',
      names: '里面好像提到了某个人的名字。这里不需要姓名。',
      gap: '里面还有一处空白没有填。',
    },
  },

  closing: {
    text: '这条消息会先发给对方。您可以随意修改；框里没有文字，就不发送。之后双方都不能再写，您的备注也会删除。',
    label: (language) => `最后一条消息（${isolated(language)}）`,
  },

  notes: {
    title: (count) => `备注：${count}`,
    hint: '只有负责这个个案的人能读。请不要写姓名和细节，也不要写任何能看出是谁的内容。对方能看到有几条，看不到写了什么。备注会随个案一起删除；您结束个案时也会删除。',
    label: '新备注',
    limit: (most) => `最多 ${most} 个字`,
    keep: '保存这条备注',
    drop: '删除这条备注',
    empty: '没有保存：框里没有文字。',
    tooLong: (most, now) => `没有保存：备注有 ${now} 个字，最多 ${most} 个。`,
    full: (most) => `没有保存：一个个案最多有 ${most} 条备注。请先删除一条。`,
    names: '还没有保存。备注里好像提到了某个人的名字。请去掉名字，或再按一次按钮。',
  },

  reminder: {
    none: '提醒我',
    set: (date) => `提醒：${isolated(date)}`,
    hint: '从这一天起，个案列表里会给您显示一个标记。别人看不到。',
    day: '日期',
    keep: '在这一天提醒我',
    drop: '不用提醒',
    outside: (until) => `什么都没有改。请选今天到 ${isolated(until)} 之间的日期：对方的同意到那天为止。`,
  },

  noted: (count) => `部门为这次对话写的备注：${count}条。备注已加密，会随对话一起删除。只有答复您的人能读。`,
};
