import { isolated } from '../isolate.js';
import type { Text } from '../text.js';

export const figures: Text['figures'] = {
  title: 'Chiffres',
  intro: [
    'Peu de dossiers, ou aucun, ne veut pas dire qu’il ne se passe rien. Les gens ne connaissent peut-être pas cette voie, ou ne lui font pas confiance.',
    'Un nombre s’affiche à partir de 10, arrondi à 5 près. Un trimestre s’affiche une fois terminé ; les chiffres plus anciens disparaissent après 24 mois.',
    'Un dossier dont la personne a tenu quelqu’un à l’écart n’est compté nulle part.',
  ],
  next: (date) => `Le trimestre en cours s’affichera à partir du ${isolated(date)}.`,
  period: 'Période',
  quarter: (number, year) => `${number}${number === 1 ? 'er' : 'e'} trimestre ${year}`,
  year: (year) => `Toute l’année ${year}`,
  few: 'moins de 10',
  hidden: 'non affiché',
  events: {
    begun: 'Commencés',
    opened: 'Ouverts pour la première fois',
    answered: 'Première réponse donnée',
    closed: 'Clos',
    takenBack: 'Effacés par la personne',
  },
  save: 'Enregistrer en tableau (CSV)',
  office: 'Service',
  what: 'Quoi',
  number: 'Nombre',

  survey: {
    title: 'Comment cela s’est passé pour les personnes',
    about:
      'En revenant à une conversation, on peut répondre à quatre questions par des boutons. Les réponses de tous les services sont comptées ensemble. Rien ne les relie à une conversation.',
    offer:
      'Si vous voulez : quatre petites questions sur votre expérience ici. Elles sont séparées de la conversation. Les réponses sont seulement comptées, et ne sont pas gardées avec elle.',
    begin: 'Répondre à quatre petites questions',
    intro: 'Un bouton suffit pour chaque question. Vous pouvez arrêter à tout moment.',
    question: 'Question',
    questions: {
      options: 'Connaissez-vous mieux qu’avant vos choix possibles ?',
      control: 'Avez-vous choisi vous-même chaque étape ici ?',
      safe: 'Avez-vous pu écrire ici sans crainte ?',
      again: 'Reviendriez-vous ici ?',
    },
    answers: { yes: 'Oui', partly: 'En partie, ou je ne sais pas', no: 'Non' },
    pass: 'Je préfère ne pas le dire',
    stop: 'Plus de questions',
    counted: 'C’est compté.',
    thanks: 'Il n’y a plus de questions. Vous êtes de retour dans la conversation.',
  },

  kept: {
    kinds: {
      acts: 'Ce que le personnel a fait des dossiers et des horaires',
      anchors: 'Où ce registre commence et finit',
      figures: 'Les décomptes de chaque service',
      surveys: 'Les décomptes des réponses sur l’expérience',
    },
    act: {
      id: 'un numéro d’ordre',
      by: 'le compte de la personne du service',
      did: 'ce qui a été fait, par exemple ouvert ou répondu, sans aucun mot',
      to: 'une marque brouillée du dossier, qui ne mène nulle part une fois le dossier effacé ; ou bien le service',
      on: 'la date',
      before: 'une empreinte de l’entrée précédente',
    },
    anchor: {
      id: 'son nom',
      first: 'le numéro de l’entrée la plus ancienne',
      before: 'une empreinte de l’entrée qui la précède',
      next: 'le numéro de la prochaine entrée',
      head: 'une empreinte de l’entrée la plus récente',
      mark: 'une marque qui montre si des entrées ont été enlevées au début ou à la fin',
    },
    figure: {
      id: 'son nom',
      quarter: 'trimestre',
      service: 'service',
      event: 'ce qui s’est passé : commencé, ouvert, répondu, clos, effacé',
      count: 'combien de fois',
    },
    survey: { id: 'son nom', quarter: 'trimestre', question: 'question', answer: 'réponse', count: 'combien de fois' },
    lasts: (months) => `${months} mois au plus`,
  },
};
