import { isolated } from '../isolate.js';
import type { Text } from '../text.js';

export const reader: Text['reader'] = {
  answer: 'Écrivez votre réponse ici. C’est le programme qui la lit.',
  programme: (office) => `C’est le programme qui lit ce que vous écrivez. Rien ne va à ce service : ${isolated(office)}.`,
  toAnswer: (office) =>
    `Pour répondre au service (${isolated(office)}), appuyez d’abord sur le bouton ci-dessous. Ce que vous écrivez ici n’y va pas.`,
  changed:
    'Rien n’a été envoyé : ce que vous écrivez n’irait plus au même endroit. Votre texte est toujours là. Lisez la ligne juste au-dessus, puis envoyez de nouveau.',
  empty: 'Il n’y a aucun mot dans ce message : il n’a pas été pris en compte.',
  back: 'Le programme répond de nouveau ici.',
  gone: 'Ce que vous venez d’écrire n’a pas été envoyé au service.',
  perhaps: 'Il n’est pas certain que ce que vous venez d’écrire soit arrivé au service.',
  languageTyped: (office) => `Cela n’est pas allé au service (${isolated(office)}) : seule la langue a changé ici.`,
  left: (office) =>
    `Vous avez quitté ce service (${isolated(office)}) pour un autre. Vous pouvez encore lire cette conversation, jusqu’à ce qu’elle soit effacée.`,
  look: 'Voir s’il y a une réponse',
  takenBy: (name, office) => `${isolated(name)} (${isolated(office)}) s’occupe maintenant de votre texte et peut le lire.`,
  taken: (office) => `Quelqu’un de ce service (${isolated(office)}) s’occupe maintenant de votre texte et peut le lire.`,
  has: (office) => `Quelqu’un de ce service (${isolated(office)}) s’occupe de votre texte.`,
  care: {
    sent: 'Votre message est parti au service. Il n’y est lu que lorsque quelqu’un est là.',
    open: 'Il n’y a peut-être personne en ce moment. Les contacts ci-dessus sont plus rapides.',
    notSent: 'Le service ne voit pas cette réponse.',
    corrected: 'Merci. J’avais mal compris. Plus tard, le mot AIDE affichera les contacts.',
  },
};
