import type { Language } from './language.js';

interface Kind {
  /** What is asked for in a question. */
  asks: string;
  /** What asks for it without a question. */
  tells: string;
}

/** How one language asks who or where somebody is, and for proof; with lines that must be seen, and lines that must not. */
export interface Asking {
  who: Kind;
  proof: Kind;
  /** How a question begins that has no question mark. */
  begins: string;
  /** Words with which a sentence says that something is not needed. */
  denies: string;
  examples: { who: string[]; proof: string[]; fine: string[] };
}

/** Apostrophes are straight in what is compared. */
export const asking: Record<Language, Asking> = {
  en: {
    who: {
      asks: 'who are you|who is this|who am I (?:talking|writing|speaking) (?:to|with)|how old are you|are you (?:a )?(?:man|woman|male|female|staff member|consultant|intern)|where (?:are you|do you (?:work|live|sit)|is your (?:office|desk))|(?:which|what) (?:office|department|unit|section|team|division|agency|organi[sz]ation|mission|country|city|duty station|building|floor)\\b.*\\byou|your (?:full |real |first |last |family )?(?:name|job|title|position|post|grade|rank|age|gender|nationality|department|unit|section|duty station|address|location|e-?mail(?: address)?|(?:phone|index|staff|badge) number)|who (?:is|was) (?:he|she|it|the (?:person|man|woman))',
      tells:
        '(?:tell|give|send|write) me (?:your (?:full |real )?(?:name|address|number|department|position|e-?mail|unit|grade)|who (?:you are|(?:he|she|it) is)|where you (?:are|work|live))|(?:state|introduce|identify) (?:yourself|your name)|your (?:full )?name,? please',
    },
    proof: {
      asks: 'proof|evidence|prove (?:it|this|that)|witness(?:es)?|screenshots?|recordings?',
      tells:
        '(?:send|show|give|bring|attach|provide|upload|collect) (?:me |us )?(?:any |some |the |your |all )*(?:proof|evidence|screenshots?|recordings?|documents|witness(?:es)?)|(?:I|we) need (?:some |more |the |your )*(?:proof|evidence|witness(?:es)?)|prove (?:it|this|that)',
    },
    begins: 'who|where|which|what|how old|do you have|is there|can you|could you|are you|have you',
    denies: "not|no|never|nobody|nothing|without|(?:don|needn|doesn|won|can)'t|leave out",
    examples: {
      who: [
        'Who are you?',
        'What is your name',
        'Which office do you work in?',
        'Where are you at the moment?',
        'Please tell me your name.',
        'Tell me who he is.',
        'May I have your duty station?',
        'How old are you?',
      ],
      proof: [
        'Do you have any evidence?',
        'Were there witnesses?',
        'Please send me the screenshots.',
        'Can you prove it?',
        'I need some proof.',
      ],
      fine: [
        'What would help you most?',
        'You need not tell me who you are.',
        'I do not know where you are.',
        'Are you safe where you are?',
        'You do not have to prove anything.',
        'No evidence is needed to talk to me.',
        'Shall we go on tomorrow?',
        'Would you like me to explain your options?',
      ],
    },
  },
  fr: {
    who: {
      asks: "qui êtes-vous|à qui ai-je l'honneur|comment vous appelez-vous|quel âge avez-vous|êtes-vous (?:un homme|une femme|fonctionnaire|stagiaire)|où (?:êtes|travaillez|habitez|vivez|vous trouvez)-vous|où est-ce que vous|vous (?:êtes|travaillez|habitez|vivez) où|(?:dans|pour) quel(?:le)? (?:service|bureau|organisme|organisation|équipe|unité|section|département|mission|pays|ville|agence)|votre (?:vrai )?(?:nom|prénom|poste|fonction|grade|service|bureau|adresse|lieu d'affectation|numéro|âge|nationalité|sexe|département|unité|section)|qui (?:est-ce|est-il|est-elle|est cette personne)",
      tells:
        "(?:donnez|dites|indiquez|envoyez|écrivez)-moi (?:votre (?:nom|prénom|adresse|poste|service|numéro|grade|bureau)|qui (?:vous êtes|c'est)|où vous (?:êtes|travaillez|habitez))|(?:présentez|identifiez)-vous|votre nom,? s'il vous plaît",
    },
    proof: {
      asks: "preuves?|témoins?|captures? d'écran|enregistrements?|prouver",
      tells:
        "(?:envoyez|montrez|fournissez|apportez|donnez|joignez)(?:-(?:moi|nous))? (?:vos|les|des|la|une|toutes les|quelques) ?(?:preuves?|captures? d'écran|enregistrements?|témoins?|documents)|il (?:me|nous) faut (?:une|des|plus de|vos) preuves?|prouvez-le",
    },
    begins:
      'qui|où|quel|quelle|comment|avez-vous|y a-t-il|est-ce|pouvez-vous|pourriez-vous|êtes-vous|dans quel|dans quelle|pour quel|pour quelle',
    denies: "ne|n'\\p{L}+|pas|aucune?|jamais|sans|inutile|rien",
    examples: {
      who: [
        'Qui êtes-vous ?',
        'Comment vous appelez-vous',
        'Dans quel service travaillez-vous ?',
        'Où êtes-vous en ce moment ?',
        'Dites-moi votre nom.',
        'Quel est votre lieu d’affectation ?',
        'Quel âge avez-vous ?',
      ],
      proof: [
        'Avez-vous des preuves ?',
        'Y avait-il des témoins ?',
        'Envoyez-moi les captures d’écran.',
        'Pouvez-vous le prouver ?',
        'Il me faut des preuves.',
      ],
      fine: [
        'Qu’est-ce qui vous aiderait le plus ?',
        'Vous n’avez pas à me dire qui vous êtes.',
        'Je ne sais pas où vous êtes.',
        'Vous n’avez rien à prouver.',
        'Aucune preuve n’est nécessaire.',
        'Voulez-vous continuer demain ?',
      ],
    },
  },
  es: {
    who: {
      asks: 'quién es usted|quién es(?: él| ella| esa persona)?|cómo se llama|cuántos años tiene|es usted (?:hombre|mujer|funcionari[oa])|(?:de )?dónde (?:está|trabaja|vive|se encuentra|es)(?: usted| ahora)?(?=\\s*(?:[?]|$|en este|ahora))|(?:en|para) qué (?:oficina|departamento|sección|unidad|organización|equipo|lugar|país|ciudad|misión|agencia|dependencia|servicio)|su (?:nombre|apellido|cargo|puesto|oficina|departamento|dirección|edad|grado|nacionalidad|sexo|unidad|lugar de (?:trabajo|destino)|número|correo)',
      tells:
        '(?:deme|dígame|indíqueme|envíeme|escríbame|escriba) (?:su (?:nombre|apellido|cargo|puesto|dirección|número|oficina|departamento)|quién es|dónde (?:está|trabaja|vive))|(?:preséntese|identifíquese)|su nombre,? por favor',
    },
    proof: {
      asks: 'pruebas?|testigos?|capturas? de pantalla|grabaci(?:ón|ones)|demostrarlo|probarlo',
      tells:
        '(?:envíe|muestre|aporte|mande|traiga|adjunte|presente)(?:me|nos)? (?:sus |las |los |alguna |unas |todas las )?(?:pruebas?|capturas? de pantalla|grabaci(?:ón|ones)|testigos?|documentos)|(?:necesito|hacen falta|necesitamos) (?:más |unas |sus )?pruebas|demuéstrelo|pruébelo',
    },
    begins: 'quién|dónde|qué|cuál|cómo|cuántos|es usted|en qué',
    denies: 'no|nunca|sin|ningun[ao]?|ningún|nadie|nada|tampoco',
    examples: {
      who: [
        '¿Quién es usted?',
        'Cómo se llama',
        '¿En qué oficina trabaja?',
        '¿Dónde está ahora?',
        'Dígame su nombre.',
        '¿Cuál es su puesto?',
        '¿Cuántos años tiene?',
      ],
      proof: ['¿Tiene pruebas?', '¿Hubo testigos?', 'Envíeme las capturas de pantalla.', '¿Puede demostrarlo?', 'Necesito pruebas.'],
      fine: [
        '¿Qué le ayudaría más en este momento?',
        'No tiene que decirme quién es.',
        'No sé dónde está usted.',
        'No hace falta ninguna prueba.',
        'No tiene que demostrarlo.',
        '¿Quiere que sigamos mañana?',
      ],
    },
  },
  ru: {
    who: {
      asks: 'кто вы|кто (?:он|она|это|этот человек)|с кем я (?:говорю|переписываюсь)|как вас зовут|сколько вам лет|вы (?:мужчина|женщина|сотрудник|сотрудница)|где вы|где (?:он|она) работает|(?:в|из) (?:каком|какой|какого) (?:отдел\\p{L}*|подразделени\\p{L}+|офис\\p{L}*|город\\p{L}*|мест\\p{L}+|организаци\\p{L}+|служб\\p{L}+|стран\\p{L}+|мисси\\p{L}+|учреждени\\p{L}+)|ваш\\p{L}* (?:настоящ\\p{L}+ )?(?:имя|имени|фамили\\p{L}+|должност\\p{L}+|отдел\\p{L}*|адрес\\p{L}*|возраст\\p{L}*|пол|гражданство|номер\\p{L}*|место работы|подразделени\\p{L}+)',
      tells:
        '(?:назовите|сообщите|укажите|скажите|напишите|дайте)(?: мне)?,? (?:себя|ваш\\p{L}* (?:имя|фамилию|должность|отдел|адрес|номер|подразделение)|сво\\p{L}+ (?:имя|фамилию|должность|отдел|адрес|номер|подразделение)|кто вы|где вы|кто это)|представьтесь',
    },
    proof: {
      asks: 'доказательств\\p{L}*|доказать|свидетел\\p{L}+|скриншот\\p{L}*|снимк\\p{L}+ экрана|запис(?:ь|и) разговор\\p{L}*|улик\\p{L}*',
      tells:
        '(?:пришлите|покажите|предоставьте|приложите|отправьте|соберите)(?: мне| нам)? (?:\\p{L}+ )?(?:доказательств\\p{L}*|скриншот\\p{L}*|снимк\\p{L}+ экрана|документ\\p{L}*)|(?:нужны|потребуются) (?:\\p{L}+ )?(?:доказательства|свидетели)|докажите',
    },
    begins: 'кто|где|как вас|какой|какая|какое|в каком|в какой|сколько|есть ли|были ли|можете ли|можете',
    denies: 'не|нет|без|никогда|никто|никому|ничего|незачем',
    examples: {
      who: [
        'Кто вы?',
        'Как вас зовут',
        'В каком отделе вы работаете?',
        'Где вы сейчас?',
        'Назовите себя, пожалуйста.',
        'Какая у вас должность? Укажите вашу должность.',
        'Сколько вам лет?',
      ],
      proof: [
        'Есть ли у вас доказательства?',
        'Были ли свидетели?',
        'Пришлите мне скриншоты.',
        'Можете ли вы это доказать?',
        'Нужны доказательства.',
      ],
      fine: [
        'Что сейчас помогло бы вам больше всего?',
        'Не нужно говорить, кто вы.',
        'Я не знаю, где вы.',
        'Ничего не нужно доказывать.',
        'Доказательства для разговора не нужны.',
        'Хотите продолжить завтра?',
      ],
    },
  },
  zh: {
    who: {
      asks: '[您你]是谁|[他她]是谁|(?:[您你]|请问)(?:叫什么|贵姓|尊姓大名)|怎么称呼|[您你]的?(?:真实)?(?:姓名|名字|职务|职位|级别|部门|单位|地址|电话|工号|年龄|性别|国籍|邮箱)|[您你](?:现在)?(?:在|住在?)(?:哪里|哪儿|哪个|什么(?:地方|部门|单位))|[您你](?:多大|几岁|是男|是女)',
      tells:
        '(?:请)?(?:告诉我|说一?下|写一?下|提供|报一?下|留一?下)(?:[您你]的)?(?:真实)?(?:姓名|名字|职务|职位|部门|单位|地址|电话|工号|[您你]是谁|[您你]在哪)',
    },
    proof: {
      asks: '证据|证人|截图|录音|录像|证明',
      tells:
        '(?:请)?(?:发|给我|给我看|提供|提交|出示|上传|收集)(?:一下|一些|我|[您你]的|所有的?)*(?:证据|证人|截图|录音|录像|证明)|(?:我|我们)?需要(?:一些|更多|[您你]的)*(?:证据|证人)',
    },
    begins: '谁|哪|什么|怎么|有没有|是不是|能不能|[^。？]*(?:吗|呢|什么|哪里|哪儿|谁|多大|几岁|贵姓)[。\\s]*$',
    denies: '不|没|别|无需|无须|免',
    examples: {
      who: ['您是谁？', '请问贵姓', '您在哪个部门工作？', '您现在在哪里？', '请告诉我您的姓名。', '您多大？', '您的职务是什么？'],
      proof: ['您有证据吗？', '当时有证人吗', '请发一下截图。', '您能证明吗？', '我们需要更多证据。'],
      fine: [
        '现在做什么对您最有帮助？',
        '您不用告诉我您是谁。',
        '我不知道您在哪里。',
        '您不需要证明什么。',
        '跟我谈话不需要证据。',
        '我们明天继续好吗？',
      ],
    },
  },
  ar: {
    who: {
      asks: '(?:من|مين) (?:أنت|انت|أنتِ|معي|هو|هي)|ما (?:هو )?(?:اسمك|عمرك|منصبك|عنوانك|وظيفتك|رتبتك|جنسك|جنسيتك|رقمك)|كم عمرك|أين (?:أنت|انت|تعمل|تعملين|تسكن|تسكنين|تقيم|تقيمين|مكتبك)|(?:في|من) (?:أي|اي) (?:مكتب|قسم|إدارة|ادارة|وحدة|منظمة|فريق|بلد|مدينة|مكان|بعثة|جهة|وكالة)|هل (?:أنت|انت) (?:رجل|امرأة|موظفة?|ذكر|أنثى)|(?:اسمك|عمرك|منصبك|وظيفتك|مكتبك|قسمك|عنوانك|هاتفك)',
      tells:
        '(?:أخبرني|اخبرني|أخبريني|أعطني|أعطيني|اكتب لي|اكتبي لي|أرسل لي|قل لي|يُرجى ذكر|يرجى ذكر|أرجو ذكر|عرف|عرّف)(?: لي)? (?:ب?اسمك|ب?منصبك|ب?عنوانك|ب?وظيفتك|ب?رقمك|ب?قسمك|ب?مكتبك|من أنت|من انت|أين أنت|ب?نفسك|الاسم)',
    },
    proof: {
      asks: 'دليل|أدلة|ادلة|إثبات|اثبات|إثباته|شهود|شاهد|لقطات? (?:شاشة|للشاشة)|تسجيلات?|تسجيل صوتي|تثبت|تثبتي',
      tells:
        '(?:أرسل|أرسلي|ارسل|أعطني|قدم|قدمي|أرفق|أرفقي|يُرجى إرسال|يرجى إرسال|أرجو إرسال|يُرجى تقديم|يرجى تقديم|أحتاج إلى|نحتاج إلى|يلزم)(?: لي| لنا)? (?:ال)?(?:دليل|أدلة|ادلة|إثبات|إثباتات|شهود|لقطات? الشاشة|صور الشاشة|تسجيلات?|مستندات)',
    },
    begins: 'هل|من|مين|أين|اين|ما|ماذا|كم|أي|في أي',
    denies: 'لا|ليس|ليست|لست|لم|لن|دون|بدون|بلا|غير|لا داعي',
    examples: {
      who: ['من أنت؟', 'ما اسمك', 'في أي مكتب تعمل؟', 'أين أنت الآن؟', 'أخبرني باسمك.', 'ما هو منصبك؟', 'كم عمرك؟'],
      proof: ['هل لديك دليل؟', 'هل كان هناك شهود؟', 'يُرجى إرسال لقطات الشاشة.', 'هل تستطيع إثباته؟', 'نحتاج إلى أدلة.'],
      fine: [
        'ما أكثر ما يفيدك الآن؟',
        'لا حاجة إلى ذكر اسمك.',
        'لا أعرف أين أنت.',
        'لا يلزمك إثبات شيء.',
        'لا حاجة إلى دليل كي نتحدث.',
        'هل تود المتابعة غدا؟',
      ],
    },
  },
};
