import { isolated } from '../isolate.js';
import type { Text } from '../text.js';

export const rules: Text['rules'] = {
  'ED-02':
    'Nommez au moins une source ou un fait, chaque fait par son nom exact. Nommez chaque réponse proche une seule fois, et jamais la réponse elle-même.',
  'ED-03':
    'Faites des phrases courtes, avec des mots de tous les jours. Seuls les listes courtes et le gras s’affichent : ni titres, ni liens, ni tableaux.',
  'ED-04': 'Écrivez le sigle en toutes lettres la première fois.',
  'ED-07': 'La réponse devrait varier selon l’organisation, mais rien ne varie. Ajoutez ce qui diffère, ou ne demandez pas l’organisation.',
  'ED-08': 'Retirez les numéros de téléphone et les adresses : le programme les affiche à part.',
  'ED-09': 'La réponse manque dans l’une des six langues. Écrivez-la dans cette langue.',
  'ED-11': 'Employez ici le terme convenu à l’ONU. Au lieu d’un slogan, dites ce qui est fait.',
  'ED-12':
    'Choisissez un nom collectif, comme « le personnel », ou les deux formes. Pas de signe à l’intérieur d’un mot : les lecteurs d’écran butent dessus.',
  'ED-13': 'Ce mot accuse, met en doute ou minimise. Dites simplement ce qui s’est passé, ou ce que la personne dit.',
  'ED-18':
    'Corrigez ici la ponctuation, les espaces ou les lettres. En français : guillemets « », et espace fine insécable devant les signes doubles.',
  '6.3': 'Ce mot serait mal compris. Prenez le mot en usage à l’ONU, en français par exemple « signaler » ou « atteintes sexuelles ».',
  'CV-03': 'Personne ne peut tenir cette promesse. Dites ce qui reste confidentiel, et jusqu’où.',
  'CV-10':
    'C’est trop long : raccourcissez, ou déplacez un passage vers la partie suivante. Un titre compte 60 caractères au plus, sans point final.',
  'CV-11': 'Posez une seule question, sur un besoin, un choix ou la sécurité du moment. Aucune question sur les faits.',
  'CV-12': 'Ne demandez jamais un nom, un service, un grade, une nationalité, une date ou un lieu.',
  'CV-13': 'On peut y lire un reproche ou un doute. Retirez ce passage.',
  'CV-14': 'Pas de pression : c’est la personne qui décide. Dites ce qui est possible, pas ce qu’il faudrait faire.',
  'CV-17':
    'Ne jugez pas les faits et ne prédisez rien : seule une procédure officielle peut trancher. Écrivez que la politique peut s’appliquer.',
  'CV-18':
    'Un programme n’a pas de sentiments et ne pose pas de diagnostic. Écrivez ce que beaucoup de gens ressentent, ou retirez ce passage.',
  'CV-20': 'Un programme ne peut ni croire ni douter. Écrivez que la personne mérite d’être prise au sérieux.',
  'CV-21': 'Gardez un ton calme : ni points d’exclamation, ni émojis, ni images.',
  'CV-22':
    'N’envoyez jamais personne affronter quelqu’un. Écrivez que certaines personnes le choisissent, que ce n’est jamais exigé, et à éviter en cas de danger.',
  'CV-23':
    'La police n’est pas la première étape : les lois varient, et l’ombudsman peut l’expliquer. Ne supposez aucun genre : écrivez « la personne ».',
  'CV-29':
    'Cela ne convient qu’à un genre, ou c’est trop familier. En français, dites « vous », avec une tournure qui convient à tout le monde.',
  'PR-63': 'S’il y a peu de signalements, c’est peut-être que les gens n’osent pas. N’y voyez pas une bonne nouvelle.',
  'IL-03': 'Il y a ici une marque invisible de sens d’écriture. Effacez-la : le programme isole lui-même les mots étrangers.',
  D17: 'Retirez tout paragraphe qui ne figure dans aucun fait cité. Si un fait n’a pas été lu dans l’original, écrivez que ce n’est pas certain.',
};

export const agreedTerm: Text['agreedTerm'] = (term) => `Terme convenu : ${isolated(term)}.`;
