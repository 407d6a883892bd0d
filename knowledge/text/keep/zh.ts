import type { Text } from '../text.js';

export const keep: Text['keep'] = {
  copy: '复制号码',
  print: '打印号码',
  remind: '在日历里提醒我',
  line: '查询编号',
  remindAbout: '提醒里只写“回电话”。工作用的日历，别人可能会看到。',
  withNumber: '把号码也写进去',
  days: { 3: '3天后', 7: '一周后', 14: '两周后' },
  title: '回电话',
  copied: '已复制。之后用这台设备的人，可能会粘贴出来。请随后再复制一点别的内容。',
  notCopied: '号码已选中。请用键盘或菜单复制。',
  made: '浏览器会把提醒存成文件，并列在下载记录里。打开文件，就能放进您的日历。',
};
