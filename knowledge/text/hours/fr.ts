import { isolated } from '../isolate.js';
import type { Hours } from './en.js';

export const hours: Hours = {
  at: (when: string, place: string) => `${isolated(when)} (${isolated(place)})`,
  dayAndNight: '24 heures',
  dayAndNightFrom: (time: string) => `24 heures à partir de ${time}`,
  both: (here: string, utc: string) => `${here}, ${utc}`,

  rows: { hours: 'Heures d’ouverture', now: 'Maintenant', first: 'Première réponse' },
  unknown: 'Le service n’a pas indiqué ses heures d’ouverture.',
  open: (until: string) => `Ouvert en ce moment. Fermeture : ${until}.`,
  closed: (now: string, next: string) => `Fermé en ce moment. Heure sur place : ${now}. Prochaine ouverture : ${next}.`,
  closedUnknown: (now: string) => `Fermé en ce moment. Heure sur place : ${now}. La prochaine ouverture n’est pas connue.`,

  usual: {
    same: 'Récemment, la moitié des premières réponses sont arrivées le même jour ouvrable.',
    next: 'Récemment, la moitié des premières réponses sont arrivées en un jour ouvrable au plus.',
    two: 'Récemment, la moitié des premières réponses sont arrivées en deux jours ouvrables au plus.',
    toFive: 'Récemment, la moitié des premières réponses sont arrivées en cinq jours ouvrables au plus.',
    longer: 'Récemment, la moitié des premières réponses ont demandé plus de cinq jours ouvrables. Aucune date ne peut être indiquée.',
  },
  by: (moment: string) => `À partir de maintenant, ce serait au plus tard le ${moment}.`,
  none: 'Aucun délai de réponse ne peut être indiqué pour le moment.',
  consent: (moment: string) => `Réponse habituelle avant le ${moment}.`,
  told: (date: string) => `Une première réponse arrive d’habitude au plus tard le ${isolated(date)}.`,

  overdue: (date: string) =>
    `Vous pouviez attendre une première réponse au plus tard le ${isolated(date)}. Elle n’est pas arrivée. Toutes nos excuses.`,
  silent: (days: number) =>
    `Le service n’a pas répondu depuis ${days} ${days === 1 ? 'jour ouvrable' : 'jours ouvrables'} ou plus. Toutes nos excuses.`,
  ways: 'Vous pouvez attendre, revenir plus tard avec votre numéro, choisir un autre service ou vous arrêter ici.',
  openDoor: (office: string) => `Ouvert maintenant : ${isolated(office)}`,
  own: (contacts: string) => `Pour prendre contact vous-même : ${isolated(contacts)}.`,

  zone: {
    show: 'Afficher les heures de l’endroit où je suis',
    ask: 'Choisissez un lieu où il est la même heure que là où vous êtes. Ce choix n’est gardé que pour cette conversation, et aucun service ne le voit.',
    more: 'Autres lieux',
    clock: 'Autre lieu : choisir d’après l’heure',
    askClock: 'Quelle heure est-il là où vous êtes ?',
    moreTimes: 'Autres heures',
    places: 'Retour aux lieux',
    back: 'Ne rien changer',
    noted: (place: string) => `À partir d’ici, les heures s’affichent pour ce lieu (${isolated(place)}) et en UTC.`,
    kept: (place: string) => `fuseau horaire que vous avez choisi : ${isolated(place)}`,
  },

  desk: {
    title: 'Permanence et horaires',
    link: (office: string) => `Permanence et horaires : ${isolated(office)}`,
    intro:
      'Les gens lisent ainsi si le service est ouvert, et quand il ouvrira. Cela sert aussi à calculer le délai de réponse habituel. Personne ne saisit de délai à la main.',
    shown: 'Ce que les gens lisent maintenant',
    none: 'Rien n’a encore été saisi.',
    confirmed: (by: string, date: string) => `Confirmé par ${isolated(by)} le ${isolated(date)}.`,
    stale:
      'Plus d’un jour ouvrable a passé depuis la dernière confirmation ou la dernière action dans un dossier. Jusqu’à la prochaine, aucun délai de réponse n’est indiqué.',
    right: 'C’est toujours exact',
    zone: 'Fuseau horaire du service',
    choose: 'À choisir',
    week: 'Heures d’ouverture',
    times:
      'Par exemple 08:00-12:00, 13:00-17:00. Laissez vide un jour de fermeture. Si la fin ne vient pas après le début, elle tombe le lendemain.',
    closed: 'Fermé jusqu’à ce jour inclus',
    closedHint: 'Pour une période sans personne. Sinon, laissez vide.',
    duty: 'De permanence',
    dutyHint: 'Qui répond en ce moment. Tant que rien n’est coché, aucun délai de réponse n’est indiqué.',
    slow: 'Jours ouvrables sans réponse après lesquels un dossier est marqué dans la liste',
    save: 'Enregistrer et confirmer',
    holidays: 'Jours fériés et demi-journées',
    noHolidays: 'Aucun pour l’instant.',
    day: 'Date',
    open: 'Ouvert seulement à ces heures',
    openHint: 'Laissez vide si le service est fermé toute la journée.',
    allDay: 'fermé',
    add: 'Ajouter',
    remove: (date: string) => `Retirer : ${isolated(date)}`,
    first: 'Enregistrez d’abord les heures d’ouverture. Les jours fériés viennent ensuite.',
    faults: {
      zone: 'Rien n’a été enregistré : choisissez le fuseau horaire du service.',
      times: (day: string) => `Rien n’a été enregistré : les heures de ce jour sont illisibles ou se chevauchent (${isolated(day)}).`,
      closed: 'Rien n’a été enregistré : le dernier jour de fermeture n’est pas une date.',
      slow: 'Rien n’a été enregistré : le nombre de jours ouvrables va de 1 à 10.',
      day: 'Rien n’a été ajouté : choisissez une date à partir d’aujourd’hui.',
      open: 'Rien n’a été ajouté : les heures sont illisibles ou se chevauchent.',
    },
    late: (days: number) => `Sans réponse depuis ${days} ${days === 1 ? 'jour ouvrable' : 'jours ouvrables'} ou plus`,
  },
};
