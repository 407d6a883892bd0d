import { isolated } from '../isolate.js';
import type { Text } from '../text.js';

export const newOffice: Text['newOffice'] = {
  title: '新部门',
  about: '新部门先是草稿。内容都写好、由别人批准并发布以后，大家才看得到。',
  nameHint: '用拉丁字母，最多80个字符。翻译之前，各种语言都用这个名称。页面地址根据它生成，以后不变。',
  messages: {
    title: '在哪里阅读和回复消息',
    here: '只在这里',
    teams: '在这里，也在部门自己的 Teams 里。消息会保存在那里，也可以搜索。大家同意之前会读到这一点。',
  },
  go: '开始',
  fault: '请写3到80个字符的名称，其中要有拉丁字母。',
  receivers: {
    none: '这里没有人为这个部门接收消息。大家只看得到联系方式。',
    some: (count) => `在这里为这个部门接收消息的同事人数：${count}。`,
    how: (page) => `部门发布以后，由管理服务器的人在“${isolated(page)}”页面添加接收消息的同事。`,
  },
  draft: {
    title: '删除这份草稿',
    about: '所有人在里面写的内容都会一起删除，无法恢复。',
    sure: '是的，永久删除',
    go: '删除',
    deleted: '草稿已删除。',
  },
};
