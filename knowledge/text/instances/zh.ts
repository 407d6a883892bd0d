import type { Text } from '../text.js';

export const instances: Text['instances'] = {
  kinds: {
    lastWords: '对话中最近的两条消息',
    screens: '本网站上对话的文字',
    forms: '本网站的哪些表单已经发送',
    begun: '有一次对话已经开始',
    tickets: '页面用来马上收到对话新消息的代码',
    nameKeys: '当天的密钥，Teams 里对话的代号由它生成',
  },
  fields: {
    words: '您写的话和程序的回答，已加密。密钥在您的页面里，不在数据库里',
    last: '这两条消息，已加密',
    form: '表单的指纹；它发到哪次对话、里面内容的标记，都已加密',
    begun: '这次对话的指纹',
    tickets: '对话和代码的指纹；代码能打开什么、给谁用，都已加密',
    key: '随机生成的密钥，已加密',
  },
  day: '到当天结束（UTC）',
  places: {
    memory: '数据库里的一张表。数据库不为它记日志。数据库出故障以后，这张表是空的。您写的内容在里面都已加密',
    file: '数据库里的一张表',
    sealed: '数据库里的一张表；里面的文字全部加密，每件事的密钥放在另一张表里',
  },
};
