import { expect } from 'chai';
import { languages, type Language } from '../../knowledge/language.js';
import { gap, remarksOn } from '../../knowledge/remarks.js';
import { asking } from '../../knowledge/remarkRules.js';
import { textIn } from '../../knowledge/text/index.js';

/** Lines that receivers may write, in words that the rules do not give as examples. */
const lines: Record<Language, { who: string[]; proof: string[]; fine: string[] }> = {
  en: {
    who: ['Before we begin: could you give your full name?', 'what team are you in', 'And where do you work?'],
    proof: ['Did anybody record it, are there recordings?', 'Show me the evidence first.'],
    fine: [
      'I am here until Friday.',
      'You decide who is told.',
      'Thank you for telling me where things stand.',
      'You can keep your name to yourself.',
    ],
  },
  fr: {
    who: ['Pourriez-vous indiquer votre poste ?', 'Pour quelle organisation travaillez-vous ?', 'Où travaillez-vous'],
    proof: ['Est-ce que quelqu’un a fait des enregistrements ?', 'Fournissez des preuves.'],
    fine: ['Je suis là jusqu’à vendredi.', 'C’est vous qui décidez qui est au courant.', 'Vous pouvez garder votre nom pour vous.'],
  },
  es: {
    who: ['¿Me puede decir su nombre?', '¿Para qué organización trabaja?', '¿De dónde es?'],
    proof: ['¿Guardó alguna captura de pantalla?', 'Aporte pruebas.'],
    fine: ['Estoy aquí hasta el viernes.', 'Usted decide quién lo sabe.', 'Puede guardar su nombre para sí.'],
  },
  ru: {
    who: ['Могу ли я узнать ваше имя?', 'Из какого вы города? Из какого города вы?', 'Где вы работаете?'],
    proof: ['А кто-нибудь это видел, есть свидетели?', 'Приложите доказательства.'],
    fine: ['Я здесь до пятницы.', 'Решаете вы.', 'Своё имя можно оставить при себе.'],
  },
  zh: {
    who: ['可以知道您的名字吗？', '您住在哪儿', '您在什么单位工作？'],
    proof: ['有没有录音？', '请提供证据。'],
    fine: ['我在这里等到星期五。', '由您决定告诉谁。', '名字您可以不说。'],
  },
  ar: {
    who: ['هل يمكن أن أعرف اسمك؟', 'أين تعمل', 'في أي منظمة تعمل؟'],
    proof: ['هل توجد تسجيلات؟', 'يرجى تقديم أدلة.'],
    fine: ['أنا هنا حتى يوم الجمعة.', 'القرار لك.', 'يمكنك الاحتفاظ باسمك لنفسك.'],
  },
};

describe('what is remarked on a text before it is sent', () => {
  for (const language of languages) {
    const { examples } = asking[language];
    it(`is that it asks who or where the person is, or for proof (${language})`, () => {
      for (const line of [...examples.who, ...lines[language].who])
        expect(remarksOn(line), line).to.include('who').and.not.include('proof');
      for (const line of [...examples.proof, ...lines[language].proof])
        expect(remarksOn(line), line).to.include('proof').and.not.include('who');
    });

    it(`is nothing where nothing of it is asked (${language})`, () => {
      for (const line of [...examples.fine, ...lines[language].fine]) expect(remarksOn(line), line).to.deep.equal([]);
      expect(remarksOn([...examples.fine].filter((line) => !/[?؟？]/.test(line)).join(' '))).to.deep.equal([]);
    });

    it(`is nothing on a prepared sentence but that it has a gap (${language})`, () => {
      const { tools, handoff, desk } = textIn(language);
      for (const [name, { text }] of Object.entries(tools.replies.list)) {
        const write: (day: string, until: string, deleting: string) => string = text;
        const open = write(gap, '2026-12-31', handoff.menu.takeBack);
        expect(remarksOn(open), name).to.deep.equal(open.includes(gap) ? ['gap'] : []);
        expect(remarksOn(write('2026-12-01', '2026-12-31', handoff.menu.takeBack)), name).to.deep.equal([]);
      }
      expect(remarksOn(Object.values({ ...desk.limits, role: desk.limits.role('X') }).join('\n\n'))).to.deep.equal([]);
    });
  }

  it('is more than one question, and a name', () => {
    expect(remarksOn('Shall we go on? Or would you like a pause?')).to.deep.equal(['several']);
    expect(remarksOn('Shall we go on?? I am here.')).to.deep.equal([]);
    expect(remarksOn('هل نتابع؟ أم نتوقف قليلا؟')).to.deep.equal(['several']);
    expect(remarksOn('要继续吗？还是先停一停？')).to.deep.equal(['several']);
    expect(remarksOn('I can speak with Mr. Weber about it.')).to.deep.equal(['names']);
    expect(remarksOn('')).to.deep.equal([]);
  });
});
