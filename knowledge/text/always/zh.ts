import type { Text } from '../text.js';

export const always: Text['always'] = {
  passed: '刚才那个问题已经过去了。现在到这一步。',
  unknownChoice: '没有找到这个选项。现在是这一步。',
  startedOver: '我们重新开始。现在什么能帮到您？',
  ask: '请用自己的话写下问题，或选择一项。',
  oneOfThese: '请从这些选项中选择一项，也可以输入它的数字或文字。',
  empty: '这条消息里没有文字。请写下问题，或输入选项的数字。',
  tooLong: (most, over) => `这条消息超过了${most}个字符${over ? `（多出${over}个）` : ''}。内容没有丢失：请缩短后再发送。`,
  onlyText: '我只能读文字。文件和图片没有保存，也没有从这里发给任何人。',
  failed: '是程序这边出了错，不是您的错。什么都没有保存。请再发送一次。',
  tooMany: '对话已经很长，所以本页清空了。其他都没变，我们继续。',
  usedUp: (most: number) =>
    `这次对话已达到上限：${most}条消息。要继续，请重新开始；这次对话会被清除。如果有危险：请拨打您所在国家的紧急电话，或输入“求助”。`,
};
