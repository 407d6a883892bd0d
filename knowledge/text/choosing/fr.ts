import type { Text } from '../text.js';

export const choosing: Text['choosing'] = {
  lists: {
    whose:
      'Des services de plusieurs organisations répondent ici. Quelle est la vôtre ? Ce choix n’est gardé que pour cette conversation, et vous pouvez ne pas répondre.',
    kinds:
      'Beaucoup de services peuvent vous répondre ici. Chacun montre d’abord ce qu’il fait et ce qu’il garde. Rien n’est envoyé avant votre oui.',
    every: 'Montrer tous les services',
    everywhere: 'Montrer aussi d’autres organisations et lieux',
    noneThere:
      'Pour l’organisation et le lieu choisis, aucun service ne répond ici. Vous pouvez voir les services prévus pour d’autres organisations ou lieux, ou contacter vous-même un service.',
  },
  records: {
    label: 'Traces écrites',
    none: 'Aucune pour l’organisation',
    notes: 'Peut-être des notes : demandez d’abord',
    file: 'Oui, dans son dossier',
    ask: 'Je ne sais pas : demandez d’abord',
  },
  ombuds: 'L’ombudsman ne dépend pas de la hiérarchie et ne prend pas parti. Son travail est informel et confidentiel.',
  server: 'Techniquement, l’équipe du serveur pourrait aussi tout lire.',
  way: {
    label: 'Comment',
    here: 'Vous pouvez lui écrire ici',
    yourself: 'À contacter vous-même',
  },
  support: {
    what: 'Vous écoute et vous aide. Lui parler n’est en général pas un signalement.',
    elsewhere: 'Je ne connais pas ses heures : demandez-les à ce service.',
    line: 'Ligne de crise',
    noLine:
      'Je n’ai aucun numéro confirmé de ligne de crise : un médecin ou le soutien psychologique en connaît peut-être un. AIDE mène aussi aux numéros d’urgence du pays.',
    safe: 'Sinon, écrivez AIDE pour voir qui joindre.',
    show: 'Le soutien psychologique',
  },
};
