import { expect } from 'chai';
import type { Language } from '../../knowledge/language.js';
import { shippedRecognizer } from '../town.js';

describe('danger in one of several sentences', () => {
  const groups = async (words: string, language: Language): Promise<string[]> =>
    (await shippedRecognizer()).signsIn(words, [language], () => ({ shares: () => [] })).danger;

  it('is not hidden by the question that follows it (CR-05, CR-40)', async () => {
    expect(await groups('je veux mourir. qu’est-ce que le conseiller du personnel garde confidentiel ?', 'fr')).to.include('self');
    expect(await groups('quiero matarme. ¿qué es la mediación?', 'es')).to.include('self');
  });

  it('is none where no sentence shows any', async () => {
    expect(await groups('What is the policy? I read the manual. Who can help?', 'en')).to.deep.equal([]);
  });

  it('is not made mild by an earlier attempt, or by help that somebody had before', async () => {
    expect(await groups('I tried to kill myself years ago. I am going to kill myself tonight.', 'en')).to.deep.equal(['self']);
    expect(await groups('My therapist helped me before. I want to die now.', 'en')).to.deep.equal(['self']);
  });

  it('is read to the end of a long message without a full stop', async () => {
    const long = `${'this went on and on, '.repeat(62)}and now he is at my door and he will kill me`;
    expect(long.length).to.be.within(1300, 2000);
    expect(await groups(long, 'en')).to.include('danger');
  });

  it('is not hidden by a number of minutes, by “au cours de” or by somebody who knows', async () => {
    expect(await groups('en 20 minutos me voy a matar', 'es')).to.deep.equal(['self']);
    expect(await groups('au cours de la soirée il menace de me tuer', 'fr')).to.include('danger');
    expect(await groups('он не выпускает меня, начальник в курсе', 'ru')).to.include('danger');
  });

  it('is not silenced by a joke that is none, or by a training that somebody mentions, where they speak of themselves (CR-05)', async () => {
    for (const [words, language] of [
      ['no es broma, me va a matar', 'es'],
      ["ce n'est pas une blague, il menace de me tuer", 'fr'],
      ['после тренинга он не выпускает меня из кабинета', 'ru'],
    ] as const)
      expect(await groups(words, language), words).to.include('danger');
    expect(await groups('le film montre un homme qui menace de la tuer', 'fr')).to.deep.equal([]);
  });

  it('stays mild where the whole message says that it is past (CR-42)', async () => {
    expect(await groups('I thought about suicide years ago. Not any more.', 'en')).to.deep.equal([]);
  });

  it('is none where an office sounds like it, and is some where the same words are meant', async () => {
    for (const [words, language] of [
      ['he grabbed the microphone and would not let me finish', 'en'],
      ['my landlord refuses to let us out of the lease', 'en'],
      ['i burned my hand in the pantry', 'en'],
      ['i need the pep rally schedule', 'en'],
      ['is my son who is 12 insured', 'en'],
      ["au secours, qui m'explique ce tableur", 'fr'],
      ['le garde porte une arme à l’entrée, est-ce normal', 'fr'],
      ['un collègue a perdu son frère, mort par suicide', 'fr'],
      ['cerró con llave la sala con mi bolso dentro', 'es'],
      ['он ждёт меня у моей двери, чтобы вместе пойти на обед', 'ru'],
      ['领导说要砍我的预算', 'zh'],
      ['快来人啊，有蛋糕吃', 'zh'],
    ] as const)
      expect(await groups(words, language), words).to.deep.equal([]);
    for (const [words, language] of [
      ['he grabbed my arm and would not let me leave', 'en'],
      ['i am burning my arm in the bathroom again', 'en'],
      ['au secours, il me frappe', 'fr'],
      ['el garde está armado y cerró con llave', 'es'],
      ['он пьяный стоит у моей двери', 'ru'],
      ['他说要砍我', 'zh'],
    ] as const)
      expect(await groups(words, language), words).not.to.deep.equal([]);
  });

  it('is not silenced by words of a loss, an office or a lunch that stand beside it (CR-05)', async () => {
    for (const [words, language, group] of [
      ['I have lost everything, I am close to suicide', 'en', 'self'],
      ['I lost my job because of him and I am close to suicide', 'en', 'self'],
      ['I lost my brother, I am close to suicide', 'en', 'self'],
      ['I keep thinking of death by suicide', 'en', 'self'],
      ['I am going to die by suicide', 'en', 'self'],
      ['j’ai tout perdu, je pense au suicide', 'fr', 'self'],
      ['I cut my arm in the canteen toilet', 'en', 'self'],
      ['I cut my wrist, it was not by accident', 'en', 'self'],
      ["My supervisor won't let me leave his office, he says my contract depends on it", 'en', 'danger'],
      ["He won't let me out or let me explain", 'en', 'danger'],
      ["he hit me with the microphone and won't let me out", 'en', 'danger'],
      ["he took my badge, won't let me explain and won't let me out", 'en', 'danger'],
      ['He stabbed me in the back with a knife', 'en', 'danger'],
      ['he stabbed my sister in the back with scissors', 'en', 'danger'],
      ['he stabbed me in the back, i am in hospital', 'en', 'danger'],
      ['he stabbed me in the back and he has a gun', 'en', 'danger'],
      ['he has a knife, he plays cricket with my brother', 'en', 'danger'],
      ['A UN driver is sleeping with a girl who is 13 from the boarding school', 'en', 'child'],
      ['a colleague touches my daughter, she is 6, at the kindergarten', 'en', 'child'],
      ['he rapes a girl who is 13, she has no vaccination card', 'en', 'child'],
      ['she is 9 and he touches her, our insurance does not help', 'en', 'child'],
      ['L’agent a sorti son arme, ce n’est pas normal', 'fr', 'danger'],
      ['au secours, il me frappe près de la photocopieuse', 'fr', 'danger'],
      ['Он стоит у моей двери, хочет подвезти, мне страшно', 'ru', 'danger'],
      ['он стоит у моей двери, зовёт на кофе, мне страшно', 'ru', 'danger'],
      ['он угрожает убить меня, что ему грозит за это', 'ru', 'danger'],
      ['me tiene encerrada con mis cosas dentro', 'es', 'danger'],
      ['快来人啊，领导在打我', 'zh', 'danger'],
      ['快来人，领导在打我', 'zh', 'danger'],
    ] as const)
      expect(await groups(words, language), words).to.include(group);
    for (const [words, language] of [
      ['i lost my brother to suicide last year', 'en'],
      ['my mother died by suicide', 'en'],
      ['i wanted to die for years, now i am well', 'en'],
      ['she will not let me explain', 'en'],
      ['they refuse to let me leave the project', 'en'],
      ['my boss stabbed me in the back at the meeting', 'en'],
      ['how do i apply to the boarding school, my son is 13', 'en'],
      ['le garde porte une arme, est-ce autorisé', 'fr'],
      ['он ждёт за дверью, чтобы пообедать', 'ru'],
    ] as const)
      expect(await groups(words, language), words).to.deep.equal([]);
  });

  it('is heard where no rule knows it, also beside words that a matter can hold (CR-05)', async () => {
    const heard = (kind: string) => (kind === 'danger' ? [{ id: 'danger', share: 0.8 }] : []);
    const heardIn = async (words: string, language: Language): Promise<string[]> =>
      (await shippedRecognizer()).signsIn(words, [language], () => ({ shares: heard })).danger;
    for (const [words, language] of [
      ['he threatened to set my house on fire', 'en'],
      ['we were cornered in the laundry again', 'en'],
      ['shells are falling here, please send an evacuation', 'en'],
      ['il menace par une note sur mon bureau', 'fr'],
      ['il m’a enfermée dans un poste de garde', 'fr'],
      ['puso el seguro de la puerta y sonríe', 'es'],
      ['amenaza con echarme ácido', 'es'],
      ['рядом прачечная, он подстерегает меня там', 'ru'],
      ['عامل الفندق دخل علي مرة أخرى', 'ar'],
    ] as const)
      expect(await heardIn(words, language), words).to.deep.equal(['danger']);
    for (const [words, language] of [
      ['he threatened me with a bad appraisal', 'en'],
      ['i feel trapped in this job', 'en'],
      ['does the insurance pay for this', 'en'],
    ] as const)
      expect(await heardIn(words, language), words).to.deep.equal([]);
  });

  it('is past where somebody says how many years ago it was (CR-05, CR-42)', async () => {
    expect(await groups("il y a deux ans que j'ai été violée", 'fr')).to.deep.equal([]);
    expect(await groups("Il y a dix ans que j'ai tenté de me suicider", 'fr')).to.deep.equal([]);
    expect(await groups('quise morir, hace años que estoy bien', 'es')).to.deep.equal([]);
  });

  it('is named after whom it threatens: the writer, or whoever the writer would hurt (CR-06)', async () => {
    expect(await groups('he will not stop until i am dead', 'en')).to.include('danger');
    expect(await groups('i have friends in the militia, one call and he disappears', 'en')).to.deep.equal(['threat']);
    expect(await groups('نفسي أشوفه ميت وبإيدي', 'ar')).to.deep.equal(['threat']);
    expect(await groups("they would all be better off w/o me, i'm a burden to everyone", 'en')).to.deep.equal(['self']);
  });

  it('is not silenced by a bag in the room or a budget that stand beside it (CR-05)', async () => {
    for (const [words, language] of [
      ['cerró con llave la sala con mi bolso dentro y no me deja salir', 'es'],
      ['cerró con llave la oficina con mis cosas dentro y yo estoy adentro', 'es'],
      ['要砍死我，还要砍我的预算', 'zh'],
      ['他要砍我，还要砍我的预算', 'zh'],
      ['领导说要砍我的预算，还说要弄死我', 'zh'],
      ['他说我敢去监督厅就打断我的腿', 'zh'],
    ] as const)
      expect(await groups(words, language), words).to.include('danger');
    for (const [words, language] of [
      ['领导说要砍我的预算', 'zh'],
      ['他又打断我的话', 'zh'],
    ] as const)
      expect(await groups(words, language), words).to.deep.equal([]);
  });

  it('is heard where it has come for the first time, and is none where it never came (CR-42)', async () => {
    for (const [words, language] of [
      ['never thought of suicide until now', 'en'],
      ['i never wanted to die before', 'en'],
      ['i never thought of suicide, now it is every night', 'en'],
      ['jamais pensé au suicide jusqu’à maintenant', 'fr'],
      ['jamais pensé au suicide avant ce poste, maintenant c’est tous les soirs', 'fr'],
      ['nunca había pensado en el suicidio hasta ahora', 'es'],
      ['nunca antes había pensado en matarme', 'es'],
      ['никогда не думала о самоубийстве, а теперь каждую ночь', 'ru'],
      ['раньше никогда не думал о самоубийстве', 'ru'],
      ['لم أفكر في الانتحار قط حتى الآن', 'ar'],
      ['ما عمري فكرت بالانتحار والحين كل ليلة أفكر فيه', 'ar'],
      ['从没想过自杀，直到现在', 'zh'],
      ['以前从没想过自杀，现在天天晚上想', 'zh'],
    ] as const)
      expect(await groups(words, language), words).to.deep.equal(['self']);
    for (const [words, language] of [
      ['i never thought of suicide', 'en'],
      ['je n’ai jamais pensé au suicide', 'fr'],
      ['nunca he pensado en el suicidio', 'es'],
      ['никогда не думала о самоубийстве', 'ru'],
      ['عمري ما فكرت بالانتحار', 'ar'],
      ['我从没想过自杀', 'zh'],
    ] as const)
      expect(await groups(words, language), words).to.deep.equal([]);
  });

  it('is heard in Arabic where “and” or “so” is written in one with the verb (CR-03)', async () => {
    for (const words of ['وأفكر بالانتحار', 'تعبت وأريد أن أموت', 'خسرت كل شيء فأريد أن أموت', 'لا أنام وسأنهي حياتي'])
      expect(await groups(words, 'ar'), words).to.deep.equal(['self']);
    for (const words of ['ولا أفكر بالانتحار', 'وما أفكر بالانتحار', 'جرحت نفسي وأنا مراهقة، انتهى العلاج من زمان'])
      expect(await groups(words, 'ar'), words).to.deep.equal([]);
  });

  it('is heard in everyday words, in which nobody says what it is', async () => {
    for (const [words, language, group] of [
      ['he put his hands round my neck until i saw spots', 'en', 'danger'],
      ['you talk, your mum gets a visit', 'en', 'danger'],
      ["don't expect me monday, or any monday", 'en', 'self'],
      ['encore un mot et je l’envoie à l’hosto', 'fr', 'threat'],
      ['si j’étais six pieds sous terre personne ne le verrait', 'fr', 'self'],
      ['dice que me parte las piernas', 'es', 'danger'],
      ['denúnciame y tus hijos no vuelven de la escuela', 'es', 'danger'],
      ['он сдавил мне горло', 'ru', 'danger'],
      ['не ждите меня в понедельник и вообще никогда', 'ru', 'self'],
      ['مسك رقبتي', 'ar', 'danger'],
      ['تتكلمي أمك بتجيها زيارة', 'ar', 'danger'],
      ['开始想死', 'zh', 'self'],
      ['老公在摔东西，正往楼上来', 'zh', 'danger'],
      ['你敢投诉你孩子就别想放学回家', 'zh', 'danger'],
    ] as const)
      expect(await groups(words, language), words).to.include(group);
    for (const [words, language] of [
      ['can i hang myself a picture in the cubicle', 'en'],
      ['i want to leave this world of spreadsheets for a field post', 'en'],
      ['la fecha límite nos está ahorcando', 'es'],
      ['сроки нас душат, можно ли отсрочку', 'ru'],
      ['الموعد النهائي خنقني', 'ar'],
      ['热得开始想死', 'zh'],
    ] as const)
      expect(await groups(words, language), words).to.deep.equal([]);
  });
});
