import { isolated } from '../isolate.js';
import type { Text } from '../text.js';

export const wholeInTeams: Text['wholeInTeams'] = {
  label: 'Son propre Teams',
  own: 'Ce service lit et écrit ses messages dans son propre Teams. Son organisation les y garde et peut y faire des recherches. Les effacer ici ne les retire pas de là-bas.',
  copies:
    'Mais des copies peuvent rester dans le Teams de ce service. Son organisation peut y faire des recherches. D’ici, on ne peut pas les retirer.',
  ours: 'Mon service lit et écrit aussi dans son Teams. Des copies peuvent y rester, mon organisation peut y faire des recherches, et effacer ici ne les retire pas.',
  offices: (names) =>
    `Ces services lisent et écrivent leurs messages dans leur propre Teams : ${isolated(names)}. Leur organisation les y garde et peut y faire des recherches. Les effacer ici ne les retire pas de là-bas.`,

  web: {
    rules: {
      talk: 'Seul le texte ci-dessous part. **Mais ce service travaille dans son Teams, qui garde tout ; son organisation peut y faire des recherches.** Ici, non ouvert, il s’efface après 14 jours ; ouvert, 30 jours après le dernier message. Votre accord vaut 14 jours. Vous ne pouvez l’effacer qu’ici.',
      report:
        'Seul le texte ci-dessous part et reste au dossier. **Mais le Teams du service garde tout ; son organisation peut y faire des recherches.** Ici, non ouvert, il s’efface après 14 jours ; ouvert, 30 après le dernier message. Votre accord vaut 14 jours. Vous ne pouvez l’effacer qu’ici.',
    },
    again: {
      talk: (reader) =>
        `Avec votre oui, ${isolated(reader)} pourra lire cette conversation et le texte ci-dessous, et répondre. **Le Teams du service garde tout aussi ; son organisation peut y faire des recherches.** Ici, tout s’efface 30 jours après le dernier message. Votre accord vaut 14 jours. Vous ne pouvez effacer qu’ici.`,
      report: (reader) =>
        `Avec votre oui, ${isolated(reader)} pourra lire cette conversation et le texte ci-dessous, et répondre. Le texte entre au dossier. **Le Teams du service garde tout aussi ; son organisation peut y faire des recherches.** Ici, tout s’efface 30 jours après le dernier message. Votre accord vaut 14 jours. Vous ne pouvez effacer qu’ici ; la procédure peut continuer.`,
    },
  },
  moving: {
    talk: (reader) =>
      `La conversation continue ici et quitte Teams. Teams garde tout, avec votre nom ; celui du service aussi. Les deux organisations peuvent y chercher. Ici, ${isolated(reader)} pourra la lire et répondre. Tout s’efface ici 30 jours après le dernier message. Votre accord vaut 14 jours. Vous ne pouvez effacer qu’ici.`,
    report: (reader) =>
      `La conversation continue ici et quitte Teams. Ce qui s’y trouve avec votre nom, dans le Teams du service ou au dossier reste, et peut être recherché. Ici, ${isolated(reader)} pourra la lire et répondre. Tout s’efface ici 30 jours après le dernier message. Votre accord vaut 14 jours. Vous ne pouvez effacer qu’ici ; la procédure peut continuer.`,
  },
  teams: {
    copies:
      'Des copies peuvent aussi rester dans le Teams de ce service. Son organisation peut y faire des recherches. D’ici, on ne peut pas les retirer.',
    rules: {
      talk: 'Seul le texte ci-dessous part. **Le Teams du service garde tout, votre Teams avec votre nom ; des recherches y sont possibles.** Ce programme l’efface, non ouvert, après 14 jours ; ouvert, 30 après le dernier message. Vous ne pouvez l’effacer que dans ce programme. Votre accord vaut 14 jours.',
      report:
        'Seul le texte ci-dessous va au dossier. **Le Teams du service garde tout, votre Teams avec votre nom ; des recherches y sont possibles.** Ce programme l’efface, non ouvert, après 14 jours ; ouvert, 30 après le dernier message. Vous ne pouvez l’effacer que dans ce programme. Votre accord vaut 14 jours.',
    },
    again: {
      talk: (reader) =>
        `Avec votre oui, ${isolated(reader)} pourra lire cette conversation et ce texte, et répondre. **Le Teams du service garde tout, votre Teams avec votre nom ; des recherches y sont possibles.** Ce programme efface tout 30 jours après le dernier message. Votre accord vaut 14 jours. Vous ne pouvez effacer que dans ce programme.`,
      report: (reader) =>
        `Avec votre oui, ${isolated(reader)} pourra lire cette conversation et ce texte, et répondre. Le texte entre au dossier. **Le Teams du service garde tout, votre Teams avec votre nom ; des recherches y sont possibles.** Votre accord vaut 14 jours. Seul ce programme efface tout, 30 jours après le dernier message ou à votre demande ; la procédure peut continuer.`,
    },
  },

  linked: (name) =>
    `Cette conversation est maintenant liée au compte ${isolated(name)}. Quand quelque chose arrive à votre service, une carte apparaît ici. Si la personne l’a accepté, vous lisez et répondez sur la carte. Sinon, vous le faites dans la console.`,
  card: {
    hint: 'Votre Teams garde ce qui s’affiche et s’écrit ici. Ne faites pas de copie et ne transmettez rien.',
    earlier: 'Les messages plus anciens sont dans la console.',
    older: 'L’accord de cette personne ne vaut pas pour Teams. Vous lisez et répondez seulement dans la console :',
    notHere:
      'Rien n’a été envoyé : ce dossier se traite seulement dans la console. Votre texte reste dans le champ pour que vous puissiez le voir.',
    put: 'Mettre dans le champ',
  },
};
