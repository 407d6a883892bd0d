import { isolated } from '../isolate.js';

/** What those read who take answers along as files, or bring files in. */
export const exchange = {
  export: {
    title: 'Exporter dans un fichier',
    about: 'Le fichier contient ce que les gens reçoivent maintenant, et aucun brouillon.',
    table: 'Sous forme de tableau pour un tableur (CSV)',
    json: 'Avec tout le contenu, pour un autre Waypoint (JSON)',
    qna: 'Pour QnA Maker, une langue par fichier (CSV)',
  },

  import: {
    title: 'Importer un fichier',
    about: [
      'Choisissez un fichier exporté d’ici, puis modifié. Vous voyez d’abord ce qui changerait. Rien ne se passe avant votre confirmation.',
      'Ce que vous confirmez part en relecture. Les gens ne le reçoivent qu’une fois qu’une autre personne l’a approuvé.',
      'Dans un tableur, enregistrez le tableau au format « CSV UTF-8 ». Un tableau peut ne contenir que certaines réponses, ou une seule langue.',
      'Dans chaque ligne, les cellules de texte remplacent ce qui se trouve ici. Une cellule laissée vide efface le contenu de son champ. Seul ce qui diffère pour certaines organisations reste alors. Si une colonne manque dans le tableau, ses champs restent tels quels.',
    ],
    file: 'Fichier',
    look: 'Montrer ce qui changerait',
    none: 'Choisissez un fichier.',
    again: 'Cette page n’était plus à jour. Rien n’a changé. Choisissez de nouveau le fichier.',
    otherFile: 'Choisir un autre fichier',
    faulty: 'Ce fichier ne peut pas encore être importé',
    faults: (count: number) =>
      `Endroits à corriger : ${count}. Rien n’a changé. Corrigez-les dans le fichier, puis choisissez-le de nouveau.`,
    more: (count: number) => `Il y en a d’autres : ${count}. Ils s’affichent une fois ceux-ci corrigés.`,
    heads: { row: 'Ligne du tableau', line: 'Ligne du fichier', column: 'Colonne', wrong: 'Que faire' },
    same: 'Tout ce que dit ce fichier est déjà ici. Rien ne changerait.',
    nothing: 'Rien de ce fichier ne peut être importé.',
    changes: (count: number, entries: number) => `Parties qui changeraient : ${count}. Réponses concernées : ${entries}.`,
    notYet: 'Rien ne s’est encore passé. Lisez, puis confirmez en bas.',
    what: 'Ce qui changerait',
    fresh: 'Cette réponse n’existe pas encore ici. Elle sera créée.',
    others: (names: string) => `Un texte est aussi en cours ici, par : ${isolated(names)}. Les deux textes restent et sont relus ensemble.`,
    emptied: (names: string) => `Le fichier ne contient rien pour ces champs ; ils seraient vidés : ${isolated(names)}.`,
    crossed: 'Laissé de côté : quelqu’un a écrit autre chose ici dans les mêmes champs',
    crossedAbout: 'Rien n’est remplacé ici. Ouvrez la partie et réunissez les deux textes à la main.',
    here: 'Ici',
    inFile: 'Dans le fichier',
    left: 'Laissé de côté : incomplet, ou ce n’est pas à vous de l’écrire',
    confirm: 'Envoyer tout cela en relecture',
    changed: 'Quelque chose a changé ici entre-temps. Rien n’a été importé. Regardez de nouveau, puis confirmez.',
    done: (count: number) => `Importé et envoyé en relecture. Réponses : ${count}.`,
  },

  wrong: {
    encoding: 'Les lettres de ce fichier sont illisibles. Enregistrez-le de nouveau au format « CSV UTF-8 ».',
    empty: 'Ce fichier est vide. Choisissez-en un autre.',
    tooBig: 'Ce fichier est trop volumineux. Divisez-le en plusieurs.',
    json: 'À partir d’ici, ce n’est plus du JSON. Regardez les signes juste avant, ou exportez de nouveau le fichier.',
    csv: 'À partir d’ici, ce n’est plus un tableau. Souvent un guillemet manque, ou il y en a un dans une cellule.',
    noColumn: (name: string) => `La colonne ${isolated(name)} manque. Remettez-la, avec ce nom dans la première ligne.`,
    unknownColumn: (name: string) => `${isolated(name)} n’est pas connu ici. Retirez-le, ou corrigez le nom.`,
    columnTwice: 'Deux colonnes portent ce nom. Retirez-en une.',
    name: 'Ce n’est pas le nom d’une réponse. Il faut des lettres latines minuscules, des chiffres et des traits d’union.',
    language: (all: string) => `Écrivez l’un de ces codes : ${isolated(all)}.`,
    twice: (row: string) =>
      `La même chose figure déjà à la ligne ${isolated(row)} du tableau (dans un fichier JSON : ligne ${isolated(row)} du fichier). Retirez l’une des deux.`,
    missing: 'Il manque quelque chose ici. Complétez.',
    tooLong: (most: string) => `C’est trop long. Le maximum est ${isolated(most)}.`,
    oneOf: (all: string) => `Écrivez l’une de ces valeurs : ${isolated(all)}.`,
    date: (example: string) => `Écrivez la date sous la forme année-mois-jour, par exemple ${isolated(example)}.`,
    number: 'Écrivez un nombre entier.',
    yesNo: 'Écrivez oui ou non : « yes » ou « no » dans un tableau, true ou false en JSON.',
    address: 'Écrivez une adresse d’un site officiel qui commence par https.',
    pieces: 'Chaque ligne doit commencer par le numéro d’une variante de la colonne précédente.',
    fact: 'Écrivez des noms de faits, par exemple F-SGB-12, un par ligne.',
    related: (name: string) => `Aucune réponse ne s’appelle ${isolated(name)}. Retirez ce nom, ou corrigez-le.`,
    incomplete: (name: string) =>
      `Aucune réponse ne s’appelle ${isolated(name)} ici. Corrigez le nom. Une nouvelle réponse demande les six langues et toutes les colonnes.`,
    differs: (row: string) =>
      `La ligne ${isolated(row)} du tableau dit autre chose. Mettez la même chose aux deux endroits, ou laissez cette cellule vide.`,
    qnaEntry: (example: string) => `Les métadonnées doivent dire de quelle réponse il s’agit, par exemple ${isolated(example)}.`,
    form: 'La forme n’est pas la bonne. Comparez avec un fichier que vous venez d’exporter.',
  },
};
