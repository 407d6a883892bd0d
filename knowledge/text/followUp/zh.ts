import type { Text } from '../text.js';

export const followUp: Text['followUp'] = {
  noOtherWords: '抱歉，这里只有事先准备好的答案，这一条没有别的说法。您可以用自己的话只问其中一点，也可以选一个主题，或者找人谈谈。',
  heavy:
    '听起来，您现在很不容易。您不必一个人硬撑：顾问（心理咨询）可以听您说，说什么由您决定。如果您不安全，或者想伤害自己，请输入“求助”。',
};
