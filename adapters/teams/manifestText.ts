import type { Language } from '../../knowledge/language.js';

/** What the app catalogue of Teams shows. It never says what the app is about (care.md PR-15): somebody may look over a shoulder. */
export interface AppText {
  /** At most 80 characters. */
  short: string;
  full: string;
  commands: { help: string; topics: string; language: string; startOver: string };
}

export const appText: Record<Language, AppText> = {
  ar: {
    short: 'إجابات معدة عن الاحترام في العمل، بست لغات.',
    full: 'هذا برنامج حاسوبي يجيب عن أسئلة حول الاحترام في العمل من نصوص معدة: الخيارات والحقوق ومن يمكن الحديث معه. يظهر مع كل إجابة مصدرها. يعمل بالعربية والصينية والإنجليزية والفرنسية والروسية والإسبانية، بالأزرار أو بالكتابة.\n\nما يُكتب في Teams تحفظه المنظمة وفق قواعدها. ويمكن قراءة الإجابات نفسها دون اسم على صفحة الويب لهذا التطبيق.',
    commands: {
      help: 'أمور عاجلة ومن يمكن اللجوء إليه',
      topics: 'كل المواضيع حسب المجموعة',
      language: 'اختيار إحدى اللغات الست',
      startOver: 'البدء من جديد',
    },
  },
  zh: {
    short: '关于工作中相互尊重的预备解答，六种语言。',
    full: '这是一个计算机程序，用预先写好的文字回答有关工作中相互尊重的问题：有哪些选择、有哪些权利、可以找谁谈。每个回答都注明出处。支持阿拉伯文、中文、英文、法文、俄文和西班牙文，可以按按钮，也可以自己输入。\n\n您在 Teams 里输入的内容由您的组织按其规定保存。同样的回答也可以在本应用的网页上阅读，无需姓名。',
    commands: { help: '紧急情况和可以找的人', topics: '按组查看所有主题', language: '从六种语言中选择', startOver: '重新开始' },
  },
  en: {
    short: 'Prepared answers on respect at work, in six languages.',
    full: 'This is a computer programme that answers questions about respect at work from prepared texts: options, rights and people to talk to. Every answer shows where it comes from. It works in Arabic, Chinese, English, French, Russian and Spanish, by buttons or in your own words.\n\nWhat you type in Teams is kept by your organization under its own rules. The same answers can be read without a name on the web page of this app.',
    commands: {
      help: 'What is urgent, and who to turn to',
      topics: 'All topics by group',
      language: 'Choose one of six languages',
      startOver: 'Begin again',
    },
  },
  fr: {
    short: 'Réponses préparées sur le respect au travail, en six langues.',
    full: 'Ce programme informatique répond à des questions sur le respect au travail à partir de textes préparés : les possibilités, les droits, les personnes à qui parler. Chaque réponse indique sa source. Il fonctionne en arabe, chinois, anglais, français, russe et espagnol, avec des boutons ou dans vos propres mots.\n\nCe que vous écrivez dans Teams est conservé par votre organisation selon ses règles. Les mêmes réponses peuvent être lues sans nom sur la page web de cette application.',
    commands: {
      help: 'Ce qui est urgent, et vers qui se tourner',
      topics: 'Tous les thèmes par groupe',
      language: 'Choisir une des six langues',
      startOver: 'Recommencer',
    },
  },
  ru: {
    short: 'Подготовленные ответы об уважении на работе, на шести языках.',
    full: 'Это компьютерная программа. Она отвечает на вопросы об уважении на работе по заранее подготовленным текстам: какие есть возможности, какие права, с кем поговорить. В каждом ответе указан источник. Работает на арабском, китайском, английском, французском, русском и испанском языках, с кнопками или вашими словами.\n\nТо, что вы пишете в Teams, организация хранит по своим правилам. Те же ответы можно прочитать без имени на веб-странице этого приложения.',
    commands: {
      help: 'Срочное и к кому обратиться',
      topics: 'Все темы по группам',
      language: 'Выбрать один из шести языков',
      startOver: 'Начать сначала',
    },
  },
  es: {
    short: 'Respuestas preparadas sobre el respeto en el trabajo, en seis idiomas.',
    full: 'Este programa informático responde a preguntas sobre el respeto en el trabajo con textos preparados: opciones, derechos y personas con quienes hablar. Cada respuesta muestra su fuente. Funciona en árabe, chino, inglés, francés, ruso y español, con botones o con sus propias palabras.\n\nSu organización conserva lo que escribe en Teams según sus normas. Las mismas respuestas se pueden leer sin nombre en la página web de esta aplicación.',
    commands: {
      help: 'Lo urgente y a quién acudir',
      topics: 'Todos los temas por grupo',
      language: 'Elegir uno de seis idiomas',
      startOver: 'Empezar de nuevo',
    },
  },
};
