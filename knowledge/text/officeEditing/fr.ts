import { isolated } from '../isolate.js';
import type { Text } from '../text.js';

export const officeEditing: Text['officeEditing'] = {
  title: 'Services',
  none: 'Aucun service ne correspond. Affichez tous les services, ou changez le filtre.',
  found: (count) => (count < 2 ? `${count} service` : `${count} services`),
  all: 'Afficher tous les services',
  back: 'Tous les services',
  backTo: 'Retour au service',

  filter: {
    kind: 'Type',
    narrowings: {
      unconfirmed: 'avec un contact que personne n’a confirmé',
      'day-60': 'avec un contact confirmé il y a 60 jours ou plus',
      'day-80': 'avec un contact confirmé il y a 80 jours ou plus',
      lapsed: 'avec un contact confirmé il y a plus de 90 jours',
      unverified: 'personne n’a vérifié qu’il existe tel que décrit',
      'not-published': 'pas encore publié',
      draft: 'avec un brouillon',
      'in-review': 'à relire',
      approved: 'approuvé, pas encore publié',
      older: 'traduction plus ancienne que l’original',
    },
  },
  due: {
    'day-60': (count) => `Contacts confirmés il y a 60 jours ou plus : ${count}. Un contact reste affiché 90 jours après sa confirmation.`,
    'day-80': (count) => `Contacts qui ne seront plus affichés dans 10 jours ou moins : ${count}. Vérifiez-les en premier.`,
    lapsed: (count) => `Contacts qui ne sont plus affichés, car confirmés il y a plus de 90 jours : ${count}.`,
  },

  status: {
    draft: 'Les gens ne voient pas encore ce service : sa fiche est en cours d’écriture.',
    active: 'Les gens voient ce service.',
    unverified: 'Les gens voient ce service. Personne n’a encore vérifié qu’il existe tel que décrit.',
    superseded: 'Les gens ne voient pas ce service : un autre l’a remplacé.',
    closed: 'Les gens ne voient pas ce service : il est fermé.',
  },
  unconfirmed: 'Votre organisation n’a pas confirmé ce qui est dit de ce service.',
  published: 'C’est publié. Les gens voient ce service dès maintenant.',

  contacts: {
    title: 'Contacts',
    about:
      'Les gens ne voient un contact que s’il a été confirmé ces 90 derniers jours. Avant de le confirmer, appelez, écrivez ou ouvrez la page.',
    none: 'Aucun contact n’est enregistré.',
    unknown: 'pas enregistré',
    never: 'Pas confirmé. Les gens ne le voient pas.',
    shown: (date, until) => `Confirmé le ${isolated(date)}. Les gens le voient jusqu’au ${isolated(until)}.`,
    due: (date, until) => `Confirmé le ${isolated(date)}. À vérifier bientôt : les gens ne le voient que jusqu’au ${isolated(until)}.`,
    lapsed: (date) => `Dernière confirmation le ${isolated(date)}. Les gens ne le voient plus.`,
    confirm: 'J’ai vérifié ce contact aujourd’hui',
    confirmed: 'C’est confirmé. Les gens lisent que ce contact a été confirmé aujourd’hui.',
    doubt: {
      title: 'Ce contact est faux',
      about:
        'En quelques secondes, les gens ne le voient plus. Quelqu’un le corrige ensuite, et une autre personne approuve la correction.',
      sure: 'Oui, ne plus l’afficher',
      go: 'Ne plus l’afficher',
    },
    changed: 'Ce contact a changé entre-temps. Le voici tel qu’il est maintenant.',
  },
  confirm: {
    about:
      'Les gens lisent ensuite que votre organisation a confirmé ce qui est dit de ce service. Vous confirmez aussi par là que ce service existe tel qu’il est décrit. Les contacts se confirment un par un.',
  },

  fields: {
    name: 'Nom',
    official: 'Nom tel que le service l’écrit lui-même',
    kind: 'Type',
    status: 'Statut',
    entities: 'Seulement pour le personnel de ces organisations (sans aucune coche : pour tout le monde)',
    country: 'Seulement dans ce pays',
    station: 'Seulement dans ce lieu d’affectation',
    serves: 'Qui peut s’y adresser',
    passes: 'Transmet ce qui lui est dit',
    reports: 'Lui parler est un signalement',
    protects: 'Ouvre la protection contre les représailles',
    clock: 'Délais',
    records: 'Garde des traces écrites',
    anonymous: 'On peut s’y adresser sans donner de nom',
    decides: 'La personne décide de la suite',
    languages: 'Langues',
    hours: 'Horaires',
    channels: 'Contacts',
    facts: 'Faits sur lesquels la fiche s’appuie, un nom par ligne',
    sources: 'Sources',
    grade: 'Qualité de la source des contacts (A : page officielle ; M : aucune source)',
    first: 'À lire d’abord',
    purpose: 'À quoi il sert',
    who: 'Pour qui',
    can: 'Ce qu’il peut faire',
    cannot: 'Ce qu’il ne fait pas',
    look: 'Où trouver le contact actuel',
  },
  hints: {
    first: 'Ce que le service garde pour lui, ce qu’il doit transmettre, et si lui parler est un signalement. 60 mots au plus.',
    lines: 'Une chose par ligne.',
    channels: 'Un contact par ligne. Un contact modifié doit être confirmé de nouveau. Pour retirer un contact, videz son champ.',
    look: 'Ce texte s’affiche quand aucun contact n’est confirmé.',
  },
  contact: (number) => `Contact ${number}`,
  type: 'Type de contact',
  value: 'Numéro, adresse ou lieu',
  anywhere: 'partout',
  statuses: {
    draft: 'En cours d’écriture',
    active: 'Les gens le voient',
    unverified: 'Les gens le voient ; personne ne l’a vérifié',
    superseded: 'Remplacé par un autre',
    closed: 'Fermé',
  },
  serves: {
    staff: 'fonctionnaires',
    'former-staff': 'ex-fonctionnaires',
    'non-staff': 'personnel non fonctionnaire',
    dependants: 'familles',
    witness: 'témoins',
    manager: 'responsables hiérarchiques',
    'served-people': 'personnes que l’organisation aide',
    anyone: 'tout le monde',
    unknown: 'pas connu',
  },

  faults: {
    host: (address) =>
      `Cette adresse n’est pas sur un site officiel : ${isolated(address)}. Prenez une page de l’organisation elle-même. Sinon, adressez-vous à une personne qui gère le serveur. Elle vérifie à qui est ce site, puis l’ajoute aux sites officiels.`,
    contact: (number) => `Le contact ${number} est trop court. Écrivez le numéro, l’adresse ou le lieu en entier, ou videz le champ.`,
    some: 'Cochez au moins une case. Si personne ne le sait, cochez « pas connu ».',
    official: 'Écrivez le nom tel que le service l’écrit lui-même.',
    sources: 'Un service a besoin d’au moins une source.',
    station: 'Ce lieu d’affectation est dans un autre pays. Choisissez le bon pays, ou aucun pays.',
    many: 'Il y a trop de contacts. Retirez-en quelques-uns.',
  },

  gates: {
    whole: {
      title: 'Fiche complète',
      good: 'La fiche de ce service est complète.',
      bad: 'La fiche de ce service n’est pas complète dans toutes les langues. Il manque :',
    },
    consents: {
      title: 'Ce que des personnes ont accepté',
      about: 'Avant d’écrire à un service, on lit ce qu’il garde, ce qu’il transmet, et si lui écrire est un signalement.',
      good: 'Aucune conversation ouverte ne repose sur ce qui change ici.',
      bad: 'Il y a des conversations ouvertes avec ce service. Ces personnes ont accepté quelque chose qui ne serait alors plus vrai. Attendez que ces conversations soient closes. Une personne qui gère le serveur peut décider de passer outre. Chaque personne doit alors donner de nouveau son accord, et rien ne continue avant.',
    },
  },

  reader: {
    again: 'Ce qui est dit ici de ce service a changé depuis que vous l’avez lu. Le voici de nouveau.',
    notice: 'Ce qui est dit ici de ce service a changé. Rien ne continue sans un nouvel accord de votre part.',
    why: 'Depuis que vous avez dit oui, ce qui est dit ici de ce service a changé.',
    desk: 'Ce qui est dit de votre service a changé. On l’a dit à la personne, et on lui demande de nouveau son accord.',
  },

  kept: {
    kinds: {
      services: 'Les services et leurs contacts',
      serviceChanges: 'Les modifications des services, pas encore publiées',
      serviceRevisions: 'L’historique des services',
    },
    service: 'ce que fait un service, ses contacts, et à quelle date et au nom de qui chacun a été confirmé',
  },
};
