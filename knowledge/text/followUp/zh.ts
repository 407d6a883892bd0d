import type { Text } from '../text.js';

export const followUp: Text['followUp'] = {
  noOtherWords: '抱歉，这里只有事先准备好的答案，没有别的说法。您可以用自己的话只问其中一点，也可以选一个话题，或者找人谈谈。',
  heavy:
    '听起来，您现在很不好受。您不必一个人硬撑：顾问（心理咨询）可以听您说，说什么由您决定。如果您现在不安全，或者有伤害自己的念头，请输入“求助”。',
};
