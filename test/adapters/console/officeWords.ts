import type { Language } from '../../../knowledge/language.js';

type Box = 'name' | 'first' | 'purpose' | 'who' | 'can' | 'cannot' | 'look';

/** The words of an office that does not exist, for the boxes of its form in each language. */
export const officeWords: Record<Language, Record<`e-${Box}`, string>> = {
  en: {
    'e-name': 'Staff counsellor, Nairobi',
    'e-first': 'The counsellor keeps to themselves what you say. Talking there is not a report. Time limits keep running.',
    'e-purpose': 'Somebody to talk to about what weighs on you.',
    'e-who': 'All who work for the UN in Nairobi',
    'e-can': 'listen to you\nhelp you think about your next step',
    'e-cannot': 'investigate\ndecide for you',
    'e-look': 'the pages of the counsellor',
  },
  ar: {
    'e-name': 'مستشار الموظفين في نيروبي',
    'e-first': 'ما تقوله هنا يبقى سرا. والحديث هنا ليس بلاغا. وتستمر المهل الزمنية.',
    'e-purpose': 'شخص يمكن الحديث معه عما يثقل عليك.',
    'e-who': 'كل من يعمل لدى الأمم المتحدة في نيروبي',
    'e-can': 'الاستماع إليك\nالتفكير معك في الخطوة القادمة',
    'e-cannot': 'التحقيق\nاتخاذ القرار عنك',
    'e-look': 'صفحات المستشار',
  },
  zh: {
    'e-name': '内罗毕工作人员心理顾问',
    'e-first': '您在这里说的话会保密。在这里谈话不是举报。各种时限照常计算。',
    'e-purpose': '有心事时可以找人谈谈。',
    'e-who': '在内罗毕为联合国工作的所有人',
    'e-can': '听您说\n和您一起想下一步',
    'e-cannot': '调查\n替您做决定',
    'e-look': '心理顾问的网页',
  },
  fr: {
    'e-name': 'Conseil au personnel, Nairobi',
    'e-first': 'Ce que vous dites ici reste confidentiel. En parler ici n’est pas un signalement. Les délais continuent de courir.',
    'e-purpose': 'Parler à quelqu’un de ce qui vous pèse.',
    'e-who': 'Toutes les personnes qui travaillent pour l’ONU à Nairobi',
    'e-can': 'vous écouter\nréfléchir avec vous à la suite',
    'e-cannot': 'enquêter\ndécider pour vous',
    'e-look': 'les pages du service',
  },
  ru: {
    'e-name': 'Консультант персонала в Найроби',
    'e-first': 'То, что вы говорите здесь, остаётся между вами. Разговор здесь не является жалобой. Сроки продолжают идти.',
    'e-purpose': 'Здесь можно поговорить о том, что вас тяготит.',
    'e-who': 'Все, кто работает на ООН в Найроби',
    'e-can': 'выслушать вас\nподумать с вами о следующем шаге',
    'e-cannot': 'расследовать\nрешать за вас',
    'e-look': 'страницы консультанта',
  },
  es: {
    'e-name': 'Consejería del personal, Nairobi',
    'e-first': 'Lo que diga aquí queda en confianza. Hablar aquí no es una denuncia. Los plazos siguen corriendo.',
    'e-purpose': 'Hablar con alguien de lo que le pesa.',
    'e-who': 'Todas las personas que trabajan para la ONU en Nairobi',
    'e-can': 'escucharle\npensar con usted el siguiente paso',
    'e-cannot': 'investigar\ndecidir por usted',
    'e-look': 'las páginas de la consejería',
  },
};
