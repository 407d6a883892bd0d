import { listed } from '../wordings.js';
import type { WayWords } from './en.js';

/** What people type on the way to an office, as whole messages with small words around them: in small letters, parted by commas. */
export const wayWords: WayWords = {
  around: listed(`
    ok, okay, oki, alors, bon, ben, bah, donc, et, là, là-bas, du tout, euh`),
  aroundYes: listed(`
    d’accord, bien, svp, stp, s’il vous plaît, s’il te plaît, merci, maintenant, déjà, encore`),
  nobody: listed(`
    non, nan, personne, aucun, aucune, aucune personne, aucun d’eux, personne n’est concerné, personne n’est impliqué,
    personne n’est mêlé à ça, personne n’y est mêlé, il n’y a personne, y a personne, pas que je sache,
    pas à ma connaissance`),
  goOn: listed(`
    continuer, continuez, continue, continuons, on continue, je continue, je veux continuer, on y va, allons-y, allez-y,
    vas-y, allez, la suite, suite, suivant, suivante, on avance, avançons, poursuivre, poursuivons, on poursuit`),
  fine: listed(`
    c’est bon, c’est bien, c’est très bien, c’est parfait, parfait, très bien, ça va, ça me va, ça me convient, ça convient,
    cela me convient, le texte est bien, le texte me va, tel quel, comme ça, c’est tout, rien à ajouter, c’est prêt,
    je suis d’accord, ça marche, impeccable, correct, rien à changer`),
  send: listed(`
    envoyer, envoyez, envoie, envoyez-le, envoie-le, l’envoyer, envoyez ça, envoie ça, envoyez cela, envoyez ce texte,
    envoyez le texte, envoie le texte, envoyer ce texte, on envoie, on l’envoie, j’envoie, je l’envoie, vous pouvez envoyer,
    vous pouvez l’envoyer, tu peux envoyer, tu peux l’envoyer, je veux envoyer, je veux l’envoyer, envoyons, transmettez,
    transmettez-le`),
  isReport: listed(`
    est-ce un signalement, est-ce que c’est un signalement, c’est un signalement, est-ce que ceci est un signalement,
    est-ce que cela compte comme un signalement, est-ce que ça compte comme un signalement, ça compte comme un signalement,
    est-ce une plainte, est-ce que c’est une plainte, c’est une plainte, est-ce que j’ai fait un signalement,
    ai-je fait un signalement, j’ai fait un signalement, est-ce que j’ai signalé, est-ce un signalement officiel,
    est-ce que c’est un signalement officiel, c’est un signalement officiel, est-ce que c’est officiel`),
  isRead: listed(`
    quelqu’un l’a lu, quelqu’un l’a-t-il lu, est-ce que quelqu’un l’a lu, quelqu’un a lu, est-ce que quelqu’un a lu,
    quelqu’un a lu mon message, quelqu’un a-t-il lu mon message, est-ce que quelqu’un a lu mon message,
    quelqu’un a lu mon texte, est-ce que quelqu’un a lu mon texte, ils l’ont lu, est-ce qu’ils l’ont lu,
    est-ce que c’est lu, c’est lu, a-t-il été lu, est-ce qu’il a été lu, quelqu’un l’a ouvert,
    est-ce que quelqu’un l’a ouvert, quelqu’un l’a-t-il ouvert, quelqu’un a ouvert, quelqu’un l’a vu,
    est-ce que quelqu’un l’a vu, quelqu’un l’a déjà lu, est-ce que quelqu’un l’a déjà lu, quelqu’un l’a-t-il déjà lu,
    est-ce que quelqu’un a déjà lu, quelqu’un a déjà lu, quelqu’un a déjà lu mon message, est-ce que c’est déjà lu,
    quelqu’un l’a déjà ouvert, est-ce que quelqu’un l’a déjà ouvert`),
};
