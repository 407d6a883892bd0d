import { expect } from 'chai';
import { commandIn, topicIn } from '../../dialogs/always.js';
import { otherReadings, topicAlone } from '../../dialogs/ellipses.js';
import { ellipses, followUpIn, fragmentKinds, type Ellipsis } from '../../dialogs/followUpWords.js';
import { shortAnswerIn } from '../../dialogs/shortAnswer.js';
import { languages } from '../../knowledge/language.js';
import { textIn } from '../../knowledge/text/index.js';
import { shippedLibrary, shippedRecognizer, titleOf, town, type Town } from '../town.js';
import { amina, caseOf, office, sends, toPreview } from './handing.js';
import { dying } from './dying.js';

/** What stands there, and what then answers short words. */
const read: [Ellipsis, standing: string | undefined, topic: string][] = [
  ['findsOut', undefined, 'who-must-report'],
  ['findsOut', 'somebody-to-talk-to', 'who-must-report'],
  ['findsOut', 'informal-or-formal', 'who-must-report'],
  ['findsOut', 'formal-report-what', 'report-confidentiality'],
  ['findsOut', 'retaliation-what', 'report-confidentiality'],
  ['findsOut', 'i-am-accused', 'report-confidentiality'],
  ['findsOut', 'what-is-stored', 'who-sees-this'],
  ['findsOut', 'ombuds-what', 'ombuds-confidential'],
  ['findsOut', 'counsellor-what', 'counsellor-confidential'],
  ['confidential', 'ombuds-what', 'ombuds-confidential'],
  ['confidential', undefined, 'who-must-report'],
  ['anonymous', 'formal-report-what', 'formal-report-anonymous'],
  ['anonymous', 'what-is-stored', 'am-i-anonymous'],
  ['howLong', undefined, 'how-long-it-takes'],
  ['howLong', 'what-is-stored', 'delete-my-data'],
  ['whatNext', 'formal-report-what', 'after-i-report'],
  ['whatNext', undefined, 'my-options'],
  ['whatToDo', undefined, 'my-options'],
  ['whatToDo', 'ombuds-what', 'my-options'],
  ['whatToDo', 'retaliation-what', 'my-options'],
  ['contactsThem', 'legal-help', 'which-office'],
  ['doesNotReport', undefined, 'do-nothing-for-now'],
  ['doesNotReport', 'i-am-accused', 'i-am-accused'],
  ['wantsThemToStop', undefined, 'my-options'],
  ['wantsThemToStop', 'formal-report-what', 'my-options'],
  ['wantsThemToStop', 'i-am-accused', 'i-am-accused'],
  ['doesNothing', undefined, 'do-nothing-for-now'],
  ['othersDoNot', undefined, 'a-colleague-told-me'],
  ['contactsThem', undefined, 'speak-to-the-person'],
  ['contactsThem', 'i-am-accused', 'i-am-accused'],
  ['contactsThem', 'counsellor-what', 'counsellor-contact'],
  ['helpsThem', undefined, 'a-colleague-told-me'],
  ['obliged', undefined, 'am-i-obliged-to-report'],
  ['obliged', 'formal-report-what', 'am-i-obliged-to-report'],
  ['obliged', 'who-must-report', 'am-i-obliged-to-report'],
  ['obliged', 'corroboration-and-witnesses', 'corroboration-and-witnesses'],
  ['obliged', 'investigation-interview', 'investigation-interview'],
  ['obliged', 'i-am-accused', 'i-am-accused'],
  ['obliged', 'rights-of-the-accused', 'i-am-accused'],
  ['obliged', 'rights-of-the-affected', 'am-i-obliged-to-report'],
  ['obliged', 'keep-evidence', 'do-nothing-for-now'],
  ['obliged', 'what-to-say', 'am-i-obliged-to-report'],
  ['cost', 'ombuds-what', 'ombuds-who-can-use'],
  ['cost', 'counsellor-what', 'counselling-cost'],
  ['losesJob', undefined, 'contract-and-career'],
  ['losesJob', 'i-am-accused', 'possible-sanctions'],
  ['losesJob', 'rights-of-the-accused', 'possible-sanctions'],
  ['whoHelps', undefined, 'somebody-to-talk-to'],
  ['whereTo', 'ombuds-what', 'ombuds-contact'],
  ['toWhom', 'formal-report-what', 'formal-report-where'],
  ['whereTo', 'counsellor-what', 'counsellor-contact'],
  ['whereTo', undefined, 'which-office'],
  ['changesMind', 'formal-report-what', 'withdraw-report'],
  ['changesMind', undefined, 'change-my-mind'],
  ['notBelieved', undefined, 'false-report'],
  ['notBelieved', 'i-am-accused', 'rights-of-the-accused'],
];

/** Words about being forced, refusing, or whether it ends: whoever is harassed may mean what is done to them, so danger is looked for in them. */
const neverRead =
  /\bforc|\bmake me|\bmakes me|oblige me|\bobliger|obligar|\bsay no\b|\bi (?:don.t|do not)$|dire non|dis non|refus|digo que no|decir que no|no quiero|negar|заставит|заставл|отка[зж]|не хочу|إجبار|مجبر|رفض|أرفض|强迫|强制|拒绝|不愿|\bstop|final\b|arrêter|définitif|\bparar|\bdetener|definitiv|остановить|окончательно|إيقاف|نهائي|停止|停下|最终/u;

/** Whole messages that say what somebody wants: that nothing is reported, or that it stops. */
const ofWishes: readonly string[] = ['doesNotReport', 'doesNothing', 'othersDoNot', 'wantsItToStop', 'wantsThemToStop'];

describe('somebody asks a short question about what stands there', () => {
  let place: Town;
  before(async () => {
    place = await town();
  });

  for (const language of languages) {
    const { answer: labels, care, commands, followUp, menu } = textIn(language);

    it(`means one thing by each wording: no command, no answer, no topic and no title is one of them (${language})`, async () => {
      const library = await shippedLibrary();
      for (const kind of ellipses)
        for (const typed of commands[kind]) {
          expect([typed, followUpIn(typed, null)]).to.deep.equal([typed, kind]);
          expect([typed, commandIn(typed)?.name, topicIn(typed), shortAnswerIn(typed)]).to.deep.equal([
            typed,
            undefined,
            undefined,
            undefined,
          ]);
          expect([undefined, topicAlone(kind)], typed).to.include(library.titled(typed, language));
        }
    });

    it(`has no wording that tells of danger, of force or of a no, nor asks whether it can be stopped (${language})`, async () => {
      const recognizer = await shippedRecognizer();
      for (const kind of [...ellipses, ...fragmentKinds])
        for (const typed of commands[kind]) {
          const { danger, rules } = recognizer.signsIn(typed, languages, () => ({ shares: () => [] }));
          expect([typed, danger, rules]).to.deep.equal([typed, [], []]);
          if (!ofWishes.includes(kind)) expect(typed).not.to.match(neverRead);
        }
    });

    it(`takes bare words for a question only after an answer (${language})`, async () => {
      const library = await shippedLibrary();
      for (const kind of fragmentKinds)
        for (const typed of commands[kind]) {
          expect([typed, followUpIn(typed, null), followUpIn(typed, 'moment/disclosure')]).to.deep.equal([typed, undefined, undefined]);
          expect(ellipses, typed).to.include(followUpIn(typed, 'answer/mediation'));
          expect([typed, commandIn(typed)?.name, topicIn(typed), library.titled(typed, language)]).to.deep.equal([
            typed,
            undefined,
            undefined,
            undefined,
          ]);
        }
      const [after, alone] = [await place.person(language), await place.person(language)];
      await after.chooses('answer/formal-report-what');
      for (const person of [after, alone]) await person.says(commands.andThen[0]!);
      const title = await titleOf('after-i-report', language);
      expect(after.reply).to.include(title);
      expect(alone.reply).not.to.include(await titleOf('my-options', language));
    });

    it(`reads what answers the words where they stand (${language})`, async () => {
      for (const [at, [kind, standing, topic]] of read.entries()) {
        const person = await place.person(language);
        if (standing) await person.chooses(`answer/${standing}`);
        const typed = commands[kind][at % commands[kind].length]!;
        await person.says(`${typed}?`);
        expect(person.reply, `${typed} at ${standing}`).to.include(await titleOf(topic, language));
        expect(person.reply, typed).not.to.include(care.urgent.who);
      }
    });

    it(`reads no card of danger by any of the wordings, nor anything but an answer (${language})`, async () => {
      // That “it” is to stop is said of a life as well: danger is looked for in it.
      for (const kind of ellipses.filter((one) => one !== 'wantsItToStop'))
        for (const typed of commands[kind].filter((_one, at) => at % 17 === 0)) {
          const person = await place.person(language);
          await person.says(typed);
          expect(person.reply, typed).not.to.include(care.urgent.who);
          expect(person.reply, typed).to.include(await titleOf(topicAlone(kind)!, language));
        }
    });

    it(`says that this is not what was meant: the other readings are offered (${language})`, async () => {
      const person = await place.person(language);
      await person.chooses('answer/ombuds-what');
      await person.says(commands.findsOut[0]!);
      expect(person.choices).to.include(labels.notMeant);
      await person.presses(labels.notMeant);
      const near = await Promise.all(
        otherReadings('findsOut', 'ombuds-confidential')
          .slice(0, 3)
          .map((topic) => titleOf(topic, language)),
      );
      expect(person.last.text).to.equal(labels.others);
      expect(person.choices).to.include.members(near);
      expect(near).to.include.members([await titleOf('report-confidentiality', language), await titleOf('who-must-report', language)]);
    });

    it(`goes on with the answer that stands there already, until there is no more of it (${language})`, async () => {
      const { full } = (await shippedLibrary()).published('how-long-it-takes')!.in[language];
      const person = await place.person(language);
      await person.chooses('answer/how-long-it-takes');
      for (const part of full) {
        await person.says(commands.howLong[0]!);
        expect(person.last.text).to.include(part.slice(0, 20));
      }
      await person.says(commands.howLong[0]!);
      expect(person.last.text).to.equal(followUp.noOtherWords);
      expect(person.choices).to.include(menu.topics);
    });

    it(`reads how long an ombuds or a counsellor may take in the part that says that it is not known (${language})`, async () => {
      for (const kind of ['ombuds', 'counsellor']) {
        const person = await place.person(language);
        await person.chooses(`answer/${kind}-what`);
        await person.says(commands.howLong[1]!);
        const { full } = (await shippedLibrary()).published(`${kind}-contact`)!.in[language];
        expect(person.last.text).to.include(full.at(-1)!.slice(0, 30));
      }
    });

    it(`is named the contacts under a card of danger, whatever they ask (${language})`, async () => {
      for (const kind of ellipses) {
        const person = await place.person(language);
        await person.says(dying[language]);
        await person.says(commands[kind][0]!);
        // "How do I help them?" is asked for somebody else.
        expect(person.last.text, kind).to.satisfy((text: string) => text === care.urgent.reminder || text.startsWith(care.urgent.helper));
        expect(person.choices, kind).to.include(care.urgent.showContacts);
      }
    });
  }

  const privately = { es: 'es confidencial', ru: 'это конфиденциально', zh: '保密', ar: 'سري' } as const;
  for (const language of ['es', 'ru', 'zh', 'ar'] as const)
    it(`asks whether it is confidential where the organization is asked for: only without a mark does that keep it private (${language})`, async () => {
      const [asks, keeps] = [await place.person(language), await place.person(language)];
      for (const person of [asks, keeps]) await person.chooses('answer/ombuds-confidential');
      await asks.says(`${privately[language]}${language === 'ar' ? '؟' : '?'}`);
      expect(asks.reply).to.include(await titleOf('ombuds-confidential', language));
      expect(asks.reply).not.to.include(textIn(language).entity.unsaidNoted);
      await keeps.says(privately[language]);
      expect(keeps.reply).to.include(textIn(language).entity.unsaidNoted);
    });

  it('where a yes is asked for, is answered beside it, and the question stays open', async () => {
    const { handoff } = textIn('en');
    const { place: at } = await office();
    const person = await at.person('en');
    await toPreview(person, 'en');
    await person.presses(handoff.payload.ready);
    for (const typed of ['Is it confidential?', 'And what happens next?', 'Do I have to?', 'How long does it take?']) {
      await person.says(typed);
      expect(person.choices, typed).to.include.members([handoff.consent.yes, handoff.consent.no]);
    }
    await person.says('And what happens next?');
    expect(person.reply).to.include('Your options');
    await person.presses(handoff.consent.yes);
    expect(person.reply).to.include(handoff.number.ask);
  });

  it('in a chat with an office these are words for the office', async () => {
    const { place: at, desk } = await office();
    const person = await at.person('en');
    await sends(person);
    await person.says('And what happens next?');
    const { id } = await caseOf(desk);
    await desk.take(amina, id);
    expect(JSON.stringify(await desk.open(amina, id))).to.include('And what happens next?');
    expect(person.reply).not.to.include(await titleOf('my-options', 'en'));
  });
});
