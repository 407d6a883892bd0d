import { isolated } from '../isolate.js';
import type { Text } from '../text.js';

export const worklist: Text['worklist'] = {
  person: {
    way: 'Envoyer ma question à l’équipe de rédaction',
    back: 'Revenir à mon texte pour l’équipe de rédaction',
    ask: 'Écrivez la question à laquelle vous aimeriez trouver une réponse ici. Posez-la comme beaucoup de gens pourraient la poser : sans nom, sans lieu, sans date. Vous verrez ensuite exactement ce qui partirait.',
    again: 'Voici le texte tel qu’il est. Écrivez-le de nouveau, comme il doit partir.',
    box: 'Un aperçu vient d’abord. Rien ne part encore.',
    screen: [
      '**Envoyer ce texte à l’équipe de rédaction ?** Cette équipe le lit et tient les réponses à jour. Ce sont des collègues, dans l’organisation qui gère cette page. Vous en connaissez peut-être. Ce qui part : exactement le texte ci-dessous, la langue de cette conversation et la semaine en cours.',
      'Je retire les noms et les numéros que je trouve. Regardez bien : peut-on encore deviner de qui il s’agit ?',
      'Personne ne peut vous répondre. S’il y a une réponse, elle est pour tout le monde, ici : Tous les sujets, puis « Ce qui est nouveau ». Le texte est gardé chiffré jusqu’à ce qu’il soit traité, 30 jours au plus. Rien ne le relie à vous : vous ne pourrez donc pas le retirer ensuite.',
      'Ce n’est pas un signalement, et personne n’est alerté.',
    ],
    no: 'Ne pas envoyer',
    change: 'Changer le texte',
    yes: 'Envoyer ce texte',
    notSent: 'Rien n’a été envoyé, et rien n’en est gardé. Voici ce qui est encore possible.',
    sent: 'C’est envoyé. L’équipe de rédaction a maintenant ce texte, et rien qui mène à vous. S’il y a une réponse, tout le monde la trouvera ici : Tous les sujets, puis « Ce qui est nouveau ». Cela peut prendre des semaines, ou ne pas se faire. Une personne peut souvent en dire plus, et plus vite.',
    tooMany: 'Rien n’a été envoyé. Plusieurs questions viennent d’arriver de ce réseau. Réessayez plus tard.',
    full: 'Rien n’a été envoyé. Tant de questions attendent déjà l’équipe de rédaction qu’elle ne peut pas en recevoir d’autres. Réessayez un autre jour.',
    waits: 'En attendant, votre texte pour l’équipe de rédaction est gardé dans cette conversation. Il n’a pas été envoyé.',
    inTeams: (address) =>
      `Dans Teams, je ne prends pas de texte pour l’équipe de rédaction. Là non plus, aucun nom ne figurerait à côté du texte. Mais Teams garde cette conversation avec votre nom. Toute personne qui peut y faire des recherches pourrait faire le lien. Écrivez plutôt depuis votre propre téléphone ou ordinateur, à cette adresse : ${isolated(address)}`,
  },
  record: 'votre dernière question, chiffrée, pour que vous puissiez l’envoyer à l’équipe de rédaction si vous le souhaitez',

  desk: {
    title: 'À traiter',
    words: 'Ce que des gens ont envoyé',
    about:
      'Ces textes ont été envoyés exprès, et sans nom. Ne cherchez pas à savoir qui les a écrits. Rédigez une nouvelle question et sa réponse, avec vos propres mots, sans aucun détail tiré d’ici. Puis supprimez ces textes.',
    none: 'Aucun texte n’attend.',
    others: 'Les personnes référentes et celles qui approuvent les réponses lisent ce que des gens ont envoyé.',
    week: (date) => `Dans la semaine du ${isolated(date)}`,
    first: (count, date) => `Textes envoyés par des gens : ${count}. Le premier est lisible jusqu’au ${isolated(date)}.`,
    until: (date) => `lisible jusqu’au ${isolated(date)}`,
    near: 'Réponses les plus proches :',
    done: 'Supprimer : c’est traité',
    sure: 'Oui, supprimer ce texte pour de bon',
    gone: 'Ce texte n’est plus là.',
    unanswered: 'Questions sans réponse',
    unansweredAbout:
      'Combien de fois il n’y avait pas de réponse, ou le programme a demandé une précision, avec des sujets proches. Par semaine, langue et réponse la plus proche. Les nombres s’affichent à partir de 10, arrondis à 5 près. Les mots des gens ne sont pas gardés pour cela. Sans nombre affiché, il y a peut-être eu des questions.',
    few: 'Aucun nombre n’est assez grand pour être affiché.',
    columns: {
      week: 'Semaine',
      language: 'Langue',
      near: 'Réponse la plus proche',
      none: 'Pas de réponse',
      suggested: 'Précision demandée, avec des sujets proches',
    },
    nothingNear: 'aucune n’est proche',
    less: 'moins de 10',
  },

  topic: {
    title: 'Nouveau sujet',
    about:
      'Le sujet commence en brouillon. Il a une partie par langue, et une partie « Ce qui vaut dans toutes les langues ». Les gens le reçoivent quand toutes ces parties sont écrites, approuvées et publiées.',
    name: 'Nom',
    nameHint:
      'Lettres latines minuscules sans accent, chiffres et traits d’union, comme leave-after-harassment. Il ne peut plus changer ensuite.',
    heading: 'Titre',
    headingHint: '80 caractères au plus. Il figure dans toutes les langues jusqu’à sa traduction.',
    go: 'Commencer',
    faults: {
      name: 'Écrivez de 3 à 60 signes : lettres latines minuscules sans accent, chiffres, et traits d’union entre eux.',
      taken: 'Une réponse porte déjà ce nom. Choisissez-en un autre.',
      heading: 'Écrivez un titre de 2 à 80 caractères.',
    },
  },

  kept: {
    kind: 'Les textes envoyés à l’équipe de rédaction',
    letter: {
      id: 'un code tiré au hasard, qui ne mène à personne',
      language: 'la langue de la conversation',
      sealed: 'le texte, chiffré avec une clé qui lui est propre',
      week: 'le lundi de la semaine où il est arrivé',
    },
    lasts: (days) =>
      `jusqu’à ce qu’ils soient traités, ${days} jours au plus. La clé est détruite en premier : une vieille copie ne peut plus être lue. Une personne qui a gardé d’anciennes copies de toutes les données, avec les clés, peut encore les lire`,
    question: 'votre dernière question, chiffrée, pour que vous puissiez l’envoyer à l’équipe de rédaction',
  },
};
