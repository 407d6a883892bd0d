import { isolated } from '../isolate.js';
import type { Text } from '../text.js';

export const renewing: Text['renewing'] = {
  colleagueGone: (by, to) => `${isolated(by)} proposait ${isolated(to)}, qui ne répond plus là-bas.`,
  colleagueOut: (by, to) =>
    `${isolated(by)} propose de confier cette conversation à ${isolated(to)}. Cette personne ne recevra rien : c’était votre choix. Nous ne le disons pas au service.`,
  without: (to, reader) => `Tenir ${isolated(to)} à l’écart et continuer avec ${isolated(reader)}`,
  nobody: (office) =>
    `En ce moment, personne dans ce service (${isolated(office)}) ne peut lire cette conversation et y répondre. Un oui n’arriverait à personne : on ne vous le demande donc pas. Rien n’a été envoyé. Vous pouvez lire la conversation ou l’effacer, vous adresser ailleurs, ou revenir voir plus tard.`,

  unsaved:
    'Vous n’avez pas gardé de numéro pour revenir. Sans numéro, cette conversation sera perdue pour vous quand cette page se fermera.',

  tooMany:
    'Un très grand nombre de conversations viennent de commencer depuis votre réseau : votre texte n’est donc pas encore envoyé. Il est toujours ci-dessous. Attendez quelques minutes, s’il vous plaît, et dites oui de nouveau, ou contactez vous-même le service.',

  perhapsSent:
    'Cette conversation est finie. Il n’est pas certain que votre texte soit arrivé au service. Sans son numéro pour revenir, personne ne peut ouvrir ce texte sur cette page. Vous pouvez recommencer, et écrire alors que c’est peut-être la deuxième fois.',

  moving: {
    rules: {
      talk: (reader, kept) =>
        `La conversation continue ici et quitte Teams. Teams garde tout, avec votre nom. Ici, ${isolated(reader)} pourra la lire et répondre. Votre accord vaut 14 jours. ${kept} Vous pouvez l’effacer à tout moment ; ce qui est lu reste connu.`,
      report: (reader, kept) =>
        `La conversation continue ici et quitte Teams. Ce qui est dans Teams avec votre nom, ou au dossier du service, y reste. Ici, ${isolated(reader)} pourra la lire et répondre. Votre accord vaut 14 jours. ${kept} Vous pouvez l’effacer ici ; la procédure peut continuer.`,
    },
    kept: {
      unopened: 'Non ouverte, elle s’efface ici après 14 jours ; ouverte, 30 après le dernier message.',
      opened: 'La conversation s’efface ici 30 jours après le dernier message.',
    },
    ask: 'Déplacer cette conversation ici ?',
    no: 'Non, la laisser dans Teams',
    yes: 'Oui, la déplacer ici',
    simple:
      'C’est la même conversation, avec le même service. Si vous dites oui, vous lirez et écrirez désormais sur cette page, et vous recevrez un numéro pour y revenir. Si vous dites non, rien ne change, et elle continue dans Teams.',
    left: 'Rien n’a été déplacé : la conversation continue dans Teams.',
  },
};
