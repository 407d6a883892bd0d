import { isolated } from '../isolate.js';
import type { Text } from '../text.js';

export const radar: Text['radar'] = {
  title: 'Comparer avec un fichier',
  on: (date) => `Dernière comparaison le ${isolated(date)}`,
  back: 'Retour aux sources',
  about: (megabytes) => [
    `Choisissez le fichier de ce document tel qu’il est aujourd’hui : PDF, Word (DOCX), HTML ou texte brut. Au plus ${megabytes} Mo.`,
    'Chaque fichier est comparé avec celui qui a été conservé avant lui. Dès le deuxième, vous voyez quels paragraphes diffèrent et quelles réponses les citent. Aucune réponse n’est marquée avant votre confirmation.',
    'Le résultat est meilleur avec le même type de fichier à chaque fois.',
  ],
  keeps:
    'Sont conservés une empreinte (hash) du fichier et, pour chaque paragraphe, son numéro ou son titre et une empreinte. Le fichier lui-même n’est pas conservé.',
  file: 'Fichier',
  keepText: 'Conserver aussi le texte des paragraphes',
  keepTextAbout:
    'La prochaine fois, vous pourrez lire ce qui diffère. Ne cochez que pour un document public : le texte reste sur ce serveur. Sans cette coche, vous verrez seulement quels paragraphes diffèrent.',
  go: 'Comparer',
  before: {
    none: 'Rien n’est encore conservé de ce document.',
    without: 'Conservé du dernier fichier : numéros, titres et empreintes.',
    with: 'Conservé du dernier fichier : numéros, titres, empreintes et texte des paragraphes.',
  },
  faults: {
    none: 'Choisissez un fichier.',
    tooBig: (megabytes) =>
      `Ce fichier dépasse ${megabytes} Mo. Enregistrez-le sans images, ou seulement la partie que les réponses citent.`,
    again: 'Cette page était trop ancienne. Rien n’a changé. Choisissez de nouveau le fichier.',
    kind: 'Ce fichier ne peut pas être lu ici. Enregistrez le document en PDF, DOCX, HTML ou texte brut (UTF-8).',
    oldWord:
      'C’est un ancien fichier Word, ou un fichier avec mot de passe. Ouvrez-le dans Word, retirez le mot de passe et enregistrez-le en DOCX.',
    locked: 'Ce PDF a un mot de passe. Enregistrez-le sans mot de passe, puis choisissez-le de nouveau.',
    noText:
      'Ce fichier ne contient pas de texte. C’est peut-être un document numérisé, fait d’images. Prenez le fichier avec texte là où le document est publié.',
    pages: 'Ce PDF a trop de pages. Enregistrez dans un PDF à part seulement celles que les réponses citent. Le maximum est de 500.',
    letters: 'Ce document est trop long. Enregistrez dans un fichier à part seulement la partie que les réponses citent.',
    broken: 'Ce fichier est endommagé. Ouvrez-le, enregistrez-le de nouveau, puis choisissez le nouveau fichier.',
    heavy: 'La lecture de ce fichier prend trop de temps ou de mémoire. Enregistrez-le en texte brut, puis choisissez ce nouveau fichier.',
  },
  kept: (count) => `Conservé. Paragraphes dans le fichier : ${count}. Le prochain fichier sera comparé avec celui-ci.`,
  cited: 'Paragraphes cités par des réponses',
  found: 'trouvé dans le fichier',
  missing: 'introuvable sous ce numéro',
  missingAbout:
    'Vérifiez si le numéro dans la réponse est le bon. Tant qu’il ne l’est pas, la réponse est marquée dès que quelque chose change dans le document.',
  same: 'C’est le même fichier que la dernière fois. La source est considérée comme comparée aujourd’hui.',
  alike:
    'Le fichier est différent, mais les paragraphes sont identiques. La source est considérée comme comparée aujourd’hui. Aucune réponse n’a été marquée.',
  differs: 'Ce qui diffère',
  did: { changed: 'Modifié', added: 'Nouveau', removed: 'Supprimé', moved: 'Même texte sous un autre numéro' },
  citedIn: (titles) => `Cité dans : ${isolated(titles)}`,
  wordsNotKept: 'Le texte de la version précédente n’a pas été conservé.',
  start: 'au début',
  more: (count) => `Différences non affichées : ${count}.`,
  concerned: 'Réponses qui seraient marquées',
  concernedAbout: 'Les gens y lisent que la source a changé, jusqu’à ce que la réponse soit confirmée ou publiée de nouveau.',
  why: {
    paragraph: 'Le texte d’un paragraphe qu’elle cite a changé.',
    number: 'Le numéro d’un paragraphe qu’elle cite a changé.',
    document: 'Elle cite le document sans indiquer de paragraphe.',
    unknown: 'Elle cite un paragraphe introuvable.',
  },
  leftOut: 'Réponses non concernées',
  leftOutAbout: 'Ce que ces réponses citent n’a pas changé. Elles ne sont pas marquées.',
  nobody: 'Aucune réponse ne cite ce qui diffère. Aucune n’est marquée.',
  notYet: 'Rien ne s’est encore passé. Lisez ce qui suit, puis confirmez en bas.',
  confirm: 'Conserver cette version et marquer les réponses',
  confirmOnly: 'Conserver cette version',
  otherFile: 'Choisir un autre fichier',
  meanwhile: 'Quelque chose a changé ici entre-temps. Rien n’a été marqué. Regardez de nouveau, puis confirmez.',
  done: (count) => `La nouvelle version est conservée. Réponses marquées : ${count}.`,
  promised: {
    kind: 'Ce qui est conservé d’un document source pour comparer sa prochaine version',
    id: 'son nom',
    file: 'une empreinte du fichier, et non le fichier',
    checkedOn: 'la date de la dernière comparaison',
    paragraphs: 'pour chaque paragraphe, son numéro ou son titre et une empreinte ; son texte seulement si le personnel l’a demandé',
  },
};
