import { isolated } from '../isolate.js';
import type { Text } from '../text.js';

export const reader: Text['reader'] = {
  answer: '请在这里写您的回答，由程序来读。',
  programme: (office) => `您写的内容由程序来读，不会发给：${isolated(office)}。`,
  toAnswer: (office) => `要回复${isolated(office)}，请先按下面的按钮。在这里写的内容不会发到那里。`,
  changed: '没有发送：现在会读您文字的，已经不是刚才那一方。您的文字还在框里。请先看框上面的那一行，再发送。',
  empty: '这条消息里没有文字，所以没有收下。',
  back: '现在又由程序在这里回答您。',
  gone: '您刚才写的没有发送给这个部门。',
  perhaps: '不能确定您刚才写的内容有没有送到部门。',
  languageTyped: (office) => `这条没有发给${isolated(office)}，只是换了这里的语言。`,
  left: (office) => `您已经从${isolated(office)}转到别的部门。删除之前，您仍然可以看这次对话。`,
  look: '看看有没有答复',
  takenBy: (name, office) => `${isolated(office)}的${isolated(name)}已经接手，能看到内容。`,
  taken: (office) => `${isolated(office)}已经有人接手，能看到内容。`,
  has: (office) => `${isolated(office)}已经有人接手。`,
  care: {
    sent: '已发给部门。那里有人的时候才会看到。',
    open: '那里现在可能没有人。上面的联系方式更快。',
    notSent: '部门看不到这个回答。',
    corrected: '谢谢，是我理解错了。以后需要联系方式时，请输入“求助”。',
  },
};
