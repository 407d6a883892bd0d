import type { Text } from '../text.js';

export const outreach: Text['outreach'] = {
  page: '团队会议的计划，都在一页上',
  about: '写给带团队的人和协调人：读一遍，带去开会。引号里的话可以照着念。',
};
