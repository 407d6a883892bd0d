import type { EllipsisWords } from './en.js';
import { wordingsWith } from './wordings.js';

const wordings = wordingsWith({
  who: [
    'mon chef',
    'ma cheffe',
    'ma chef',
    'mon responsable',
    'ma responsable',
    'mon supérieur',
    'la personne',
    'cette personne',
    'l’autre personne',
  ],
  before: ['et ', 'mais ', 'ok ', 'alors '],
});

export const ellipsisWords: EllipsisWords = {
  findsOut: wordings(`
    s’il l’apprend, si elle l’apprend, s’ils l’apprennent, si * l’apprend, s’il le découvre, si elle le découvre, s’il le sait,
    si elle le sait, s’il est au courant, il le saura, elle le saura, ils le sauront, il va le savoir, elle va le savoir,
    ils vont le savoir, * va le savoir, * le saura, est-ce qu’il le saura, est-ce qu’elle le saura, est-ce que * le saura,
    est-ce qu’il va le savoir, est-ce qu’elle va le savoir, est-ce que * va le savoir, est-ce qu’il sera au courant,
    est-ce qu’elle sera au courant, est-ce que * sera au courant, il sera au courant, elle sera au courant, le saura-t-il,
    le saura-t-elle, sera-t-il informé, sera-t-elle informée, est-ce qu’il sera informé, est-ce qu’elle sera informée,
    qui le saura, qui va le savoir, qui sera au courant, si quelqu’un l’apprend, si ça se sait, est-ce que ça se saura,
    il saura que c’est moi, elle saura que c’est moi, est-ce qu’il saura que c’est moi, est-ce qu’elle saura que c’est moi`),
  confidential: wordings(`
    est-ce confidentiel, est-ce que c’est confidentiel, c’est confidentiel ou pas, c’est bien confidentiel, c’est vraiment confidentiel,
    est-ce que ça reste confidentiel, ça reste confidentiel, ça restera confidentiel, est-ce que ça restera confidentiel,
    est-ce que tout est confidentiel, tout est confidentiel, est-ce privé, est-ce que c’est privé, ça reste entre nous,
    est-ce que ça reste entre nous, est-ce secret, est-ce que c’est secret, ça reste secret, est-ce que ça reste secret,
    est-ce que ça reste privé, ça reste privé, ils gardent ça pour eux`),
  anonymous: wordings(`
    de façon anonyme, de manière anonyme, c’est anonyme, est-ce anonyme, est-ce que c’est anonyme, sans mon nom, sans donner mon nom,
    sans dire mon nom, sans nom, je peux rester anonyme, est-ce que je peux rester anonyme, puis-je rester anonyme,
    je peux le faire anonymement, est-ce que je peux le faire anonymement, je dois donner mon nom, est-ce que je dois donner mon nom,
    dois-je donner mon nom, il faut donner son nom, il faut que je donne mon nom, faut-il donner son nom`),
  howLong: wordings(`
    combien de temps, ça prend combien de temps, ça dure combien de temps, combien de temps ça prend, combien de temps ça dure,
    combien de temps est-ce que ça prend, combien de temps cela prend-il, combien de temps faut-il, il faut combien de temps,
    combien de temps dois-je attendre, je dois attendre combien de temps, c’est long, est-ce que c’est long, ça prend longtemps,
    est-ce que ça prend longtemps, c’est rapide, est-ce rapide, est-ce que c’est rapide, à quelle vitesse, dans combien de temps,
    en combien de temps, combien de jours, combien de semaines, combien de mois, ça va durer longtemps, quel délai, quels délais`),
  whatNext: wordings(`
    que se passe-t-il ensuite, que se passe-t-il après, qu’est-ce qui se passe ensuite, qu’est-ce qui se passe après,
    il se passe quoi après, il se passe quoi ensuite, ça se passe comment après, ça se passe comment ensuite, quelle est la suite,
    c’est quoi la suite, c’est quoi l’étape suivante, quelle est l’étape suivante, quelle est la prochaine étape,
    c’est quoi la prochaine étape, prochaine étape, étape suivante, quelles sont les prochaines étapes,
    qu’est-ce qui va se passer ensuite, qu’est-ce qui va se passer après, que va-t-il se passer`),
  obliged: wordings(`
    je suis obligé, je suis obligée, suis-je obligé, suis-je obligée, est-ce que je suis obligé, est-ce que je suis obligée,
    est-ce que je dois, est-ce que je dois le faire, dois-je le faire, dois-je, je dois le faire, je suis obligé de le faire,
    je suis obligée de le faire, est-ce obligatoire, est-ce que c’est obligatoire, c’est obligatoire, c’est une obligation,
    il faut vraiment, je dois vraiment, je dois vraiment le faire, c’est volontaire, est-ce volontaire`),
  cost: wordings(`
    combien ça coûte, ça coûte combien, combien cela coûte, combien cela coûte-t-il, combien est-ce que ça coûte, c’est combien,
    ça coûte quelque chose, est-ce que ça coûte quelque chose, ça coûte cher, est-ce que ça coûte cher, c’est gratuit, est-ce gratuit,
    est-ce que c’est gratuit, gratuitement, c’est payant, est-ce payant, est-ce que c’est payant, je dois payer, dois-je payer,
    est-ce que je dois payer, il faut payer, faut-il payer, est-ce qu’il faut payer, qui paie, qui paye, quel est le prix, à quel prix`),
  losesJob: wordings(`
    je peux perdre mon travail, je peux perdre mon poste, je peux perdre mon emploi, est-ce que je peux perdre mon travail,
    est-ce que je peux perdre mon poste, est-ce que je peux perdre mon emploi, puis-je perdre mon travail, puis-je perdre mon emploi,
    puis-je perdre mon poste, si je perds mon travail, si je perds mon emploi, si je perds mon poste, je vais perdre mon travail,
    je vais perdre mon poste, est-ce que je vais perdre mon travail, on peut me licencier, on peut me renvoyer, on peut me virer,
    ils peuvent me virer, ils peuvent me licencier, est-ce qu’on peut me licencier, est-ce qu’on peut me virer, je risque mon poste,
    je risque mon travail, est-ce que je risque mon poste, est-ce que je risque mon travail`),
  whoHelps: wordings(`
    qui peut m’aider, qui peut aider, qui m’aide, qui va m’aider, qui pourrait m’aider, qui peut m’aider pour ça, qui peut m’aider avec ça,
    est-ce que quelqu’un peut m’aider pour ça, il y a quelqu’un qui peut m’aider, y a-t-il quelqu’un qui peut m’aider,
    est-ce qu’il y a quelqu’un qui peut m’aider, qui peut me soutenir, qui me soutient, qui peut me conseiller, qui me conseille,
    à qui demander, à qui je demande, à qui je peux demander, à qui puis-je demander, qui est là pour moi`),
  whereTo: wordings(`
    où, où ça, où aller, où est-ce, c’est où, où est-ce que je vais, je vais où, où dois-je aller, où puis-je aller,
    où est-ce que je peux aller, où je peux aller, où exactement, où précisément, où le faire, où puis-je le faire, où je peux le faire,
    où est-ce que je peux le faire, où faire ça, où m’adresser, où est-ce que je m’adresse, à quel bureau, dans quel bureau, quel bureau,
    où les trouver, où je les trouve, où le trouver, où trouver ça`),
  changesMind: wordings(`
    je peux changer d’avis, est-ce que je peux changer d’avis, puis-je changer d’avis, je peux encore changer d’avis,
    est-ce que je peux encore changer d’avis, si je change d’avis, et si je change d’avis plus tard, si je change d’avis plus tard,
    je peux revenir en arrière, est-ce que je peux revenir en arrière, puis-je revenir en arrière, si je regrette, je peux la retirer,
    je peux le retirer, est-ce que je peux la retirer, est-ce que je peux le retirer`),
  notBelieved: wordings(`
    si on ne me croit pas, si on me croit pas, s’ils ne me croient pas, s’ils me croient pas, si personne ne me croit,
    si personne me croit, si * ne me croit pas, s’il ne me croit pas, si elle ne me croit pas, est-ce qu’on va me croire,
    est-ce qu’on me croira, on va me croire, on me croira, vont-ils me croire, ils vont me croire, est-ce qu’ils vont me croire,
    qui va me croire, qui me croira, qui me croirait, est-ce que quelqu’un va me croire, si on dit que je mens, si on pense que je mens,
    s’ils pensent que je mens, s’ils disent que je mens`),
  andThen: wordings(`
    et après, et ensuite, après ça, et après ça, après cela, puis`),
  myJob: wordings(`
    mon contrat, mon poste`),
  secretly: wordings(`
    confidentiellement, c’est secret`),
  byName: wordings(`
    anonymement, anonyme, avec mon nom`),
};
