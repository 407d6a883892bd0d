import type { Language } from '../language.js';
import { ar } from './ar.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { ru } from './ru.js';
import type { Text } from './text.js';
import { wholeOf } from './wholeOf.js';
import { zh } from './zh.js';

export type { Text };

const texts: Record<Language, Text> = { ar, zh, en, fr, ru, es };

/** The same in Teams, where a handoff is spoken of in other words: there is no page there, a name stands beside everything, and what a person wrote stays there. */
const inTeams = ({ handoff, agreement, receipt, draft, teamsRelay, ...text }: Text): Text => {
  const there = teamsRelay.handoff;
  const { way, ...takeBack } = there.takeBack;
  const agreed = teamsRelay.agreement;
  return {
    ...text,
    teamsRelay,
    receipt: { ...receipt, ...teamsRelay.receipt },
    draft: { ...draft, notNow: teamsRelay.notNow },
    agreement: {
      ...agreement,
      again: { ...agreement.again, ...agreed.again, rules: agreed.rules },
      notices: { ...agreement.notices, deletion: agreed.deletion },
      leaves: agreed.leaves,
      now: { ...agreement.now, ...agreed.now },
    },
    handoff: {
      ...handoff,
      menu: { ...handoff.menu, talk: there.talk, start: there.talk, takeBack: way },
      doors: { ...handoff.doors, ...there.doors },
      relay: { ...handoff.relay, expires: there.expires, gone: there.gone },
      takeBack: { ...handoff.takeBack, ...takeBack },
      consent: {
        ...handoff.consent,
        rules: there.rules,
        ask: { ...handoff.consent.ask, ...there.ask },
        simple: there.simple,
        refused: there.refused,
      },
    },
  };
};

const each = (said: (text: Text, language: Language) => Text): Record<Language, Text> =>
  Object.fromEntries(Object.entries(texts).map(([language, text]) => [language, said(text, language as Language)])) as typeof texts;

const textsInTeams = each(inTeams);
const wholes = {
  web: each((text, language) => wholeOf(text, 'web', language)),
  teams: each((text, language) => wholeOf(inTeams(text), 'teams', language)),
};

/** All sentences as they are said in Teams. @param whole of an office that reads and writes whole messages in its own Teams */
export const textInTeams = (language: Language, whole = false): Text => (whole ? wholes.teams : textsInTeams)[language];

/** All sentences. @param whole of an office that reads and writes whole messages in its own Teams */
export const textIn = (language: Language, whole = false): Text => (whole ? wholes.web : texts)[language];
