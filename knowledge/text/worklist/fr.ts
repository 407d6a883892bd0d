import { isolated } from '../isolate.js';
import type { Text } from '../text.js';

export const worklist: Text['worklist'] = {
  person: {
    way: 'Envoyer ma question à la rédaction',
    back: 'Revenir à mon texte pour la rédaction',
    ask: 'Écrivez ce que vous aimeriez trouver ici. Tournez-le comme une question que beaucoup pourraient poser : sans nom, sans lieu, sans date. Vous verrez ensuite exactement ce qui partirait.',
    again: 'Voici le texte tel qu’il est. Écrivez-le de nouveau, comme il doit partir.',
    box: 'Un aperçu vient d’abord. Rien ne part encore.',
    screen: [
      '**Envoyer ce texte à la rédaction ?** Des collègues de l’organisation qui gère cette page le lisent et tiennent les réponses à jour. Vous en connaissez peut-être. Ce qui part : exactement le texte ci-dessous, la langue de cette conversation et la semaine.',
      'Je retire les noms et les numéros que je trouve. Regardez bien : peut-on encore deviner de qui il s’agit ?',
      'Personne ne peut vous répondre. S’il y a une réponse, elle est pour tout le monde, ici : Tous les sujets, puis « Quoi de neuf ». Le texte est gardé chiffré jusqu’à ce qu’il soit traité, 30 jours au plus. Rien ne le relie à vous : vous ne pourrez pas le reprendre.',
      'Ce n’est pas un signalement, et personne n’est alerté.',
    ],
    no: 'Ne pas envoyer',
    change: 'Changer le texte',
    yes: 'Envoyer ce texte',
    notSent: 'Rien n’a été envoyé, et rien n’en est gardé. Voici ce qui est encore possible.',
    sent: 'C’est envoyé. La rédaction a maintenant ce texte, et rien qui mène à vous. S’il y a une réponse, tout le monde la trouvera ici : Tous les sujets, puis « Quoi de neuf ». Cela peut prendre des semaines, ou ne pas se faire. Une personne peut souvent en dire plus, et plus vite.',
    tooMany: 'Rien n’a été envoyé. Plusieurs questions viennent d’arriver de ce réseau. Réessayez plus tard.',
    full: 'Rien n’a été envoyé. Trop de questions attendent déjà à la rédaction. Réessayez un autre jour.',
    waits: 'Votre texte pour la rédaction est gardé dans cette conversation en attendant. Il n’a pas été envoyé.',
    inTeams: (address) =>
      `Dans Teams, je ne prends pas de texte pour la rédaction. Là non plus, votre nom n’y figurerait pas. Mais Teams garde cette conversation avec votre nom, et quiconque peut y chercher pourrait faire le lien. Faites-le depuis votre propre téléphone ou ordinateur, à cette adresse : ${isolated(address)}`,
  },
  record: 'votre dernière question, chiffrée, pour que vous puissiez l’envoyer à la rédaction si vous le souhaitez',

  whatsNew: {
    title: 'Quoi de neuf',
    list: 'Ces réponses sont nouvelles ou ont changé. Les plus récentes viennent en premier.',
    none: 'Rien de nouveau n’a encore été publié. Voici les sujets qui existent.',
  },

  desk: {
    title: 'À traiter',
    words: 'Ce que des gens ont envoyé',
    about:
      'Ces textes ont été envoyés exprès, et sans nom. Ne cherchez pas à savoir qui les a écrits. Rédigez une nouvelle question et sa réponse, avec vos propres mots, sans aucun détail tiré d’ici. Puis supprimez ces textes.',
    none: 'Aucun texte n’attend.',
    others: 'Les personnes référentes et celles qui approuvent lisent ce que des gens ont envoyé.',
    week: (date) => `Dans la semaine du ${isolated(date)}`,
    until: (date) => `lisible jusqu’au ${isolated(date)}`,
    near: 'Réponses proches :',
    done: 'Supprimer : c’est traité',
    sure: 'Oui, supprimer ce texte pour de bon',
    gone: 'Ce texte n’est plus là.',
    unanswered: 'Questions sans réponse',
    unansweredAbout:
      'Combien de fois rien ne convenait, ou seulement peut-être, par semaine, langue et réponse la plus proche. Les nombres s’affichent à partir de 10, arrondis à 5. Aucun mot de personne n’est gardé pour cela. Là où il n’y a pas de nombre, des gens ont peut-être posé la question quand même.',
    few: 'Aucun nombre n’est assez grand pour être affiché.',
    columns: { week: 'Semaine', language: 'Langue', near: 'Réponse la plus proche', none: 'Pas de réponse', suggested: 'Peut-être' },
    nothingNear: 'aucune n’est proche',
    less: 'moins de 10',
  },

  topic: {
    title: 'Nouveau sujet',
    about: 'Le sujet commence en brouillon. Les gens le reçoivent quand toutes les langues sont écrites, approuvées et publiées.',
    name: 'Nom',
    nameHint: 'Lettres latines minuscules sans accent, chiffres et traits d’union, comme leave-after-harassment. Il ne change plus.',
    heading: 'Titre',
    headingHint: '80 caractères au plus. Il figure dans toutes les langues jusqu’à sa traduction.',
    go: 'Commencer',
    faults: {
      name: 'Écrivez de 3 à 60 lettres latines minuscules sans accent ou chiffres, avec des traits d’union entre eux.',
      taken: 'Une réponse porte déjà ce nom. Choisissez-en un autre.',
      heading: 'Écrivez un titre de 2 à 80 caractères.',
    },
  },

  kept: {
    kind: 'Les textes envoyés à la rédaction',
    letter: {
      id: 'un code tiré au hasard, qui ne mène à personne',
      language: 'la langue de la conversation',
      sealed: 'le texte, sous une clé qui lui est propre',
      week: 'le lundi de la semaine où il est arrivé',
    },
    lasts: (days) =>
      `jusqu’à ce qu’ils soient traités, ${days} jours au plus. La clé disparaît d’abord, si bien qu’une ancienne copie est illisible. Quiconque a gardé d’anciennes copies de tous les fichiers, avec les clés, peut encore lire`,
    question: 'votre dernière question, chiffrée, pour que vous puissiez l’envoyer à la rédaction',
  },
};
