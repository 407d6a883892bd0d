import { expect } from 'chai';
import { languages, type Language } from '../../knowledge/language.js';
import type { Library } from '../../knowledge/library.js';
import { textIn } from '../../knowledge/text/index.js';
import type { Person } from '../person.js';
import { shippedLibrary, town } from '../town.js';

/** By which somebody tells what is done to them, that they were raped last night, that they want to die, that they are followed now. */
const tells: Record<Language, string> = {
  ar: 'مديري لمسني',
  zh: '我上司摸我',
  en: 'my boss touches me',
  fr: 'mon chef me touche',
  ru: 'начальник трогает меня',
  es: 'mi jefe me toca',
};
const lastNight: Record<Language, string> = {
  ar: 'زميلي اغتصبني الليلة',
  zh: '昨晚他强奸了我',
  en: 'He raped me last night',
  fr: "j'ai été violée hier",
  ru: 'меня изнасиловали вчера',
  es: 'me violaron anoche',
};

/** What people type next, which by itself is like a farewell, a request to delete, a child, an offender or somebody accused. */
const pieces: Record<Language, string[]> = {
  ar: ['الله ياخذه', 'كلها', 'ماشي', 'قلبي وقف', 'انا ما عملت شي', 'بيقولي بحبك', 'ابوي بيموت لو عرف', 'امبارح', 'في المكتب'],
  zh: ['我先走了', '他走了', '很用力', '很久了', '我已经原谅他了', '连我妈都不知道', '我把他拉黑了', '我从来没跟人说过', '昨晚', '在车上'],
  en: [
    'i am at home',
    'my brother is here',
    "he's deputy director now",
    'like "sexy" and whistles',
    'i quit eating lunch there',
    'so its over',
    'i dont want any trouble',
    'by my colleague',
    'last night',
    'in the car',
  ],
  fr: ['je veux quitter', 'je préfère partir', "j'ai 45 ans", "c'est faux", 'hier soir', 'un type du bureau', 'ça va détruire sa vie'],
  ru: [
    'не меня а ее',
    'меня никто не обвиняет',
    'и снова сегодня',
    'опять началось',
    'я пострадавшая',
    'не удаляй',
    'вчера снова',
    'начальник',
  ],
  es: [
    'mi jefe',
    'mucho',
    'pues sexo',
    'ahora ya no y no me deja',
    'quiero irme de aquí',
    'iba pedo',
    'anoche',
    'el viernes',
    'pero se notaba incómoda',
  ],
};

/** What people answer to whether they are safe: that they are not, that they are, and what is neither. */
const answers: Record<Language, { unsafe: string[]; safe: string[]; neither: string[] }> = {
  ar: { unsafe: ['لا هو ساكن معي', 'ما بظن'], safe: ['نعم مع امي'], neither: ['انا بالبيت', 'هو بالصالة'] },
  zh: { unsafe: ['还不安全', '不怎么安全', '怎么可能安全', '他还在这儿'], safe: ['是的，我在朋友家', '安全'], neither: ['我在他家'] },
  en: {
    unsafe: ['he is next to me', 'no he lives in the same building', 'not at all', 'i dont think so'],
    safe: ["yes i'm at my friend's", 'i am safe now'],
    neither: ['i am at home', 'im with my mum', 'with my husband who did it'],
  },
  fr: {
    unsafe: ['non il habite dans le même immeuble', 'je crois pas', 'ça va mal'],
    safe: ['oui merci', 'je suis en sécurité', 'oui chez ma soeur'],
    neither: ['on dort dans le même lit'],
  },
  ru: { unsafe: ['нет он живёт со мной', 'да не очень'], safe: ['да у подруги', 'я в безопасности'], neither: ['я дома', 'он на кухне'] },
  es: {
    unsafe: ['no él vive aquí', 'la verdad no'],
    safe: ['sí estoy a salvo'],
    neither: ['con una amiga', 'mi jefe', 'ahorita está dormido'],
  },
};

describe('somebody who goes on telling in pieces', () => {
  let library: Library;
  before(async () => {
    library = await shippedLibrary();
  });

  const after = async (language: Language, ...said: string[]): Promise<Person> => {
    const person = await (await town()).person(language);
    for (const words of said) await person.says(words);
    return person;
  };

  for (const language of languages) {
    const { care, always, language: ofLanguage, goodbye } = textIn(language);
    const { urgent, moments } = care;

    it(`is heard, and not let go, refused or taken for somebody else (${language}; care.md CV-40, CV-43, CV-49, CV-50)`, async () => {
      const wrong = [moments.accused, moments.ownBehaviour, moments.manager, moments.friend, moments.companion];
      const refused = [moments.refused, moments.otherPerson, ...Object.values(urgent.lead), urgent.toChild.lead.danger, ofLanguage.choose];
      for (const words of pieces[language]) {
        const person = await after(language, tells[language], words);
        for (const text of [...wrong, ...refused]) expect(person.reply, words).not.to.include(text);
        expect(person.choices, words).not.to.include(goodbye.clear);
      }
    });

    it(`answers whether they are safe in their own words (${language}; care.md CR-25)`, async () => {
      const { unsafe, safe, neither } = answers[language];
      for (const words of safe) expect((await after(language, lastNight[language], words)).reply, words).to.include(urgent.afterYes);
      // What tells of another danger than the one that was asked about has its own card.
      for (const words of unsafe)
        expect((await after(language, lastNight[language], words)).reply, words).to.satisfy((reply: string) =>
          [textIn(language).help.text[0]!, urgent.lead.danger].some((first) => reply.includes(first)),
        );
      for (const words of neither) {
        const person = await after(language, lastNight[language], words);
        // Whoever is with somebody is told that this is good; whoever tells on reads what helps; both are asked on.
        expect(
          [urgent.relieved, ...Object.values(urgent.goesOn)].some((said) => person.reply.includes(said)),
          words,
        ).to.equal(true);
        expect(person.choices, words).to.include.members([urgent.yes, urgent.no]);
      }
    });

    it(`is not hurried by a yes, or by not knowing (${language})`, async () => {
      const unclear = textIn(language).commands.unclear[0]!;
      const asked = await after(language, tells[language], unclear);
      expect(asked.reply, 'whether they are safe').to.include(textIn(language).care.urgent.afterUnsaid);
      const further = await after(language, tells[language], tells[language], unclear);
      expect(further.reply).to.include(always.noHurry);
    });
  }

  it('sees the card again where it becomes worse, and one line where it is the same (care.md CR-26)', async () => {
    const { lead, thinks } = textIn('en').care.urgent;
    const followed = await after('en', 'he followed me home', 'he has a gun');
    expect(followed.reply).to.include(lead.danger);
    const still = await after('en', 'i want to kill myself', 'i still want to kill myself');
    expect(still.reply).to.include(thinks).and.not.include(lead.self);
    const swallowed = await after('zh', '我想死', '不安全', '我已经吃了很多药');
    expect(swallowed.reply).to.include(textIn('zh').care.urgent.taken.lead);
    const atHand = await after('fr', 'je voudrais ne plus me réveiller', 'oui j’ai des cachets ici');
    expect(atHand.reply).to.include(textIn('fr').care.urgent.lead.self);
    const thrownAway = await after('en', 'i want to die', 'i threw the pills away');
    expect(thrownAway.reply).not.to.include(lead.self);
    const outside = await after('es', 'me persigue un compañero en la calle', 'ya viene');
    expect(outside.reply).to.include(textIn('es').help.text[1]);
  });

  it('is believed in danger of few words that no rule knows, and of somebody young (care.md CR-08, CV-45)', async () => {
    const { lead, taken } = textIn('en').care.urgent;
    const saying = { danger: lead.danger, taken: taken.lead };
    for (const [first, words, group] of [
      [lastNight.en, "he's in the shower", 'danger'],
      [lastNight.en, 'im fine but i took pills', 'taken'],
      [tells.en, 'took all my meds just now', 'taken'],
      [tells.en, 'hes on his way', 'danger'],
    ] as const)
      expect((await after('en', first, words)).reply, words).to.include(saying[group]);
    expect((await after('fr', tells.fr, 'ma fille a 9 ans')).reply).to.include(textIn('fr').care.urgent.ofOther.ofChild.lead);
  });

  it('leaves, has it deleted and asks for another language in few words (care.md CV-50, QE-01)', async () => {
    for (const [language, words] of [
      ['en', 'my husband just walked in'],
      ['fr', "quelqu'un arrive"],
      ['es', 'viene alguien'],
      ['ru', 'кто-то идёт'],
      ['ar', 'في حد جاي'],
    ] as const)
      expect((await after(language, tells[language], words)).choices, words).to.include(textIn(language).goodbye.clear);
    for (const [language, words] of [
      ['fr', 'efface tous mes messages'],
      ['es', 'borra todos mis mensajes'],
      ['zh', '别保存'],
      ['ru', 'не сохраняй это'],
    ] as const)
      expect((await after(language, tells[language], words)).choices, words).to.include(textIn(language).kept.forget);
    expect((await after('en', tells.en, 'other language pls')).reply).to.include(textIn('en').language.choose);
  });

  it('says the year, and is not told of medicine that helps within hours (care.md CR-27)', async () => {
    for (const [language, ...said] of [
      ['en', 'it was 2014', 'he was head of office. he raped me'],
      ['fr', "c'était en 2015", "il m'a violée"],
      ['es', 'hace 20 años', 'me violó mi supervisor'],
      ['ru', 'меня изнасиловал начальник в 2016'],
    ] as const) {
      const person = await after(language, ...said);
      expect(person.reply, said.at(-1)).to.include(textIn(language).care.moments.disclosure);
    }
    const late = await after('en', 'I joined in 2014', 'yesterday my supervisor raped me');
    expect(late.reply).to.include(textIn('en').care.urgent.lead.recent);
    const again = await after('ru', 'В 2015 году меня изнасиловал коллега, а позавчера повторилось');
    expect(again.reply).to.include(textIn('ru').care.urgent.lead.recent);
  });

  it('names the place where they are, also in a sentence, and reads its numbers', async () => {
    const person = await after('zh', '昨晚我被强奸了', '我在日内瓦');
    expect(person.reply).to.include(textIn('zh').offices.stations.geneva);
  });

  it('asks how long they have where retaliation was answered, and reads of that deadline', async () => {
    const person = await after('en', 'what is retaliation', 'how long do i have');
    expect(person.reply).to.include(library.published('retaliation-time-limit')!.in.en.title);
    const other = await after('en', 'how do i report', 'is there a deadline');
    expect(other.reply).to.include(library.published('time-limit')!.in.en.title);
  });

  it('wants no police, and is not sent there; the accused is not told how to ask her to stop (care.md CV-43)', async () => {
    const person = await after('en', tells.en, 'no police please');
    expect(person.reply).to.include(textIn('en').care.moments.again);
    expect(person.choices).not.to.include(library.published('police-report')!.in.en.title);
    const accused = await after('zh', '有人说我骚扰她', '我能问她为什么这么说吗');
    expect(accused.reply).to.include(library.published('i-am-accused')!.in.zh.title);
  });

  it('still leaves, asks for people and says who they are in plain words (care.md CV-50)', async () => {
    const { goodbye, care } = textIn('en');
    expect((await after('en', tells.en, 'ok thanks, bye')).choices).to.include(goodbye.clear);
    expect((await after('en', tells.en, 'can we go on in french')).reply).to.include(textIn('fr').language.changed);
    expect((await after('en', tells.en, 'delete this chat please')).choices).to.include(textIn('en').kept.forget);
    expect((await after('en', tells.en, 'I want to talk to a counsellor')).reply).not.to.include(care.moments.again);
  });
});
