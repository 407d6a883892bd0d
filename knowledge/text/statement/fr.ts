import type { Text } from '../text.js';

export const statement: Text['statement'] = {
  link: 'Une page pour vos propres notes',
  title: 'Vos propres notes',
  about: [
    'Ici, vous pouvez écrire ce que vous voudrez peut-être dire un jour à un service. Rien de ce que vous tapez n’est envoyé : le texte reste dans cette fenêtre, et ce programme ne le reçoit pas.',
    'Chaque champ peut rester vide. Laissez de côté ce que vous ne voulez pas écrire, et arrêtez quand vous voulez. « Vers » ou « je ne sais plus » suffit.',
  ],
  sends:
    'Vous êtes la seule personne à pouvoir remettre ce texte, au service de votre choix. Un service qui reçoit les signalements peut avoir à le transmettre, et peut continuer même si vous arrêtez. Vous pouvez d’abord le montrer à l’ombudsman ou au soutien psychologique. Le leur montrer n’est pas un signalement.',
  contacts: 'Services qui reçoivent les signalements : contacts confirmés ici',
  noContact:
    'Aucun contact d’un service qui reçoit les signalements n’est encore confirmé ici. Vous pouvez demander au service lui-même où remettre le texte.',
  traces:
    'Sur un appareil partagé, ou sur celui de votre employeur, d’autres peuvent trouver ce que vous imprimez, copiez ou enregistrez. Gardez-le là où personne d’autre ne regarde.',
  empties:
    'Cette fenêtre oublie tout après 15 minutes sans écrire, après 10 minutes hors de vue, et quand on la ferme. La conversation dans l’autre fenêtre est oubliée de la même façon. Pensez à enregistrer ou à imprimer avant.',
  fields: {
    happened: { label: 'Ce qui s’est passé', hint: 'Avec vos mots et dans votre ordre.' },
    when: { label: 'Quand', hint: 'Même à peu près : un jour, un mois, avant ou après autre chose.' },
    where: { label: 'Où', hint: 'Une salle, un voyage, un événement, en ligne.' },
    people: { label: 'Qui était là', hint: 'Toutes les personnes dont vous vous souvenez, si vous voulez le dire. Une fonction suffit.' },
    kept: { label: 'Ce que vous avez encore', hint: 'Des messages, des courriels ou des notes, s’il y en a. Inutile d’en chercher.' },
    wish: { label: 'Ce que vous voudriez maintenant', hint: 'Et ce que vous ne voudriez pas. La question peut rester ouverte.' },
  },
  whole: 'Votre texte',
  empty: 'Rien n’est encore écrit.',
  print: 'Imprimer',
  copy: 'Copier',
  save: 'Enregistrer dans un fichier',
  clear: 'Tout effacer',
  sure: 'Appuyez encore une fois pour tout effacer.',
  cleared: 'Tout est effacé.',
  copied: 'C’est copié. La prochaine personne à utiliser cet appareil pourrait le coller : copiez ensuite autre chose.',
  notCopied: 'Le texte est sélectionné. Copiez-le avec le clavier ou le menu.',
  saved: 'Le navigateur l’enregistre sous le nom « notes.txt » et l’ajoute à la liste de ses téléchargements.',
  otherLanguage: 'Changer de langue efface ce que vous avez écrit. Pour le faire, appuyez encore une fois.',
  sheet: 'Une feuille vide à imprimer',
  noScript: 'JavaScript est désactivé : rien ne peut être tapé ici. La feuille vide peut être imprimée et remplie à la main.',
  sheetTitle: 'Notes',
  sheetAbout: 'Cette feuille est à vous. Chaque partie peut rester vide. Personne ne la reçoit, sauf si vous la donnez.',
  hidden: 'Texte caché pendant votre absence.',
  show: 'Afficher la page',

  report: {
    name: 'Votre nom',
    nameCell:
      'Vous pouvez le donner, ne pas le donner, ou laisser quelqu’un d’autre signaler pour vous. Sans nom, le suivi est plus limité, vous aurez peut-être moins de nouvelles, et il est plus difficile de vous protéger.',
    others: 'Autres services',
    othersCell: 'Le signalement peut être transmis à un autre service.',
    person: 'La personne dont il s’agit',
    personCell:
      'Des mesures au travail sont possibles pendant l’examen. Si les faits sont établis : une mesure disciplinaire, et peut-être une inscription dans ClearCheck. Des organisations de l’ONU y regardent avant de recruter.',
  },
};
