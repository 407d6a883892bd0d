import type { Text } from '../text.js';

export const menu: Text['menu'] = {
  understand: '弄清发生了什么',
  options: '看看我的选择',
  talk: '找人谈谈',
  roles: '我是知情者、主管、被指控的人或来宾',
  unsafe: '我不安全',
  offices: '查找部门',
  mustTell: '谁必须转告',
  wall: '可以打印的内容',
  topics: '所有话题',
  language: '语言',
  kept: '这里保存了我的什么',
  startOver: '重新开始',
  help: '求助',
  stop: '先到这里',
};
