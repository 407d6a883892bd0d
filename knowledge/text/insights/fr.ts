import { isolated } from '../isolate.js';
import type { Text } from '../text.js';

export const insights: Text['insights'] = {
  title: 'Utilisation',
  intro: [
    'Peu de chiffres, ou aucun, ne veut pas dire qu’il ne se passe rien.',
    'Un nombre s’affiche à partir de 10, arrondi à 5 près, un jour après la fin de la semaine. Ensuite, il ne change plus. Ce qui n’est pas affiché est inférieur à 10, ou révélerait un nombre inférieur à 10.',
    'Tout est compté pour l’ensemble du système. Aucun nombre ne mène à une personne, à une organisation ou à un lieu.',
  ],
  weekOf: (date) => `Semaine du ${isolated(date)}`,
  week: 'Semaine',
  language: 'Langue',
  few: 'moins de 10',
  hidden: 'non affiché',
  shownTogether: 'Somme de ce qui est affiché',
  together: 'Au total',
  save: 'Enregistrer en tableau (CSV)',
  kinds: 'Ce qui a été compté',
  number: 'Nombre',

  byWeek: {
    title: 'Réponses lues, semaine par semaine',
    about: (weeks) =>
      `Les colonnes montrent les ${weeks} dernières semaines du tableau, en commençant par la plus ancienne. Une ligne pointillée tient la place d’un nombre qui n’est pas affiché.`,
  },

  silence: {
    title: 'Où règne le silence',
    about: (weeks) =>
      `Nombre de semaines, sur les ${weeks} dernières, où au moins 10 réponses ont été lues, par groupe de sujets et par langue.`,
    some: (count, of) => `${count} ${count > 1 ? 'semaines' : 'semaine'} sur ${of}`,
    quiet: 'silence chaque semaine',
    means: 'Ce que le silence peut vouloir dire',
    meanings: [
      'Les gens ne savent pas que cette page existe.',
      'Ils n’ont pas confiance, ou craignent d’être vus en train de la lire.',
      'Les mots choisis dans leur langue ne sont pas ceux qu’ils emploient.',
      'Ils se sont adressés à quelqu’un d’autre, ou se taisent comme ils ont dû le faire avant.',
    ],
    never: 'Ces chiffres ne disent à personne laquelle de ces raisons est la bonne. Le silence ne veut jamais dire que tout va bien.',
    do: 'Ce qui peut être fait',
    todo: [
      'Poser l’affiche, dans cette langue, là où l’on peut la lire à l’abri des regards.',
      'Demander à quelqu’un qui parle cette langue d’essayer des questions et de lire les réponses.',
      'Parler du sujet avant que quelqu’un ne pose la question. Dire où trouver de l’aide, et que l’on peut regarder sans expliquer pourquoi.',
      'Ouvrir des heures d’accueil, aussi dans cette langue, et revenir régulièrement sur le sujet en équipe. Des dialogues de l’ONU le suggèrent (publication de 2023).',
    ],
  },

  one: {
    title: 'Une semaine en détail',
    newer: 'Semaine suivante',
    older: 'Semaine précédente',
    groups: 'Réponses lues, par groupe de sujets et par langue',
    group: 'Groupe de sujets',
    outcomes: 'Ce que les questions ont donné, par langue',
    answered: 'Réponse lue',
    suggested: 'Précision demandée, avec des sujets proches',
    none: 'Pas de réponse',
    reactions: 'Les réactions ne s’affichent que là où le nombre de réponses affiché est assez grand.',
    doors: 'Services consultés, par type, toutes langues réunies',
    kind: 'Type de service',
  },

  handoffs: {
    title: 'Conversations avec les services, tous services réunis',
    about:
      'Par trimestre terminé. C’est la somme des nombres que chaque service peut voir de lui-même. Un nombre inférieur à 10 n’entre pas dans la somme. Un dossier dont la personne a tenu quelqu’un à l’écart n’est compté nulle part.',
  },
};
