import type { StandingWords } from './en.js';
import { wordingsWith } from '../wordings.js';

const wordings = wordingsWith({ who: [], before: ['et ', 'mais ', 'ok ', 'alors '] });

export const standingWords: StandingWords = {
  refuses: wordings(`
    si je refuse, puis-je refuser, je peux refuser, est-ce que je peux refuser, ai-je le droit de refuser,
    j’ai le droit de refuser, si je dis non, je peux dire non, puis-je dire non, si je n’y vais pas, si j’y vais pas,
    si je ne veux pas, si je veux pas`),
  whoDecides: wordings(`
    qui décide, qui décide de ça, qui décide de cela, c’est qui qui décide, qui prend la décision, qui en décide,
    qui doit être d’accord, qui valide, qui va décider, qui l’accorde`),
  othersRefuse: wordings(`
    s’il dit non, si elle dit non, s’ils disent non, s’il refuse, si elle refuse, s’ils refusent,
    s’il n’est pas d’accord, si elle n’est pas d’accord, s’il est pas d’accord, il doit accepter,
    est-ce qu’il doit accepter, elle doit accepter, si on me dit non, si ça ne marche pas, si ça marche pas`),
  suspended: wordings(`
    est-ce que je vais être suspendu, est-ce que je vais être suspendue, je vais être suspendu,
    je vais être suspendue, est-ce que je peux être suspendu, est-ce que je peux être suspendue,
    je peux être suspendu, je peux être suspendue, peuvent-ils me suspendre, ils peuvent me suspendre,
    on peut me suspendre, vont-ils me suspendre, ils vont me suspendre, je serai encore payé, je serai encore payée,
    c’est avec salaire`),
};
