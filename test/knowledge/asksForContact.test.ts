import { expect } from 'chai';
import { placedIn } from '../../dialogs/placed.js';
import { asksForContact } from '../../knowledge/asksForContact.js';

const asked = [
  "number?|the number please|what's their email|where is the office|contact details|is there a hotline|how do i reach them",
  "l'adresse ?|j'appelle qui|vous avez un numéro|avez-vous une adresse mail|où est le bureau|comment les joindre",
  'hay un número|a quién llamo|dónde está la oficina|me das el correo|cuál es la dirección',
  'номер?|а телефон есть|есть горячая линия|как с ними связаться|куда звонить|какой адрес',
  'شو الرقم|وين المكتب|كيف أتواصل معهم|أعطني الرقم|في واتساب',
  '电话号码|办公室在哪里|怎么联系|有微信吗|邮箱地址|联系方式',
].flatMap((line) => line.split('|'));

/** The same words in what is told. */
const told = [
  'what would you call this|i get emails|her emails|he has my number|you call me|we are in the office|on the phone',
  "il m'appelle|il m'envoie des mails|il a des contacts|au téléphone|elle est au bureau|ici au bureau|qui appelle",
  'me llamo|tiene contactos|por teléfono|en línea|me manda correos|en su oficina|me pueden llamar',
  'по телефону|на почту|на линии|может звонить|я с ней контактирую|это адресовано мне',
  'هو في المكتب|بالتلفون|على التلفون|من رقمه|هو اتصل|مين اتصل|هو تواصل معها',
  '她给我打电话|打电话给我|联系我|我联系她|没有联系|我的电话|跟我要电话|我们的办公室|到她办公室',
].flatMap((line) => line.split('|'));

describe('whether a number, an address or an office is asked for', () => {
  for (const words of asked) it(`is: ${words}`, () => expect(asksForContact(words)).to.equal(true));
  for (const words of told) it(`is not: ${words}`, () => expect(asksForContact(words)).to.equal(false));
});

describe('where somebody is and whose, in a message of nothing else', () => {
  const named: [words: string, place: string | undefined, entity?: string][] = [
    ['I’m in Goma', 'where/country/CD'],
    ['Nairobi, Kenya', 'where/station/nairobi'],
    ["i'm in manila with UNICEF", 'where/country/PH', 'unicef'],
    ['Goma with the WFP', 'where/country/CD', 'wfp'],
    ['chui à Bamako pour le PAM', 'where/country/ML', 'wfp'],
    ['estoy en La Habana', 'where/country/CU'],
    ['я в Бишкеке', 'where/country/KG'],
    ['душанбе. впп', 'where/country/TJ', 'wfp'],
    ['我在达卡 开发署', 'where/country/BD', 'undp'],
    ['اني في تعز', 'where/country/YE'],
    ['WFP', undefined, 'wfp'],
  ];
  for (const [words, place, entity] of named)
    it(`is read: ${words}`, () =>
      expect(placedIn(words)).to.deep.equal({ asks: false, ...(place && { place }), ...(entity && { entity }) }));

  for (const words of ['en casa', 'a male', 'en sucre', 'sofia', 'aman', 'ей', 'صور', 'she is in Nairobi', 'it happened in Dhaka'])
    it(`is not read into other words: ${words}`, () => expect(placedIn(words)).to.equal(undefined));
});
