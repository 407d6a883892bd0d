import { expect } from 'chai';
import { lintText } from '../../knowledge/editorial/index.js';
import { glossary } from '../../knowledge/editorial/glossary.js';
import { languages, type Language } from '../../knowledge/language.js';

const rulesIn = (text: string, language: Language, where = 'short'): string[] => lintText(text, language, where).map(({ rule }) => rule);

/** Sentences that must be found, each with its rule. */
const wrong: [Language, string, string][] = [
  ['en', 'CV-03', 'This chat is completely confidential.'],
  ['en', 'CV-03', 'Nobody will ever know that you came.'],
  ['en', 'CV-03', 'Your report will be treated with full confidentiality.'],
  ['en', 'CV-03', 'You will not be punished for reporting.'],
  ['fr', 'CV-03', 'Votre signalement sera traité en toute confidentialité.'],
  ['es', 'CV-03', 'Su denuncia se tratará con total confidencialidad.'],
  ['ru', 'CV-03', 'Это останется тайной.'],
  ['zh', 'CV-03', '您不会被处罚。'],
  ['ar', 'CV-03', 'لن يعاقبك أحد.'],
  ['fr', 'CV-03', 'C’est totalement anonyme.'],
  ['es', 'CV-03', 'Le garantizamos una respuesta.'],
  ['ru', 'CV-03', 'Разговор полностью конфиденциальный.'],
  ['zh', 'CV-03', '我们保证为您保密。'],
  ['ar', 'CV-03', 'هذا الحديث سري تماما.'],
  ['en', 'CV-11', 'What happened to you?'],
  ['fr', 'CV-11', 'Que s’est-il passé\u202F?'],
  ['es', 'CV-11', '¿Cuándo ocurrió?'],
  ['ru', 'CV-11', 'Были ли свидетели?'],
  ['zh', 'CV-11', '发生了什么事？'],
  ['ar', 'CV-11', 'ماذا حدث؟'],
  ['en', 'CV-12', 'Please enter your name.'],
  ['zh', 'CV-12', '请输入您的姓名。'],
  ['en', 'CV-13', 'You should have told someone sooner.'],
  ['fr', 'CV-13', 'Vous auriez dû en parler.'],
  ['es', 'CV-13', 'Debería haberlo dicho antes.'],
  ['ru', 'CV-13', 'Надо было сказать сразу.'],
  ['zh', 'CV-13', '您为什么当时不拒绝。'],
  ['ar', 'CV-13', 'كان عليك الرفض.'],
  ['en', 'CV-14', 'You should report this.'],
  ['en', 'CV-14', 'Staff must always report harassment.'],
  ['fr', 'CV-14', 'Vous devez signaler les faits.'],
  ['es', 'CV-14', 'Usted debe denunciar lo ocurrido.'],
  ['ru', 'CV-14', 'Вы должны сообщить об этом.'],
  ['zh', 'CV-14', '您应该立即举报。'],
  ['ar', 'CV-14', 'يجب عليك الإبلاغ فورا.'],
  ['en', 'CV-17', 'What you describe is sexual harassment.'],
  ['fr', 'CV-17', 'Ce n’est pas du harcèlement.'],
  ['es', 'CV-17', 'Eso es acoso.'],
  ['ru', 'CV-17', 'Это не домогательства.'],
  ['zh', 'CV-17', '您遇到的就是性骚扰。'],
  ['ar', 'CV-17', 'ما حدث لك هو تحرش.'],
  ['en', 'CV-18', 'I understand how you feel.'],
  ['zh', 'CV-18', '我理解您的感受。'],
  ['en', 'CV-20', 'I believe you.'],
  ['en', 'CV-21', 'You are brave!'],
  ['zh', 'CV-21', '谢谢！'],
  ['ar', 'CV-21', 'شكرا 🙂.'],
  ['en', 'CV-22', 'You should confront the person.'],
  ['es', 'CV-22', 'Puede enfrentarse a la persona.'],
  ['en', 'CV-23', 'You must go to the police.'],
  ['zh', 'CV-23', '请立即报警。'],
  ['en', 'CV-29', 'Ask the ombuds what he can do.'],
  ['fr', 'CV-29', 'Vous n’êtes pas seul.'],
  ['fr', 'CV-29', 'Vous avez été informé de la suite.'],
  ['es', 'CV-29', 'Usted no está sola.'],
  ['ru', 'CV-29', 'Если вы уже сообщил об этом.'],
  ['ru', 'CV-29', 'Вы сам решаете.'],
  ['ar', 'CV-29', 'اتصلي بالمستشار.'],
  ['ar', 'CV-29', 'إذا كنت خائفا، فهناك من يساعد.'],
  ['zh', 'CV-29', '你可以先问。'],
  ['en', 'ED-13', 'The accuser can ask for help.'],
  ['en', 'ED-13', 'Write down the incident.'],
  ['fr', 'ED-13', 'Décrivez l’incident.'],
  ['es', 'ED-13', 'La supuesta víctima puede hablar.'],
  ['ru', 'ED-13', 'Опишите этот инцидент.'],
  ['zh', 'ED-13', '当事人声称有此事。'],
  ['ar', 'ED-13', 'كانت علاقة غير لائقة.'],
  ['en', 'ED-11', 'The UN has zero tolerance.'],
  ['ar', 'ED-11', 'اسأل مكتب الأخلاق.'],
  ['zh', 'ED-11', '您可以找申诉专员。'],
  ['fr', 'ED-11', 'Le point focal peut aider.'],
  ['es', 'ED-11', 'Hay medidas cautelares.'],
  ['ru', 'ED-11', 'Медиация возможна.'],
  ['zh', '6.3', '受害人可以休假。'],
  ['fr', '6.3', 'Vous pouvez dénoncer les faits.'],
  ['es', '6.3', 'El hostigamiento se informa.'],
  ['ru', '6.3', 'Харассмент запрещён.'],
  ['ar', '6.3', 'هذه فضيحة.'],
  ['fr', 'ED-18', 'Que faire ? Voici.'],
  ['fr', 'ED-18', 'Le mot « oui » suffit.'],
  ['es', 'ED-18', 'Prefiere hablar?'],
  ['ru', 'ED-18', 'Это еще возможно.'],
  ['ru', 'ED-18', 'Слово "нет".'],
  ['ru', 'ED-18', 'Если Вы хотите.'],
  ['zh', 'ED-18', '可以,也可以不。'],
  ['zh', 'ED-18', '這是規定。'],
  ['ar', 'ED-18', 'نعم, يمكن.'],
  ['ar', 'ED-18', 'خلال ٣ أيام.'],
  ['ar', 'ED-18', 'الســلام.'],
  ['en', 'PR-63', 'Zero reports means that all is well.'],
  ['fr', 'PR-63', 'Peu de signalements signifie que tout va bien.'],
  ['es', 'PR-63', 'Pocas denuncias significan que no pasa nada.'],
  ['ru', 'PR-63', 'Мало обращений означает, что всё хорошо.'],
  ['zh', 'PR-63', '没有举报说明没有问题。'],
  ['ar', 'PR-63', 'قلة البلاغات تعني أن كل شيء بخير.'],
  ['en', 'ED-08', 'Write to someone@example.org for help.'],
  ['en', 'ED-08', 'Call +1 212 963 7044 at any time.'],
  ['en', 'IL-03', 'Ask the \u200Eombuds.'],
];

/** Sentences that look alike and are fine: a false alarm here teaches editors to ignore true ones. */
const right: [Language, string][] = [
  ['en', 'Nobody can guarantee how it ends.'],
  ['en', 'No channel is completely confidential.'],
  ['en', 'You do not have to report.'],
  ['en', 'Nobody can tell you that you must report.'],
  ['en', 'UN personnel must report sexual exploitation and abuse.'],
  ['en', 'Managers must act on what they are told.'],
  ['en', 'You can describe what happened in your own words.'],
  ['en', 'Only a formal process can decide whether this is harassment.'],
  ['en', 'What you describe may fall under the policy.'],
  ['en', 'Some people were admitted to hospital.'],
  ['en', 'It is also a security incident.'],
  ['en', 'Some people choose to confront; it is never required.'],
  ['en', 'The bulletin ST/SGB/2019/8 of 10 September 2019 names it.'],
  ['en', 'Few reports do not mean that nothing happens.'],
  ['fr', 'Peu de signalements ne veut pas dire que tout va bien.'],
  ['ru', 'Мало обращений ещё не значит, что ничего не происходит.'],
  ['zh', '很少人举报，不等于没有问题。'],
  ['fr', 'Personne ne peut garantir le résultat.'],
  ['fr', 'Les garanties d’une procédure régulière valent pour les deux.'],
  ['fr', 'Dites où vous êtes.'],
  ['fr', 'Vous êtes libre de choisir.'],
  ['es', 'Nadie puede garantizar el resultado.'],
  ['es', 'Las garantías procesales valen para todas las personas.'],
  ['es', 'La persona se siente sola.'],
  ['es', 'Si prefiere, ¿quiere parar aquí?'],
  ['ru', 'Никто не может гарантировать результат.'],
  ['ru', 'Вы можете всё рассказать консультанту.'],
  ['ru', 'Вы обратились в отдел, и вам ответили.'],
  ['ru', 'Процессуальные гарантии есть у обеих сторон.'],
  ['zh', '没有人能保证结果。'],
  ['zh', '其他人也可以举报。'],
  ['zh', '您可以联系 OIOS（监督厅），也可以先等等。'],
  ['zh', '只有正式程序能判断这是不是性骚扰。'],
  ['ar', 'لا يمكن ضمان النتيجة.'],
  ['ar', 'من حقك الحصول على مساعدة.'],
  ['ar', 'مشرف القسم يساعد.'],
  ['ar', 'يمكن الاتصال بمكتب أمين المظالم، وهو جهة محايدة.'],
];

describe('editorial: lintText', () => {
  for (const [language, rule, text] of wrong) {
    it(`${rule} finds, in ${language}: ${text}`, () => expect(rulesIn(text, language)).to.include(rule));
  }

  for (const [language, text] of right) {
    it(`finds nothing, in ${language}: ${text}`, () => expect(lintText(text, language, 'short')).to.deep.equal([]));
  }

  for (const { concept, agreed } of glossary) {
    it(`accepts its own terms for ${concept}`, () => {
      for (const language of languages) {
        const against = rulesIn(agreed[language], language).filter((rule) => rule === 'ED-11' || rule === '6.3');
        expect(against, agreed[language]).to.deep.equal([]);
      }
    });
  }

  it('spares duties of managers and on exploitation only where told so (decisions.md D14)', () => {
    const text = 'Staff must report at once.';
    expect(lintText(text, 'en', 'short').map(({ rule }) => rule)).to.deep.equal(['CV-14']);
    expect(lintText(text, 'en', 'short', { duties: true })).to.deep.equal([]);
  });

  it('lets a child be addressed less formally', () => {
    expect(lintText('你没有错。', 'zh', 'card').map(({ rule }) => rule)).to.deep.equal(['CV-29']);
    expect(lintText('你没有错。', 'zh', 'card', { child: true })).to.deep.equal([]);
  });

  it('allows one question in a block, not two, in the marks of every language', () => {
    const twice: Record<Language, string> = {
      ar: 'نعم؟ لا؟',
      zh: '继续？停下？',
      en: 'Go on? Stop?',
      fr: 'Oui\u202F? Non\u202F?',
      ru: 'Да? Нет?',
      es: '¿Sí? ¿No?',
    };
    for (const language of languages) {
      expect(rulesIn(twice[language], language), language).to.deep.equal(['CV-11']);
      expect(rulesIn(twice[language].split(' ')[0]!.split('？')[0]!, language), language).to.not.include('CV-11');
    }
  });

  it('checks a title as a button', () => {
    expect(lintText('My options', 'en', 'title')).to.deep.equal([]);
    expect(rulesIn('My options.', 'en', 'title')).to.deep.equal(['CV-10']);
    expect(rulesIn('What I can do when somebody tells me what happened to them at work', 'en', 'title')).to.deep.equal(['CV-10']);
    expect(lintText('What I feel after it happened', 'en', 'title')).to.deep.equal([]);
  });

  it('looks through bold marks, typographic apostrophes and Arabic vowel marks', () => {
    expect(rulesIn('**You should** report.', 'en')).to.include('CV-14');
    expect(rulesIn('Vous n’auriez pas dû partir.', 'fr')).to.include('CV-13');
    expect(rulesIn('فضيحةٌ كبيرة.', 'ar')).to.include('6.3');
  });

  it('tells an editor what to do and shows the place', () => {
    const [finding] = lintText('At night the talk is completely confidential for you and for the other person.', 'en', 'full 2');
    expect(finding).to.deep.include({ rule: 'CV-03', where: 'full 2', language: 'en' });
    expect(finding?.message).to.match(/[a-z]{3,}.*\.$/);
    expect(finding?.excerpt).to.include('completely confidential');
  });

  it('finds the same thing again when asked again', () => {
    for (const [language, , text] of wrong.slice(0, 12)) expect(rulesIn(text, language)).to.deep.equal(rulesIn(text, language));
  });
});
