import type { Text } from '../text.js';

export const menu: Text['menu'] = {
  understand: 'فهم ما حدث',
  options: 'خياراتي',
  talk: 'الحديث مع شخص',
  roles: 'شهدت أمرا، أدير فريقا، اتُّهمت، أنا ضيف',
  unsafe: 'لا أشعر بالأمان',
  offices: 'البحث عن مكتب',
  mustTell: 'من يلزمه نقل كلامي',
  wall: 'شيء للطباعة',
  topics: 'كل المواضيع',
  language: 'اللغة',
  kept: 'ما الذي يُحفظ عني؟',
  startOver: 'البدء من جديد',
  help: 'مساعدة',
  stop: 'التوقف هنا حاليا',
};
