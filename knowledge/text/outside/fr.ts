import type { Text } from '../text.js';

export const outside: Text['outside'] = {
  masked: { name: '[nom]', number: '[numéro]', address: '[adresse]', other: '[retiré]' },
  title: 'Un service extérieur',
  azureOn: [
    'Un service extérieur est activé ici : le service linguistique de Microsoft.',
    'Parfois, ce serveur ne comprend pas une question, et n’en reconnaît pas non plus la langue. Le début de la question part alors chez Microsoft. Un texte que vous voulez envoyer à l’équipe de rédaction part chez Microsoft avant que vous en voyiez l’aperçu. Microsoft y cherche d’autres noms.',
    'Avant cela, ce programme retire les noms, les numéros et les adresses qu’il trouve. Un message qui laisse voir un danger ne part jamais chez Microsoft, ni un numéro pour revenir. Ce que vous écrivez à un service, comme l’ombudsman, n’y part pas non plus.',
    'Microsoft voit ces mots un instant, avec la consigne de ne pas les enregistrer. Ce serveur ne peut pas le vérifier. Si Microsoft ne répond pas, tout se fait ici.',
  ],
  inShort:
    'Le service linguistique de Microsoft est activé ici. Il peut voir le début d’une question que je ne comprends pas, et un texte pour l’équipe de rédaction. Je retire d’abord les noms et les numéros que je trouve. Microsoft a la consigne de ne rien enregistrer.',
  beforePreview:
    'Avant chaque aperçu, le service linguistique de Microsoft cherche des noms dans votre texte. Un texte qui laisse voir un danger ne part jamais chez Microsoft.',
  requests: 'une demande à d’autres entreprises, sites ou services de traduction, sauf au service linguistique décrit plus bas',
  companies: [
    'D’autres entreprises',
    'Une seule participe, comme expliqué plus haut. Le service linguistique de Microsoft voit le début de certaines questions et les textes pour l’équipe de rédaction. Pas de pistage, pas de polices d’écriture, de cartes ou de traductions venues d’ailleurs.',
    'Ce serveur ne peut pas vérifier ce que Microsoft en fait. L’entreprise qui héberge le serveur peut voir que quelque chose a été envoyé.',
  ],
};
