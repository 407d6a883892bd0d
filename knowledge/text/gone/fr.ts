import { isolated } from '../isolate.js';
import type { Text } from '../text.js';

export const gone: Text['gone'] = {
  notices: {
    gone: (name) => `${isolated(name)}, qui suivait cette conversation, ne répond plus dans ce service.`,
    offer: (name) => `${isolated(name)}, du même service, pourrait continuer cette conversation.`,
    nobody: 'En ce moment, personne dans ce service ne peut lire cette conversation et y répondre.',
    others: 'La liste des personnes qui répondent dans ce service a changé depuis votre oui.',
  },
  why: {
    gone: (name) => `${isolated(name)} ne répond plus là-bas.`,
    offer: (name) => `Vous attendez depuis longtemps. ${isolated(name)} propose de continuer.`,
  },
  nobody: (office) =>
    `En ce moment, personne dans ce service (${isolated(office)}) ne peut lire cette conversation et y répondre. Vous pouvez lire la conversation ou l’effacer, vous adresser ailleurs, ou revenir voir plus tard.`,
  unsent: 'Votre message n’a pas été envoyé. Vos mots ne sont pas perdus : ils sont ci-dessous.',

  desk: {
    gone: (name) =>
      `${isolated(name)}, qui avait ce dossier, ne répond plus ici. On demande à la personne si quelqu’un d’autre peut continuer.`,
    nobody: 'Ici, nul ne pouvait lire ce dossier et y répondre. On l’a dit à la personne.',
    others:
      'La liste des personnes qui répondent dans ce service a changé. On demande à la personne si les collègues qui y répondent maintenant peuvent lire ce dossier.',
    offer: (name) => `On a demandé à la personne si ${isolated(name)} peut prendre la suite.`,
    mark: 'plus personne ne s’en occupe',
    asking: {
      title: 'Proposer de prendre la suite',
      text: 'Ce dossier attend depuis trop longtemps. Vous pouvez demander à la personne si vous pouvez continuer. Elle lit votre nom, et dit oui ou non. D’ici là, personne dans le service ne peut lire ni écrire ici, pas même votre collègue qui a le dossier.',
      go: 'Demander à la personne',
      early: 'Rien n’a été demandé à la personne : l’attente n’est pas encore trop longue, ou ce dossier attend déjà son oui.',
    },
  },
};
