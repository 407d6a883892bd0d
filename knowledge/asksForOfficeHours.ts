import type { Language } from './language.js';

/** What a question about the office hours of leaders has in it: somebody who leads, and either their hours, or to meet and no name. */
interface Signs {
  leads: RegExp;
  hours: RegExp;
  meets: RegExp;
  unnamed: RegExp;
}

const signs: Record<Language, Signs> = {
  en: {
    leads: /\b(directors?|heads?|chiefs?|leaders?|leadership|representatives?|executives?|secretary-general)\b/iu,
    hours: /\b(office|open|consultation|listening) hours?\b|\bopen[- ]door\b/iu,
    meets: /\b(talk|speak|meet|see(?! (what|who|that|if|this|me|it|my|i))|appointment|book|slot)\b/iu,
    unnamed: /\banonymous(ly)?\b|\bwithout (\w+ )?(my|a|any) name\b|\bno names?\b|\bunnamed\b/iu,
  },
  fr: {
    leads: /(^|[^\p{L}])(direct(eur|rice)s?|chef(fe)?s?|dirigeante?s?|direction|représentante?s?|hiérarchie)(?!\p{L})/iu,
    hours: /heures? (de|d['’])\s?(bureau|permanence|réception|consultation|accueil|écoute)|permanences?|portes? ouvertes?/iu,
    meets: /parler|voir(?! (ce|que|qui|si|mes|mon|ma|cette|ça|ca|la|le)(?!\p{L}))|rencontrer|rendez-vous|entretien|créneau/iu,
    unnamed: /anonym|sans (\p{L}+ )?(mon|de) nom|sans nom|sans me nommer/iu,
  },
  es: {
    leads: /(^|[^\p{L}])(director(a|es|as)?|jef[ea]s?|dirigentes?|dirección|representantes?|directiv[oa]s?)(?!\p{L})/iu,
    hours: /horas? de (oficina|consulta|atención|despacho|escucha)|horario de (atención|consulta)|puertas abiertas/iu,
    meets: /hablar|ver(?!\p{L})(?! (lo|que|qué|si|mis?|esto|esta|q)(?!\p{L}))|reunir|cita|entrevista|encontrar/iu,
    unnamed: /anónim|anonim|sin (\p{L}+ )?mi nombre|sin nombre|sin identificar/iu,
  },
  ru: {
    leads: /директор|руководител|начальни|(^|[^\p{L}])глав(а|ы|е|у|ой)(?!\p{L})|представител/iu,
    hours: /при[её]мн\p{L}+ (час|дн|день|врем)|час\p{L}* при[её]ма|открыт\p{L}+ двер/iu,
    meets: /поговорить|говорить|встретиться|встреч|записаться|увидеться/iu,
    unnamed: /анонимн|без имени|не назыв|не называя|не представля|не указыва\p{L}+ имени/iu,
  },
  zh: {
    leads: /主任|领导|负责人|总干事|局长|司长|处长|代表/u,
    hours: /接待时间|接待日|开放时间|开放日|面谈时间|咨询时间|办公时间/u,
    meets: /谈|聊|见面|见|约|说话/u,
    unnamed: /匿名|不(用|说|留|给|报|必|想|透露).{0,4}(名|姓)/u,
  },
  ar: {
    leads: /مدير|رئيس|قياد|ممثل|مسؤول/u,
    hours: /ساعات (مفتوحة|استقبال|الاستقبال|المكتب|مكتبية|المقابلات?)|الساعات المفتوحة|الباب المفتوح|لقاء مفتوح/u,
    meets: /تحدث|حديث|كلم|كلام|مقابل|لقاء|لتقي|موعد/u,
    unnamed: /(دون|بدون|من غير) (أن |ان )?(\p{L}+ )?(اسم|الاسم)|مجهول|دون هوية/u,
  },
};

/**
 * Whether a message asks to meet somebody who leads, in their office hours or without a name (features.md S21). Those who ask for
 * an ombuds or a counsellor are led to these as before.
 */
export const asksForOfficeHours = (words: string): boolean =>
  Object.values(signs).some(
    ({ leads, hours, meets, unnamed }) => leads.test(words) && (hours.test(words) || (meets.test(words) && unnamed.test(words))),
  );
