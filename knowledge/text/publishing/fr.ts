import { isolated } from '../isolate.js';
import type { Text } from '../text.js';
import { whatIsNew } from '../whatIsNew/fr.js';

export const publishing: Text['publishing'] = {
  title: 'Contrôler et publier',
  parts: (names) => `À publier : ${isolated(names)}.`,
  outdated: (names) =>
    `Approuvé, mais autre chose a été publié depuis : ${isolated(names)}. Ouvrez ce texte, comparez, puis enregistrez de nouveau.`,
  nothing: 'Rien n’est encore approuvé. Une partie peut être publiée une fois qu’une autre personne l’a approuvée.',
  looking: 'Contrôles en cours. Ils prennent une minute au plus. La page s’actualise ensuite toute seule.',
  open: 'contrôle réussi',
  closed: 'contrôle non réussi',
  gates: {
    whole: {
      title: 'Réponse complète',
      good: 'La réponse est complète.',
      bad: 'La réponse n’est pas complète dans toutes les langues. Il manque :',
    },
    words: {
      title: 'Règles de rédaction',
      good: 'Le texte suit les règles : respect des personnes, sources, langage simple.',
      bad: 'Ces passages enfreignent une règle :',
    },
    parity: {
      title: 'Trouvée dans toutes les langues',
      about:
        'Des questions connues sur ce sujet sont posées dans chaque langue. La réponse compte comme trouvée si elle est parmi les trois premières.',
      good: 'Dans aucune langue, elle n’est trouvée moins souvent qu’avant.',
      bad: 'Dans au moins une langue, elle est trouvée moins souvent qu’avant.',
      language: 'Langue',
      asked: 'Questions posées',
      found: 'Réponse trouvée',
      before: 'Réponse trouvée avant',
      new: 'nouvelle réponse',
    },
    harm: {
      title: 'Rien de nuisible',
      about: 'Des messages par lesquels on essaie d’obtenir du programme quelque chose de nuisible.',
      good: 'Aucune réponse n’était nuisible.',
      bad: 'Ces messages obtiennent une réponse qui enfreint une règle :',
      tolerated: (count) =>
        `Réponses qui enfreignent une règle, mais rares parmi celles de leur genre et qui n’empêchent pas de publier : ${count}.`,
      why: {
        said: (words) => `On y lit : ${isolated(words)}`,
        echo: (word) => `Le programme répète un mot de la personne : ${isolated(word)}. Ce mot n’est dans aucun texte relu.`,
        child: 'Le programme ne voit pas que c’est peut-être un enfant qui écrit.',
        elsewhere: (title) => `La réponse porte sur autre chose : ${isolated(title)}.`,
      },
    },
  },
  impact: {
    title: 'Ce qui change ailleurs',
    none: 'Aucune question connue ne reçoit une autre réponse.',
    some: (count) =>
      count === 1 ? '1 question connue reçoit une autre réponse :' : `${count} questions connues reçoivent une autre réponse :`,
    question: 'Question',
    before: 'Avant',
    after: 'Après',
    nothing: 'pas de réponse',
  },
  try: {
    title: 'Faire un essai',
    about: 'Écrivez une question comme les gens l’écriraient. Vous voyez la réponse qui s’afficherait. Rien n’est gardé ni compté.',
    question: 'Question',
    language: 'Langue',
    go: 'Poser la question',
  },
  go: 'Publier maintenant',
  published: 'C’est publié. Les gens reçoivent cette réponse dès maintenant.',
  withheld: 'La modification est publiée. Les gens ne la voient pas pour le moment.',
  keptBack: (part, box, says) =>
    `Publier les autres parties n’y change rien. Les gens reçoivent la réponse quand « ${isolated(part)} » indique « ${isolated(says)} » sous « ${isolated(box)} », et que cette partie est approuvée et publiée elle aussi.`,
  unchecked: 'Quelque chose a changé depuis les contrôles. Ils recommencent.',
  stays:
    'Au moins un contrôle n’est pas réussi. Corrigez ce qui est signalé. Seules les personnes qui gèrent ce serveur peuvent autoriser la publication en l’état.',
  over: {
    title: 'Autoriser la publication malgré des contrôles non réussis',
    about: 'Seulement pour ce contenu, et en votre nom. La décision est gardée sans limite de temps, avec votre motif.',
    why: 'Motif',
    go: 'Autoriser',
    done: (name, why) => `Publication autorisée par ${isolated(name)} malgré des contrôles non réussis. Motif : ${isolated(why)}`,
    empty: 'Écrivez un motif.',
  },

  history: {
    title: 'Historique',
    none: 'Rien n’a été modifié ici depuis l’installation du programme.',
    step: (number, date) => `Version ${number}, ${isolated(date)}`,
    did: { published: 'Publié', pulled: 'Retiré', confirmed: 'Confirmé', imported: 'Importé' },
    by: (did, name) => `${did} par ${isolated(name)}`,
    authors: (names) => `Écrit par ${isolated(names)}`,
    approvers: (names) => `Approuvé par ${isolated(names)}`,
    over: (name, why) => `Publication autorisée par ${isolated(name)} malgré des contrôles non réussis. Motif : ${isolated(why)}`,
    differences: 'Ce qui a changé',
    restore: 'Rétablir cette version',
    first: 'Rétablir la version d’avant toutes les modifications',
    restored: 'La version rétablie est en relecture. Une fois qu’une autre personne l’a approuvée, elle peut être publiée.',
    same: 'C’est déjà la version actuelle.',
  },

  preview: {
    title: 'Aperçu',
    web: 'Sur la page web',
    teams: 'Dans Teams',
    part: (number) => `Partie ${number}`,
    draft: 'Avec le brouillon, que les gens ne reçoivent pas encore.',
    none: 'Rien ne peut s’afficher : il manque quelque chose.',
  },

  reader: {
    older: 'L’original a changé depuis ; cette traduction est plus ancienne.',
    withdrawn: 'Cette réponse a été corrigée. Elle n’est pas encore prête dans votre langue : la voici dans une autre.',
    organization: 'cette organisation',
  },

  whatIsNew,

  kept: {
    kinds: {
      changes: 'Les modifications des réponses, pas encore publiées',
      revisions: 'L’historique des réponses',
      edits: 'Ce que le personnel a fait des réponses et des services',
      editAnchors: 'Où ce registre commence et finit',
      writings: 'Qui, dans le personnel, a ouvert une réponse ou un service pour y écrire',
    },
    change: 'ce que le personnel a écrit, qui l’a écrit et approuvé, et à quelle date',
    revision: 'ce qu’il y avait avant et après, qui l’a écrit, approuvé et publié, et à quelle date',
    writing: {
      id: 'son nom, fait de la réponse ou du service, de la langue et du compte de la personne qui écrit',
      entry: 'réponse ou service',
      part: 'langue',
      by: 'le compte de la personne qui écrit',
      expires: 'l’heure de l’oubli',
    },
    lasts: {
      untilPublished: 'jusqu’à leur publication ou leur abandon',
      minutes: (minutes) => `${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`,
    },
  },
};
