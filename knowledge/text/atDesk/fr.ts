import type { AtDesk } from './en.js';

export const atDesk: AtDesk = {
  crossed:
    'Rien n’a été envoyé : la personne a écrit entre-temps. Son nouveau message est affiché plus haut. Pour envoyer votre texte tel quel, appuyez de nouveau sur le bouton.',
  final: 'Un dossier clos ne peut pas être rouvert. La personne peut seulement commencer une nouvelle conversation.',

  list: {
    counts: {
      unread: 'Nouveaux messages',
      waiting: 'Pas encore pris en charge',
      late: 'En attente depuis trop longtemps',
      due: 'Rappels pour aujourd’hui ou avant',
    },
    onlyLate: 'Seulement en attente depuis trop longtemps',
    order:
      'D’abord viennent les dossiers en attente depuis trop longtemps et ceux dont le jour de rappel est arrivé. Ensuite, les plus récents.',
    previous: 'Dossiers précédents',
  },

  refresh: {
    on: 'Cette liste s’actualise une fois par minute. Cela ne prolonge pas votre session.',
    stop: 'Ne plus l’actualiser',
    off: 'Cette liste ne s’actualise pas toute seule.',
    start: 'L’actualiser une fois par minute',
  },

  hours: { dayAndNight: 'Deux fois la même heure, par exemple 08:00-08:00, veut dire 24 heures.' },

  charts: {
    about:
      'Les colonnes montrent les nombres du tableau, par trimestre. Une ligne pointillée tient la place d’un nombre qui n’est pas affiché.',
  },
};
