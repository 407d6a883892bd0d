import type { Text } from '../text.js';

export const instances: Text['instances'] = {
  kinds: {
    lastWords: '对话中最近的两条消息',
    screens: '本网站上对话的文字',
    forms: '本网站哪些表单已经提交',
    begun: '有一次对话已经开始',
    tickets: '打开对话实时连接的代码',
    nameKeys: '当天的密钥，对话的代号由它生成',
  },
  fields: {
    words: '您写的和程序说的内容，已加密：只有您的页面能打开',
    last: '这两条消息，已加密',
    form: '表单的指纹，以及它属于哪次对话，已加密',
    begun: '这次对话的指纹',
    tickets: '代码的指纹，以及它们能打开什么，已加密',
    key: '随机生成的密钥，已加密',
  },
  day: '到当天结束（UTC）',
  places: {
    memory: '数据库的一张表，不写进数据库的日志。数据库崩溃后，这张表是空的。您写的内容在里面都已加密',
    file: '数据库的一张表',
    sealed: '数据库的一张表；里面的文字全部加密，每件事的密钥另放在别的表里',
  },
};
