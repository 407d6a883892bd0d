import type { StandingWords } from './en.js';
import { documentWords } from '../documentWords/fr.js';
import { wordingsWith } from '../wordings.js';

const wordings = wordingsWith({ who: [], before: ['et ', 'mais ', 'ok ', 'alors '] });

export const standingWords: StandingWords = {
  ...documentWords,
  refuses: wordings(`
    si je refuse, puis-je refuser, je peux refuser, est-ce que je peux refuser, ai-je le droit de refuser,
    j’ai le droit de refuser, si je dis non, je peux dire non, puis-je dire non, si je n’y vais pas, si j’y vais pas,
    si je ne veux pas, si je veux pas, que se passe-t-il si je refuse, il se passe quoi si je refuse,
    qu’est-ce qui se passe si je refuse, je peux ne pas y aller, est-ce que je peux ne pas y aller, dois-je y aller,
    est-ce que je dois y aller, suis-je obligé d’y aller, suis-je obligée d’y aller, je suis obligé d’y aller,
    je suis obligée d’y aller, est-ce que je suis obligé d’y aller, est-ce que je suis obligée d’y aller,
    est-ce que j’ai le droit de refuser, peut-on refuser, on peut refuser, est-ce qu’on peut refuser,
    est-ce que je peux dire non, j’ai le droit de dire non, si je refuse d’y aller, si je refuse de témoigner,
    si je refuse de répondre, si je ne réponds pas, si je réponds pas, si je n’ai pas envie, si j’ai pas envie`),
  whoDecides: wordings(`
    qui décide, qui décide de ça, qui décide de cela, c’est qui qui décide, qui prend la décision, qui en décide,
    qui doit être d’accord, qui valide, qui va décider, qui l’accorde, qui décide ça, qui décide cela, qui tranche,
    c’est qui qui tranche, qui a le dernier mot, qui est-ce qui décide, qui décidera, qui prend cette décision,
    à qui revient la décision, qui approuve, qui autorise, qui donne l’accord, qui doit valider,
    c’est qui qui valide, qui doit approuver, qui décide au final, ça dépend de qui`),
  othersRefuse: wordings(`
    s’il dit non, si elle dit non, s’ils disent non, s’il refuse, si elle refuse, s’ils refusent,
    s’il n’est pas d’accord, si elle n’est pas d’accord, s’il est pas d’accord, si on me dit non,
    si ça ne marche pas, si ça marche pas, si il refuse, si ils refusent, si il dit non, si ils disent non,
    si il n’est pas d’accord, si il est pas d’accord, si il veut pas, s’ils ne sont pas d’accord,
    s’ils sont pas d’accord, si elle est pas d’accord, s’il ne veut pas, s’il veut pas, si elle ne veut pas,
    si elle veut pas, s’ils ne veulent pas, s’ils veulent pas, si l’autre refuse, si l’autre n’est pas d’accord,
    si on refuse, si on me le refuse, si c’est refusé, si c’est non, si la réponse est non, si mon chef refuse,
    si mon chef dit non, si les rh refusent, si ça ne fonctionne pas, si ça fonctionne pas, si cela ne marche pas,
    si ça ne donne rien, si ça échoue, que se passe-t-il s’il refuse, il se passe quoi s’il refuse`),
  suspended: wordings(`
    est-ce que je vais être suspendu, est-ce que je vais être suspendue, je vais être suspendu,
    je vais être suspendue, est-ce que je peux être suspendu, est-ce que je peux être suspendue,
    je peux être suspendu, je peux être suspendue, peuvent-ils me suspendre, ils peuvent me suspendre,
    on peut me suspendre, vont-ils me suspendre, ils vont me suspendre, je serai encore payé, je serai encore payée,
    c’est avec salaire, est-ce qu’on peut me suspendre, est-ce qu’ils peuvent me suspendre,
    est-ce qu’on va me suspendre, est-ce qu’ils vont me suspendre, on va me suspendre, puis-je être suspendu,
    puis-je être suspendue, vais-je être suspendu, vais-je être suspendue, je risque d’être suspendu,
    je risque d’être suspendue, je risque une suspension, on peut me mettre à pied, ils peuvent me mettre à pied,
    on peut me renvoyer chez moi, on peut me mettre en congé, je peux continuer à travailler,
    est-ce que je peux continuer à travailler, je peux encore venir travailler, je serai payé, je serai payée,
    est-ce que je serai payé, est-ce que je serai payée, je garde mon salaire, est-ce que je garde mon salaire,
    je perds mon salaire, avec ou sans salaire, c’est sans salaire`),
  whyAsked: wordings(`
    pourquoi vous demandez ça, pourquoi demandez-vous ça, pourquoi vous voulez savoir, pourquoi voulez-vous savoir,
    pourquoi cette question, pourquoi mon organisation, pourquoi vous demandez mon organisation,
    je dois dire mon organisation`),
};
