import { isolated } from '../isolate.js';
import type { Text } from '../text.js';

export const gone: Text['gone'] = {
  notices: {
    gone: (name) => `原来和您谈的${isolated(name)}，已经不在这个部门答复了。`,
    offer: (name) => `同一部门的${isolated(name)}可以接着和您谈。`,
    nobody: '在这个部门答复的人里，没有人可以看这次对话。',
    others: '您同意之后，在这个部门答复的人有变动。',
  },
  why: {
    gone: (name) => `${isolated(name)}已不在那里答复。`,
    offer: (name) => `您等了很久。${isolated(name)}愿意接着和您谈。`,
  },
  nobody: (office) => `目前在${isolated(office)}答复的人里，没有人可以看这次对话。您自己可以看，可以删除，可以找别人，也可以以后再来看。`,
  unsent: '这条没有发送。您写的话没有丢，就在下面。',

  desk: {
    gone: (name) => `原来负责这个个案的 ${isolated(name)} 已不在这里答复。正在询问对方，是否可以由别人接着谈。`,
    nobody: '当时在这里答复的人里，没有人可以看这个个案。已经告诉对方。',
    others: '在这个部门答复的人有变动。正在询问对方，现在答复的人是否可以看这个个案。',
    offer: (name) => `已经询问对方，是否可以由 ${isolated(name)} 接着谈。`,
    mark: '现在没有人负责',
    asking: {
      title: '提出由您接着谈',
      text: '这个个案等得太久了。您可以询问对方，是否愿意由您接着谈。对方会看到您的名字，并且回答同意或不同意。在此之前，办公室里没有人能在这里看或写，负责这个个案的人也不能。',
      go: '询问对方',
      early: '没有询问对方：这个个案还没有等得太久，或者已经在等对方同意。',
    },
  },
};
