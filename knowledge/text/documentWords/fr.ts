import type { DocumentWords } from './en.js';
import { wordingsWith } from '../wordings.js';

const wordings = wordingsWith({ who: [], before: ['et ', 'mais ', 'alors '] });

export const documentWords: DocumentWords = {
  sinceWhen: wordings(`
    depuis quand, à partir de quand, ça date de quand, de quand ça date, c’est de quand, de quelle année, en quelle année,
    c’était quand, quand a-t-il été publié, quand a-t-elle été publiée, quand est-ce que ça a commencé, depuis quelle année,
    ça existe depuis quand, c’est sorti quand, ça a commencé quand, quand ça a commencé, c’est depuis quand,
    quand a-t-il été créé, quand a-t-elle été créée`),
  isBinding: wordings(`
    c’est contraignant, est-ce contraignant, est-ce que c’est contraignant, ça engage, est-ce une règle, c’est une règle,
    c’est une loi, faut-il le suivre, il faut le suivre, est-ce qu’on doit le suivre, ils sont obligés de le suivre,
    ça a force de loi, est-ce seulement un conseil, faut-il la suivre, il faut la suivre, tout le monde doit le suivre,
    ils doivent le suivre, est-ce que c’est une loi, ça a une valeur juridique, c’est juste un conseil`),
  whoRuns: wordings(`
    qui le gère, qui la gère, qui gère ça, qui s’en occupe, qui le dirige, qui la dirige, qui dirige, qui préside,
    qui le présidait, qui la tient, qui le tient, qui est responsable, qui est derrière, qui pilote, qui en est responsable,
    c’est géré par qui, qui l’administre, qui gère, c’est qui qui gère, c’est qui derrière, qui s’occupe de ça,
    c’est qui le responsable`),
  whoWrote: wordings(`
    qui l’a écrit, qui l’a écrite, qui l’a fait, qui l’a faite, qui l’a rédigé, qui l’a rédigée, qui l’a publié, qui l’a créé,
    qui l’a créée, c’est de qui, c’est fait par qui, qui en est l’auteur, d’où ça vient, ça vient d’où`),
  whereToRead: wordings(`
    où la lire, où le lire, où puis-je le lire, où puis-je la lire, où est-ce que je peux le lire, on peut le lire,
    je peux le lire, je peux la lire, puis-je le lire, où la trouver, où trouver le texte, c’est public, est-ce public,
    est-ce que c’est public, y a-t-il un lien, il y a un lien, tu as le lien, vous avez le lien, le lien, je peux le télécharger,
    où le télécharger, je peux avoir le texte, où est le document, où je peux le lire, où je peux la lire, je peux le lire où,
    on peut le lire où, où est-ce que je peux la lire, lien, le lien svp, vous pouvez m’envoyer le lien, envoyez-moi le lien,
    donnez-moi le lien`),
  whoIsIn: wordings(`
    qui est dedans, qui y figure, qui y est, qui est inscrit, qui est listé, qui en fait partie, qui sont les membres,
    qui a participé, quelles organisations, quelles agences, les noms de qui, qui est fiché, qui est membre,
    qui est dans la base, qui est dans la liste, qui est sur la liste, y a qui dedans, il y a qui dedans, c’est qui les membres`),
  whatCame: wordings(`
    qu’est-ce que ça a donné, ça a donné quoi, qu’ont-ils fait, ils ont fait quoi, quels sont les résultats, quels résultats,
    qu’est-ce qui en est sorti, il en est sorti quoi, qu’est-ce qu’elle a produit, qu’a-t-elle produit, ça a servi à quoi, bilan`),
  whatIsMissing: wordings(`
    qu’est-ce qui manque, qu’est-ce qu’il manque, il manque quoi, qu’est-ce qui n’y est pas, qu’est-ce que ça ne couvre pas,
    quelles sont les limites, quelles limites, les limites, qu’est-ce qu’il ne dit pas, quels sont les défauts,
    ça ne couvre pas quoi`),
  online: wordings(`
    et en ligne, en ligne aussi, ça vaut en ligne, est-ce que ça vaut en ligne, et pour les réunions en ligne, et sur zoom,
    et en visio, et les réunions virtuelles, et sur teams, et à distance, et les réseaux sociaux`),
  ifBroken: wordings(`
    et si quelqu’un ne le respecte pas, si quelqu’un ne le respecte pas, que se passe-t-il si on ne le respecte pas,
    et si on ne le respecte pas, que faire si quelqu’un ne le respecte pas, et s’il n’est pas respecté,
    quelles sont les conséquences, quelles conséquences, qu’est-ce qu’on risque`),
  lookUp: wordings(`
    je peux chercher quelqu’un, puis-je chercher quelqu’un, je peux chercher un nom, on peut chercher quelqu’un,
    est-ce que je peux vérifier quelqu’un, je peux vérifier quelqu’un, qui peut la consulter, qui peut le consulter,
    qui y a accès, qui a accès, qui peut voir, qui peut chercher, je peux la consulter, puis-je la consulter, il est dedans,
    elle est dedans, il y est, est-ce qu’il y est, comment savoir s’il y est, je peux voir qui y est, je peux y accéder,
    comment y accéder`),
  myName: wordings(`
    mon nom y est, est-ce que mon nom y est, est-ce que je suis dedans, est-ce que je suis dedans, suis-je dedans,
    comment savoir si comment savoir si je suis dedans, je serai prévenu, je serai prévenue, est-ce qu’on me prévient,
    est-ce qu’il est prévenu, on me le dira, est-ce qu’on me le dira, mon nom est dedans, est-ce que mon nom est dedans,
    je suis dans la base, je suis sur la liste, je suis fiché, je suis fichée, comment je sais si j’y suis, je le saurais,
    est-ce que je le saurai, on me préviendrait`),
  putIn: wordings(`
    comment l’y mettre, comment le mettre dedans, comment je le mets dedans, comment faire pour l’y mettre, je peux l’y mettre,
    je peux le faire inscrire, comment le faire inscrire, comment on y entre, comment on entre dedans,
    comment les noms y entrent, qui inscrit les noms, qui met les noms, il y sera mis, est-ce qu’il y sera, il sera dedans,
    comment faire inscrire quelqu’un, est-ce qu’il sera dedans, est-ce qu’il va y être, il va y être,
    comment faire pour qu’il y soit, comment on se retrouve dedans`),
  takenOut: wordings(`
    peut-on corriger, on peut corriger, peut-on contester, on peut contester, il peut contester, je peux contester,
    peut-il contester, puis-je contester, comment en sortir, comment on en sort, on peut être retiré, on peut effacer,
    ça peut être effacé, et si c’est une erreur, si c’est une erreur, et si c’est faux, on peut faire rectifier,
    je peux faire corriger, comment être retiré, on peut l’effacer, on peut l’enlever, on peut faire effacer,
    et s’ils se trompent, et si c’est pas vrai, on peut faire appel`),
  whoResigned: wordings(`
    et s’il démissionne, s’il démissionne, et s’il part avant, s’il part avant, et ceux qui démissionnent, et s’il quitte l’onu,
    et ceux qui sont partis, il peut juste démissionner, et si elle démissionne, s’il part, et s’il part, si il démissionne,
    s’il démissionne avant, si il part avant, si il part, s’il est déjà parti, s’il prend sa retraite`),
  forOutsiders: wordings(`
    et pour les ong, et les ong, pour les ong aussi, les ong l’utilisent, est-ce que les ong l’utilisent, et hors de l’onu,
    hors de l’onu, et en dehors de l’onu, et les partenaires, et pour les partenaires, et les autres organisations, et le privé,
    et le secteur privé, hors onu, c’est aussi pour les ong, et ailleurs`),
  keptHowLong: wordings(`
    pour combien de temps, combien d’années, combien de temps on y reste, on y reste combien de temps,
    combien de temps il y reste, il y reste combien de temps, combien de temps un nom y reste, combien de temps c’est gardé,
    c’est gardé combien de temps, combien de temps reste un nom, pour combien de temps il y est, combien de temps il est dedans,
    à vie, c’est à vie, pour toujours, ça reste combien de temps, combien de temps ça reste, pendant combien de temps,
    ça s’efface un jour`),
  howMany: wordings(`
    combien, combien y en a-t-il, il y en a combien, combien de principes, combien de personnes, combien de noms,
    combien d’organisations, combien ont répondu, ils sont combien, combien de cas, y a combien de noms, combien d’agences,
    ils étaient combien`),
};
