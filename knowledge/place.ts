import { z } from 'zod';
import { languages, type Language } from './language.js';

/**
 * The 193 Member States and the two observer States of the United Nations (ISO 3166-1), and areas that have emergency numbers of
 * their own where people of the United Nations live or are stationed, in the subregions of the UN's standard M49; none of this says
 * anything on the status of an area. People choose from these; nothing is ever detected. Anywhere else is "somewhere else".
 */
export const regions = {
  '015': 'DZ EG LY MA SD TN EH',
  '011': 'BJ BF CV CI GM GH GN GW LR ML MR NE NG SN SL TG',
  '017': 'AO CM CF TD CG CD GQ GA ST',
  '014': 'BI KM DJ ER ET KE MG MW MU MZ RW SC SO SS UG TZ ZM ZW YT',
  '018': 'BW SZ LS NA ZA',
  '145': 'AM AZ BH CY GE IQ IL JO KW LB OM QA SA PS SY TR AE YE',
  '143': 'KZ KG TJ TM UZ',
  '034': 'AF BD BT IN IR MV NP PK LK',
  '030': 'CN KP JP MN KR HK MO TW',
  '035': 'BN KH ID LA MY MM PH SG TH TL VN',
  '009': 'AU FJ KI MH FM NR NZ PW PG WS SB TO TV VU GU NC PF',
  '021': 'CA US',
  '013': 'BZ CR SV GT HN MX NI PA',
  '029': 'AG BS BB CU DM DO GD HT JM KN LC VC TT AW CW GP MQ PR',
  '005': 'AR BO BR CL CO EC GY PY PE SR UY VE GF',
  '154': 'DK EE FI IS IE LV LT NO SE GB',
  '155': 'AT BE FR DE LI LU MC NL CH',
  '151': 'BY BG CZ HU PL MD RO RU SK UA',
  '039': 'AL AD BA HR GR VA IT MT ME MK PT SM RS SI ES XK',
} as const;
export type Region = keyof typeof regions;
export const Region = z.enum(Object.keys(regions) as [Region, ...Region[]]);

export const countriesOf = (region: Region): string[] => regions[region].split(' ');
export const countries: ReadonlySet<string> = new Set(Object.values(regions).flatMap((codes) => codes.split(' ')));
export const Country = z
  .string()
  .refine((code) => countries.has(code), 'must be the two letters of a country or area (ISO 3166-1; XK for Kosovo)');

/** Names as the United Nations writes them, where the common ones of CLDR differ in more than brevity. */
const named: Partial<Record<string, Record<Language, string>>> = {
  PS: {
    ar: 'دولة فلسطين',
    zh: '巴勒斯坦国',
    en: 'State of Palestine',
    fr: 'État de Palestine',
    ru: 'Государство Палестина',
    es: 'Estado de Palestina',
  },
  KP: {
    ar: 'جمهورية كوريا الشعبية الديمقراطية',
    zh: '朝鲜民主主义人民共和国',
    en: 'Democratic People’s Republic of Korea',
    fr: 'République populaire démocratique de Corée',
    ru: 'Корейская Народно-Демократическая Республика',
    es: 'República Popular Democrática de Corea',
  },
  KR: {
    ar: 'جمهورية كوريا',
    zh: '大韩民国',
    en: 'Republic of Korea',
    fr: 'République de Corée',
    ru: 'Республика Корея',
    es: 'República de Corea',
  },
  KG: {
    ar: 'قيرغيزستان',
    zh: '吉尔吉斯斯坦',
    en: 'Kyrgyzstan',
    fr: 'Kirghizistan',
    ru: 'Кыргызстан',
    es: 'Kirguistán',
  },
  MM: { ar: 'ميانمار', zh: '缅甸', en: 'Myanmar', fr: 'Myanmar', ru: 'Мьянма', es: 'Myanmar' },
  CD: {
    ar: 'جمهورية الكونغو الديمقراطية',
    zh: '刚果民主共和国',
    en: 'Democratic Republic of the Congo',
    fr: 'République démocratique du Congo',
    ru: 'Демократическая Республика Конго',
    es: 'República Democrática del Congo',
  },
  CG: { ar: 'الكونغو', zh: '刚果', en: 'Congo', fr: 'Congo', ru: 'Конго', es: 'Congo' },
  CV: { ar: 'كابو فيردي', zh: '佛得角', en: 'Cabo Verde', fr: 'Cabo Verde', ru: 'Кабо-Верде', es: 'Cabo Verde' },
  TW: {
    ar: 'مقاطعة تايوان الصينية',
    zh: '中国台湾省',
    en: 'Taiwan Province of China',
    fr: 'Taïwan (province de Chine)',
    ru: 'Тайвань (провинция Китая)',
    es: 'Provincia china de Taiwán',
  },
  XK: {
    ar: 'كوسوفو (القرار 1244)',
    zh: '科索沃（第1244号决议）',
    en: 'Kosovo (resolution 1244)',
    fr: 'Kosovo (résolution 1244)',
    ru: 'Косово (резолюция 1244)',
    es: 'Kosovo (resolución 1244)',
  },
  VA: { ar: 'الكرسي الرسولي', zh: '教廷', en: 'Holy See', fr: 'Saint-Siège', ru: 'Святой Престол', es: 'Santa Sede' },
};

const display = Object.fromEntries(
  languages.map((language) => [language, new Intl.DisplayNames(language === 'zh' ? 'zh-Hans' : language, { type: 'region' })]),
) as Record<Language, Intl.DisplayNames>;

/** The name of a country or a region (M49 code) in a language. */
export const placeName = (code: string, language: Language): string => named[code]?.[language] ?? display[language].of(code) ?? code;

const order = Object.fromEntries(languages.map((language) => [language, new Intl.Collator(language)])) as Record<Language, Intl.Collator>;

/** The countries of a region in the order of the alphabet of a language. */
export const countriesIn = (region: Region, language: Language): string[] =>
  countriesOf(region).toSorted((a, b) => order[language].compare(placeName(a, language), placeName(b, language)));

/** Duty stations with offices of several organizations, each in its country. */
export const stations = {
  'new-york': 'US',
  washington: 'US',
  geneva: 'CH',
  vienna: 'AT',
  nairobi: 'KE',
  'addis-ababa': 'ET',
  bangkok: 'TH',
  beirut: 'LB',
  santiago: 'CL',
  rome: 'IT',
  brindisi: 'IT',
  paris: 'FR',
  copenhagen: 'DK',
  'the-hague': 'NL',
  bonn: 'DE',
  montreal: 'CA',
  'panama-city': 'PA',
  dakar: 'SN',
  amman: 'JO',
  cairo: 'EG',
  entebbe: 'UG',
  juba: 'SS',
  kinshasa: 'CD',
  bangui: 'CF',
  mogadishu: 'SO',
  baghdad: 'IQ',
  kabul: 'AF',
  'port-au-prince': 'HT',
} as const;
export type StationId = keyof typeof stations;
export const Station = z.enum(Object.keys(stations) as [StationId, ...StationId[]]);

export const stationsIn = (country: string): StationId[] =>
  (Object.keys(stations) as StationId[]).filter((station) => stations[station] === country);

/** The time zone of each duty station. */
export const stationZones: Record<StationId, string> = {
  'new-york': 'America/New_York',
  washington: 'America/New_York',
  geneva: 'Europe/Zurich',
  vienna: 'Europe/Vienna',
  nairobi: 'Africa/Nairobi',
  'addis-ababa': 'Africa/Addis_Ababa',
  bangkok: 'Asia/Bangkok',
  beirut: 'Asia/Beirut',
  santiago: 'America/Santiago',
  rome: 'Europe/Rome',
  brindisi: 'Europe/Rome',
  paris: 'Europe/Paris',
  copenhagen: 'Europe/Copenhagen',
  'the-hague': 'Europe/Amsterdam',
  bonn: 'Europe/Berlin',
  montreal: 'America/Toronto',
  'panama-city': 'America/Panama',
  dakar: 'Africa/Dakar',
  amman: 'Asia/Amman',
  cairo: 'Africa/Cairo',
  entebbe: 'Africa/Kampala',
  juba: 'Africa/Juba',
  kinshasa: 'Africa/Kinshasa',
  bangui: 'Africa/Bangui',
  mogadishu: 'Africa/Mogadishu',
  baghdad: 'Asia/Baghdad',
  kabul: 'Asia/Kabul',
  'port-au-prince': 'America/Port-au-Prince',
};
