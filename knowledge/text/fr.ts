import { menu } from './menu/fr.js';
import { answersInTeams } from './answersInTeams/fr.js';
import { always } from './always/fr.js';
import { booking } from './booking/fr.js';
import { agreement } from './agreement/fr.js';
import { atDesk } from './atDesk/fr.js';
import { care } from './care/fr.js';
import { draft } from './draft/fr.js';
import { commands } from './commands/fr.js';
import { editing } from './editing/fr.js';
import { exchange } from './exchange/fr.js';
import { figures } from './figures/fr.js';
import { gone } from './gone/fr.js';
import { caps } from './caps/fr.js';
import { followUp } from './followUp/fr.js';
import { followUpWords } from './followUpWords/fr.js';
import { choosing } from './choosing/fr.js';
import { insights } from './insights/fr.js';
import { instances } from './instances/fr.js';
import { handoff } from './handoff/fr.js';
import { desk } from './console/fr.js';
import { hours } from './hours/fr.js';
import { keep } from './keep/fr.js';
import { radar } from './radar/fr.js';
import { sources } from './sources/fr.js';
import { statement } from './statement/fr.js';
import { openId } from './signIn/fr.js';
import { isolated } from './isolate.js';
import { offices } from './offices/fr.js';
import { newOffice } from './newOffice/fr.js';
import { officeEditing } from './officeEditing/fr.js';
import { officesInTeams } from './officesInTeams/fr.js';
import { outreach } from './outreach/fr.js';
import { outside } from './outside/fr.js';
import { page } from './page/fr.js';
import { reading } from './reading/fr.js';
import { promises } from './promises/fr.js';
import { operating } from './operating/fr.js';
import { publishing } from './publishing/fr.js';
import { reader } from './reader/fr.js';
import { receipt } from './receipt/fr.js';
import { renewing } from './renewing/fr.js';
import { agreedTerm, rules } from './rules/fr.js';
import { shortAnswers } from './shortAnswers/fr.js';
import { threats } from './threats/fr.js';
import { standingWords } from './standingWords/fr.js';
import { topicWords } from './topicWords/fr.js';
import { tools } from './tools/fr.js';
import { teamsRelay } from './teamsRelay/fr.js';
import { wayWords } from './wayWords/fr.js';
import { wholeInTeams } from './wholeInTeams/fr.js';
import { worklist } from './worklist/fr.js';
import type { Text } from './text.js';

export const fr: Text = {
  speaker: 'Waypoint, un programme informatique',
  speakerShort: 'Waypoint',
  person: 'Vous',

  opening: {
    web: [
      'Je suis un programme informatique, pas une personne. Je réponds, d’après des documents publics, aux questions sur le harcèlement sexuel au travail : choix, droits, qui peut aider. Je ne peux ni signaler, ni enquêter, ni appeler quelqu’un.',
      'Cette conversation est oubliée quand vous partez ; votre appareil ou le réseau peut garder des traces. Aucun nom n’est nécessaire. Responsables ou collègues doivent parfois transmettre ce qu’on leur dit. En danger ? Écrivez AIDE. Pour partir vite : Quitter.',
    ],
    teams: (address: string) => [
      `Je suis un programme informatique. Teams appartient à votre organisation : elle peut garder ce que vous écrivez ici et y faire des recherches, avec votre nom. Pour une conversation sans votre nom, prenez votre propre téléphone ou ordinateur et tapez cette adresse : ${isolated(address)}`,
      'Ici, posez seulement des questions générales. Des responsables et des collègues doivent parfois transmettre ce qu’on leur dit. En danger ? Écrivez AIDE.',
    ],
    group: (address: string) => `Je réponds seulement dans une conversation privée, et sans nom à cette adresse : ${isolated(address)}`,
    qr: 'Cette adresse sous forme d’image à scanner avec un téléphone',
  },

  menu,

  answer: {
    more: 'En savoir plus',
    shorter: 'Plus court',
    helped: 'Réponse utile',
    notMeant: 'Ce n’était pas ma question',
    none: 'Rien de tout cela',
    didYouMean: 'Pour bien vous comprendre : est-ce l’un de ces sujets ?',
    others: 'Alors peut-être l’un de ceux-ci.',
    noAnswer: 'Je n’ai pas de réponse préparée à cette question. Une personne peut souvent en dire plus.',
    notYet: (title: string) =>
      `Votre question porte peut-être sur ce sujet : ${isolated(title)}. Je n’ai pas encore de réponse préparée. Une personne peut souvent en dire plus.`,
    nearest: 'Voici les sujets les plus proches.',
    thanks: 'Merci. C’est compté comme un simple chiffre, sans aucun de vos mots. Qu’est-ce qui vous aiderait maintenant ?',
    sensitive: (title: string) => `${isolated(title)} : la réponse décrit de tels actes. Elle ne s’affiche que si vous le souhaitez.`,
    show: 'Afficher la réponse',
  },
  provenance: {
    from: (sources: string) => `Source : ${isolated(sources)}.`,
    paragraph: (symbol: string, paragraph: string) => `${symbol}, ${paragraph}`,
    programme: 'À propos de ce programme.',
    holdsFor: {
      everyone: 'Information générale, valable pour tout le monde.',
      'un-system': 'Valable dans tout le système des Nations Unies ; votre organisation peut la compléter.',
      secretariat: 'Valable au Secrétariat de l’ONU ; d’autres organisations peuvent faire autrement.',
      'policy-dependent': 'Les règles diffèrent : consultez la politique de votre organisation.',
      'this-programme': '',
    },
    forEntity: (entity: string) => `Complété par ce que l’on sait de votre organisation (${isolated(entity)}).`,
    prepared: (date: string) =>
      `Texte préparé le ${isolated(date)} à partir de documents publics, pas encore confirmé par votre organisation.`,
    preparedHere: (date: string) => `Texte écrit le ${isolated(date)}, pas encore confirmé par votre organisation.`,
    confirmed: (by: string, date: string) => `Texte confirmé le ${isolated(date)} par : ${isolated(by)}.`,
    overdue: (date: string) => `Un réexamen était prévu le ${isolated(date)} : vérifiez que c’est toujours valable.`,
    sources: 'Sources, sur d’autres sites',
  },
  entity: {
    ask: 'Les règles diffèrent selon l’organisation. De laquelle s’agit-il ? Ce choix n’est gardé que pour cette conversation.',
    more: 'Autres organisations',
    unsaid: 'Je préfère ne pas le dire',
    private: ['privé', 'c’est privé', 'confidentiel', 'c’est confidentiel'],
    unknown: (entity: string) =>
      `Je n’ai pas de règle particulière pour votre organisation (${isolated(entity)}). Ce que vous venez de lire est la partie générale ; sa politique peut la compléter.`,
    noted: 'Merci. J’en tiens compte jusqu’à la fin de cette conversation.',
    unsaidNoted: 'C’est entendu. Ce que vous venez de lire vaut en général ; certaines règles varient selon l’organisation.',
  },
  entities: {
    secretariat: 'Secrétariat de l’ONU',
    undp: 'PNUD',
    unicef: 'UNICEF',
    unhcr: 'HCR',
    wfp: 'PAM',
    iom: 'OIM',
    who: 'OMS',
    fao: 'FAO',
    unfpa: 'UNFPA',
    unops: 'UNOPS',
    unwomen: 'ONU-Femmes',
    unesco: 'UNESCO',
    ilo: 'OIT',
    worldbank: 'Banque mondiale',
    other: 'Une autre organisation',
  },

  browse: {
    groups: 'Voici les sujets, par groupe. Choisissez-en un.',
    group: (name: string) => `${isolated(name)} : choisissez un sujet.`,
    more: 'Autres sujets',
    back: 'Retour aux groupes',
  },
  groups: {
    'right-after': 'Juste après les faits',
    understanding: 'Ce que c’est, ce que ce n’est pas',
    options: 'Mes choix possibles',
    rights: 'Mes droits',
    ombuds: 'L’ombudsman',
    counsellor: 'Le soutien psychologique',
    'formal-report': 'Le signalement officiel',
    protection: 'La protection',
    'who-is-covered': 'Qui est couvert',
    helping: 'Aider quelqu’un d’autre',
    system: 'Ce que fait le système de l’ONU',
    'about-me': 'À propos de ce programme',
  },

  language: {
    choose: 'Dans quelle langue voulez-vous continuer ? Vous pouvez en changer à tout moment.',
    changed: 'La conversation continue en français.',
    offer: 'Vous semblez écrire en français. Nous pouvons continuer en français.',
    goOn: 'Continuer en français',
  },

  help: {
    text: [
      'En danger, votre sécurité passe d’abord. Je suis un programme : je ne peux appeler ni alerter personne.',
      '- Appelez le numéro d’urgence local.\n- Contactez la sécurité de l’ONU sur place.\n- Après une agression, un hôpital ou la clinique de l’ONU peut aider. Certains médicaments n’agissent que les premiers jours.\n- Si vous pensez à mourir ou à vous faire du mal, contactez une ligne d’écoute ou une personne de confiance.',
      'Si parler est impossible, essayez de rejoindre des gens ou un lieu qui ferme à clé. « Quitter » cache cette page.',
    ],
    teams:
      'Si parler est impossible, essayez de rejoindre des gens ou un lieu qui ferme à clé. Pour cacher cette conversation, ouvrez-en une autre. Ce qui est écrit ici reste dans Teams.',
  },

  kept: {
    intro: 'Voici tout ce que le serveur garde de cette conversation, lu à l’instant :',
    language: (name: string) => `langue : ${isolated(name)}`,
    entity: (name: string) => `organisation choisie : ${isolated(name)}`,
    noEntity: 'organisation choisie : aucune',
    topic: (title: string) => `dernier sujet : ${isolated(title)}`,
    noTopic: 'dernier sujet : aucun',
    topics: (titles: string) =>
      `sujets dont parlent peut-être vos messages et vos choix, pour comprendre les questions courtes : ${isolated(titles)}`,
    turns: (n: number) => `messages de votre part : ${n}`,
    shown: (n: number) =>
      n === 0 ? 'mots de cette conversation : aucun' : `messages gardés pour que cette page puisse les montrer : ${n}`,
    sent: (n: number) => `messages de ce programme qui peuvent encore être effacés ici à votre demande : ${n}`,
    expires: (time: string) => `tout est oublié à ${isolated(time)} (UTC) au plus tard, et aussitôt si vous partez`,
    expiresTeams: (moment: string) =>
      `tout est oublié au plus tard le ${moment}, et aussitôt si vous appuyez sur « Tout oublier maintenant »`,
    never:
      'Tout cela est gardé seulement pour cette conversation. Aucun nom, aucun compte, aucune adresse d’appareil, aucun type de navigateur n’est gardé.',
    teams:
      'Ce programme ne garde pas les mots que vous écrivez. Teams les garde, avec votre nom : votre organisation peut y faire des recherches. Je ne peux pas les effacer de Teams.',
    forget: 'Tout oublier maintenant',
    forgotten: 'Tout ce qui concerne cette conversation est oublié. Il ne reste rien sur le serveur.',
    forgottenTeams:
      'Ce que ce programme gardait est oublié. Ce que vous avez écrit reste dans Teams, et ce message aussi. Votre organisation peut garder des copies, même de ce qui est effacé.',
    takenBack: (gone: number, of: number) => `Messages de ce programme effacés ici, des dernières 24 heures : ${gone} sur ${of}.`,
  },

  goodbye: {
    welcome: 'Je vous en prie.',
    web: 'Vous pouvez revenir à tout moment ; je ne me souviendrai pas de cette conversation. Pour ne rien laisser à l’écran, appuyez sur Quitter. L’historique du navigateur peut garder cette adresse.',
    teams:
      'Vous pouvez revenir à tout moment. Ce que ce programme garde de cette conversation est oublié sous 24 heures. Pour que ce soit oublié tout de suite, appuyez sur « Finir et effacer la conversation ». Une conversation avec un service est conservée. Ce que vous avez écrit reste dans Teams. Pour cacher cette conversation, ouvrez-en une autre ou fermez la fenêtre.',
    clear: 'Finir et effacer la conversation',
  },

  always,

  commands: { ...commands, ...topicWords, ...shortAnswers, ...followUpWords, ...standingWords },
  offices,
  outreach,
  outside,
  care,
  handoff,
  agreement,
  answersInTeams,
  sources,
  atDesk,
  gone,
  draft,
  figures,
  caps,
  followUp,
  reader,
  choosing,
  reading,
  desk,
  tools,
  hours,
  keep,
  statement,
  page,
  openId,
  promises,
  instances,
  receipt,
  renewing,
  threats,
  teamsRelay,
  wayWords,
  wholeInTeams,
  ...{ booking, radar, editing, officeEditing, newOffice, officesInTeams, exchange, publishing, worklist, insights, operating },
  rules,
  agreedTerm,
};
