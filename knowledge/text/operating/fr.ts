import { isolated } from '../isolate.js';
import type { OperatingText } from './en.js';

export const operating: OperatingText = {
  title: 'Réglages et comptes',
  on: {
    title: 'Ce qui est activé',
    about: 'Les réglages se changent sur la machine elle-même. Aucun secret n’est affiché ici.',
    rows: {
      address: 'Adresse de la page',
      organization: 'Organisation',
      teams: 'Canal Microsoft Teams',
      openId: 'Connexion par l’organisation',
      directLine: 'Canal Direct Line',
      webChat: 'Fenêtre Web Chat',
      outside: 'Service linguistique extérieur (Azure)',
      onion: 'Adresse onion',
      proxies: 'Serveurs mandataires de confiance',
      exits: 'Destination de « Quitter »',
      ready: 'Le programme répond',
      forgetting: 'Effacement automatique',
    },
    yes: 'activé',
    no: 'désactivé',
    local: 'activé, pour cette machine seulement, sans authentification',
    unset: 'pas réglé',
    ready: { yes: 'oui ; avant de l’ouvrir à d’autres personnes, lisez le fichier README', no: 'non ; le journal dit pourquoi' },
    forgotten: (date) => `dernier passage le ${isolated(date)} ; rien n’est en retard`,
    overdue: 'en retard ; voir le journal',
  },
  expiry: {
    title: 'Ce qui expire',
    names: {
      teams: 'Secret client de Teams',
      openId: 'Secret client de la connexion',
      certificate: 'Certificat de la page (TLS)',
    },
    on: (date) => `expire le ${isolated(date)}`,
    soon: (date, days) => `expire le ${isolated(date)}, dans ${days === 0 || days === 1 ? `${days} jour` : `${days} jours`}`,
    over: (date) => `expiré depuis le ${isolated(date)}`,
    unknown: (setting) => `date inconnue ; régler ${isolated(setting)}`,
    unreadable: (setting) => `illisible ; vérifier ${isolated(setting)}`,
    none: 'Rien de ce qui est activé n’a de date d’expiration.',
  },
  accounts: {
    title: 'Comptes',
    about: 'Ce qui est fait ici est consigné avec votre nom : quoi, pour quel compte, à quelle date.',
    name: 'Nom de connexion',
    shown: 'Nom que les gens lisent',
    roles: 'À quoi il sert',
    signsIn: 'Connexion',
    passphrase: 'par phrase secrète',
    organization: 'par l’organisation',
    change: (name) => `Modifier ${isolated(name)}`,
    own: 'votre propre compte',
  },
  roles: {
    'focal-point': 'rédige les réponses',
    approver: 'approuve les réponses',
    operator: 'gère ce serveur',
    translator: (language) => `traduit les réponses (${isolated(language)})`,
    receiver: (office) => `lit les conversations et y répond pour : ${isolated(office)}`,
  },
  add: {
    title: 'Nouveau compte',
    name: 'Minuscules de a à z et chiffres. Entre eux, un seul point ou trait d’union à la fois. 40 caractères au plus.',
    shown:
      'Les personnes qui écrivent à un service lisent ce nom avant de dire quoi que ce soit. Elles peuvent choisir que cette personne ne voie pas leur conversation. Laissez le champ vide si le compte ne lit aucune conversation.',
    language: 'Langue de la console',
    any: 'celle du navigateur',
    go: 'Créer le compte',
  },
  change: {
    title: (name) => `Compte ${isolated(name)}`,
    back: 'Réglages et comptes',
    roles: 'À quoi il sert désormais',
    save: 'Enregistrer',
    reset: 'Nouvelle phrase secrète et nouveau second facteur',
    resetAbout:
      'Les anciens ne fonctionnent plus. Les sessions ouvertes avec ce compte se ferment, et aucune conversation dans Teams n’y est plus liée.',
    resetGo: 'En créer de nouveaux',
    remove: 'Supprimer le compte',
    removeAbout:
      'Les sessions ouvertes avec ce compte se ferment. Ce nom ne sera plus jamais donné. Les personnes dont ce compte suivait les conversations en sont averties. On leur demande si quelqu’un d’autre peut continuer.',
    removeGo: 'Supprimer',
    sure: 'Oui, c’est bien ce compte',
  },
  told: {
    title: 'Affiché une seule fois',
    about:
      'Ceci ne peut pas être affiché de nouveau. Donnez chacun des deux à la personne par une voie différente, et ne les donnez à personne d’autre. Fermez ensuite cette page.',
    passphrase: 'Phrase secrète',
    factor: 'Second facteur, pour une application d’authentification',
    picture: 'Code QR du second facteur',
    tied: 'Ce compte est aussi lié à la connexion d’une personne par l’organisation. Cette personne peut toujours se connecter sans ces deux secrets.',
  },
  done: {
    roles: (name) => `Le compte ${isolated(name)} est modifié.`,
    removed: (name) => `Le compte ${isolated(name)} est supprimé.`,
  },
  waiting: {
    had: (name, office) =>
      `${isolated(name)} suivait au moins un dossier ouvert de ${isolated(office)}. Chaque personne en est avertie. On lui demande si quelqu’un d’autre peut continuer dans ce service.`,
    nobody: (office) =>
      `Plus personne ne répond pour ${isolated(office)}, qui a au moins un dossier ouvert. Choisissez un compte qui répond pour ce service.`,
    unknown: 'On ne sait pas si des dossiers attendent.',
    unheld: (host, role) =>
      `Plus personne n’assure cette permanence : ${isolated(host)}. Aucun créneau libre n’est proposé. Si quelqu’un a déjà réservé un créneau, cette personne l’apprend à son retour. Donnez ce rôle à un compte : « ${role} ».`,
    hoursUnknown: 'On ne sait pas si une permanence n’est plus assurée.',
  },
  why: {
    noAccount: 'Ce compte n’existe plus.',
    wasRemoved: 'Un compte de ce nom a été supprimé. Des conversations portent ce nom : choisissez-en un autre.',
    isThere: 'Un compte de ce nom existe déjà. Choisissez un autre nom.',
    shownLike:
      'Les gens lisent déjà ce nom, ou un nom semblable, pour un autre compte. Ajoutez ce qui distingue les deux, par exemple la fonction.',
    noShown:
      'Ce compte n’a pas de nom que les gens puissent lire. Créez un autre compte avec un tel nom, ou donnez-lui un nom sur la machine.',
    noService: 'Ce service n’existe plus.',
    mixed: 'Un compte de démonstration ne sert à rien d’autre. Créez deux comptes.',
    own: 'C’est votre propre compte. Seule une autre personne qui gère ce serveur peut le modifier.',
    notOperator: 'Votre compte ne gère plus ce serveur.',
    name: 'Ce nom de connexion ne convient pas. Lisez ce qu’il peut contenir.',
    shown: 'Ce nom affiché ne convient pas : de 2 à 60 lettres, chiffres et signes simples, sur une ligne.',
    roles: 'Choisissez à quoi sert le compte.',
    sure: 'Cochez pour confirmer qu’il s’agit bien de ce compte.',
    again: 'Cette page n’était plus à jour. Rien n’a changé. Veuillez recommencer.',
  },
};
