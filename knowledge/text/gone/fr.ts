import { isolated } from '../isolate.js';
import type { Text } from '../text.js';

export const gone: Text['gone'] = {
  notices: {
    gone: (name) => `${isolated(name)}, qui suivait cette conversation, ne répond plus dans ce service.`,
    offer: (name) => `${isolated(name)}, du même service, pourrait continuer cette conversation.`,
    nobody: 'Dans ce service, aucune personne qui peut lire cette conversation ne répond.',
  },
  why: {
    gone: (name) => `${isolated(name)}, qui suivait ceci, n’y répond plus. Quelqu’un d’autre peut continuer.`,
    offer: (name) => `Vous attendez depuis longtemps. ${isolated(name)}, du même service, peut continuer.`,
  },
  nobody: (office) =>
    `Dans ce service (${isolated(office)}), aucune personne qui peut lire cette conversation ne répond en ce moment. Vous pouvez lire la conversation ou l’effacer, vous adresser ailleurs, ou revenir voir plus tard.`,
  unsent: 'Ceci n’a pas été envoyé. Vos mots ne sont pas perdus : ils sont ci-dessous.',

  desk: {
    gone: (name) =>
      `${isolated(name)}, qui avait ce dossier, ne répond plus ici. On demande à la personne si quelqu’un d’autre peut continuer.`,
    nobody: 'Aucune personne qui peut lire ce dossier ne répondait ici. La personne l’a appris.',
    offer: (name) => `On a demandé à la personne si ${isolated(name)} peut prendre la suite.`,
    mark: 'plus personne ne l’a',
    asking: {
      title: 'Proposer de prendre la suite',
      text: 'Ce dossier attend depuis trop longtemps. Vous pouvez demander à la personne si vous pouvez continuer. Elle lit votre nom, et dit oui ou non. D’ici là, le service ne peut ni lire ni écrire ici, pas même qui a le dossier.',
      go: 'Demander à la personne',
      early: 'Rien n’a été demandé à la personne : ce dossier n’attend pas depuis trop longtemps, ou il attend déjà son oui.',
    },
  },
};
