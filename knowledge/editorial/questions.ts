import { anywhere, arabic, inLanguages, opening, word, type Rule } from './rule.js';

const incident = 'Never ask about what happened. Ask only about need, choice or present safety.';
const personal = 'Never ask for a name, office, grade, nationality, date or place.';

/** Questions about what happened, or about who is asking (care.md CV-11, CV-12). */
export const questions: Rule[] = [
  ...inLanguages('CV-11', incident, {
    en: word(
      /(?:who (?:did|was|is) (?:it|this|that|he|she|they|the person)|what (?:exactly )?(?:happened|did (?:he|she|they|it|the person))|(?:when|where|how|why|how often|how many times) did (?:it|this|that|he|she|they|you)|were there (?:any )?witnesses|did anyone (?:see|hear)|do you have (?:any )?(?:proof|evidence)|can you describe)(?=[^.?]*\?)/,
    ),
    fr: word(
      /(?:que s'est-il passé|qu'est-ce qui s'est passé|qui (?:l'a|a) fait|quand (?:cela|est-ce|ça)|où (?:cela|est-ce|ça) s'est|combien de fois|y avait-il des témoins|avez-vous (?:des )?preuves?|pourquoi (?:a-t-|avez-vous))(?=[^.?]*\?)/,
    ),
    es: word(
      /(?:qué (?:pasó|ocurrió|le hizo|sucedió)|quién (?:fue|lo hizo|es)|cuándo (?:pasó|ocurrió|fue)|dónde (?:pasó|ocurrió|fue)|cuántas veces|hubo testigos|había testigos|tiene (?:usted )?pruebas)(?=[^.?]*\?)/,
    ),
    ru: word(
      /(?:что (?:именно )?(?:случилось|произошло)|кто (?:это )?(?:сделал|был)|когда это|где это|сколько раз|как часто|были ли свидетели|есть ли у вас доказательства)(?=[^.?]*\?)/,
    ),
    zh: anywhere(
      /(?:发生了什么|(?:是|对方)谁(?:干|做|呢|？)|什么时候发生|在哪里发生|多少次|几次|有没有证人|有证据吗|有没有证据)(?=[^。？]*[？?])/,
    ),
    ar: arabic(
      /(?:ماذا حدث|ما الذي حدث|من (?:فعل|هو الشخص)|متى حدث|أين حدث|كم مرة|هل (?:كان )?هناك شهود|هل (?:لديك|توجد) أدلة)(?=[^.؟]*[؟?])/,
    ),
  }),
  {
    id: 'CV-11',
    language: 'en',
    pattern: opening(
      /(?:please )?(?:tell (?:me|us)|describe|write (?:here|to me)) (?:more about )?(?:what|who|when|where|how) (?:happened|did|it|this|was)/,
    ),
    message: incident,
  },
  ...inLanguages(
    'CV-12',
    personal,
    {
      en: word(
        /(?:what is|what's|tell (?:me|us)|give (?:me|us)|please (?:give|enter|type|write|provide)) (?:your|the) (?:full |own )?(?:name|grade|nationality|phone number|e-?mail|date of birth)/,
      ),
      fr: word(/(?:quel est|indiquez|donnez|écrivez|saisissez)(?:-(?:moi|nous))? votre (?:nom|grade|nationalité|numéro|adresse)/),
      es: word(/(?:cuál es|indique|escriba|díganos|dígame|proporcione) su (?:nombre|grado|nacionalidad|número|correo)/),
      ru: word(/(?:как вас зовут|(?:укажите|назовите|напишите|введите) (?:ваше |своё |свое )?(?:имя|гражданство|должность|номер))/),
      zh: anywhere(/请(?:告诉我|提供|输入|填写|说出)您的(?:姓名|名字|职等|国籍|电话|邮箱)|您叫什么/),
      ar: arabic(/ما (?:هو )?اسمك|يرجى (?:كتابة|إدخال|ذكر) (?:اسمك|الاسم|الجنسية)/),
    },
    { fineWhenDenied: true },
  ),
];
