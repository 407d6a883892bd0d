import { isolated } from '../isolate.js';
import type { Text } from '../text.js';

export const care: Text['care'] = {
  urgent: {
    lead: {
      danger:
        'Votre sécurité passe avant tout. Si vous ne pouvez pas parler, essayez de rejoindre d’autres personnes ou un lieu qui ferme à clé.',
      self: 'Vous pensez peut-être à mourir ou à vous faire du mal, ou quelqu’un autour de vous y pense. Je prends cela au sérieux. S’il vous plaît, parlez à quelqu’un maintenant. Si possible, restez avec une personne de confiance, ou celle pour qui vous avez peur, loin de tout danger.',
      child:
        'C’est bien d’en avoir parlé. Quel que soit ton âge, ce n’est pas ta faute. Si tu as moins de 18 ans, parles-en à un adulte de confiance. Les personnes qui aident doivent parfois en parler à d’autres, pour te protéger. Adultes : le personnel de l’ONU doit signaler tout soupçon de violence sur un enfant.',
      recent:
        'Cela n’aurait pas dû arriver. Ce n’est pas votre faute. Certains soins sont plus efficaces tôt : médicament anti-VIH sous 72 heures, contraception d’urgence sous 5 jours. Certaines cliniques doivent prévenir la police : vous pouvez demander sans donner votre nom. Ne pas se laver peut préserver des preuves ; votre santé passe avant.',
      threat:
        'Vos mots disent une grande colère, et elle a peut-être ses raisons. Je ne peux pas aider à faire du mal, et je ne peux prévenir personne. Parler à quelqu’un maintenant peut aider. Je peux aussi expliquer par quelles voies une personne peut répondre de ses actes.',
    },
    also: {
      danger: 'Votre sécurité passe avant tout.',
      self: 'Il est peut-être aussi question de mourir. Je prends cela au sérieux : personne ne devrait rester sans aide.',
      child: 'Quel que soit ton âge, ce n’est pas ta faute. Si tu as moins de 18 ans, parles-en à un adulte de confiance.',
      recent: 'Après une agression, certains soins n’agissent que dans les 72 premières heures.',
      threat: 'Je ne peux ni aider à nuire, ni prévenir quelqu’un.',
    },
    pictures:
      'Personne n’a le droit de montrer vos photos ou vidéos intimes contre votre gré. Ce n’est pas votre faute. La loi punit souvent ces menaces. Rien ne vous oblige à payer ni à répondre. Si possible, gardez des preuves.',
    onlyLike: {
      threat: {
        lead: 'Si cette personne vous fait peur : vous pouvez préparer une rencontre, et demander à quelqu’un de vous accompagner. Si la colère peut vous pousser à blesser quelqu’un : je ne peux ni y aider, ni prévenir quelqu’un. Parler à quelqu’un peut aider. Il existe des voies pour qu’une personne réponde de ses actes.',
        also: 'Si vous risquez de blesser quelqu’un : je ne peux ni y aider, ni l’avertir.',
      },
      self: {
        lead: 'Cela semble lourd à porter. Si vous ou quelqu’un d’autre pensez à mourir ou à vous faire du mal, je prends cela au sérieux. S’il vous plaît, parlez à quelqu’un maintenant. Si possible, restez avec une personne de confiance, ou celle pour qui vous avez peur, loin de tout danger.',
        also: 'S’il y a aussi des idées de mourir, je prends cela au sérieux : personne ne devrait rester sans aide.',
      },
      recent: {
        lead: 'Cela n’aurait pas dû arriver. Ce n’est pas votre faute. Si c’est allé plus loin qu’un contact, consultez vite. Médicament anti-VIH sous 72 heures, contraception d’urgence sous 5 jours. Certaines cliniques doivent prévenir la police. Demandez d’abord anonymement. Ne pas se laver peut préserver des preuves ; votre santé d’abord.',
        also: 'Si c’est allé plus loin qu’un contact, certains soins n’agissent que dans les 72 heures.',
      },
    },
    taken: {
      lead: 'Si vous ou quelqu’un d’autre avez pris quelque chose de dangereux, ou saignez : allez à l’hôpital maintenant, ou appelez les secours. Faites-le même si tout semble aller bien : certains effets viennent plus tard. Je prends cela au sérieux. Si possible, restez avec quelqu’un.',
      also: 'Si vous ou quelqu’un d’autre avez pris quelque chose de dangereux, ou saignez : l’hôpital d’abord, maintenant.',
    },
    ofOther: {
      lead: {
        danger:
          'Si quelqu’un est en danger maintenant, sa sécurité et la vôtre passent avant tout. N’y allez pas sans aide : cherchez d’abord d’autres personnes.',
        recent:
          'Cela n’aurait pas dû lui arriver. Ce n’est pas sa faute. Certains soins sont plus efficaces tôt : médicament anti-VIH sous 72 heures, contraception d’urgence sous 5 jours. Certaines cliniques doivent prévenir la police : on peut demander anonymement. Ne pas se laver peut préserver des preuves ; la santé passe avant.',
        threat:
          'Si une personne risque d’en blesser une autre, je ne peux ni y aider, ni prévenir personne. Si cela peut arriver bientôt, appelez la sécurité ou les secours. Vous n’avez pas à porter cela sans aide.',
      },
      also: { threat: 'Si une personne est menacée, appelez la sécurité ou les secours.' },
      ofChild: {
        lead: 'Un enfant n’est jamais en faute. Le personnel de l’ONU doit signaler tout soupçon de violence sur un enfant. Les autres personnes qui aident doivent parfois en parler aussi. Ne promettez pas le secret. Il n’est pas nécessaire de demander des détails à l’enfant.',
        also: 'Un enfant n’est jamais en faute. Le personnel de l’ONU doit signaler tout soupçon de maltraitance.',
      },
      safe: 'Cette personne est-elle en sécurité ?',
    },
    toChild: {
      lead: {
        danger:
          'Ta sécurité passe avant tout. Si tu ne peux pas parler, essaie de rejoindre d’autres personnes ou un lieu qui ferme à clé.',
        self: 'Tu penses peut-être à mourir ou à te faire du mal, ou quelqu’un autour de toi y pense. Je prends cela au sérieux. S’il te plaît, parle à quelqu’un maintenant. Si possible, reste avec une personne de confiance, loin de ce qui pourrait blesser.',
      },
      taken:
        'Si tu as pris quelque chose de dangereux, ou si tu saignes : va à l’hôpital maintenant, ou appelle les secours. Fais-le même si tout semble aller bien : certains effets viennent plus tard. Si c’est quelqu’un d’autre, fais pareil. Je prends cela au sérieux. Si possible, reste avec quelqu’un.',
      asks: 'Cette page n’en parle à personne : ni à ta famille, ni à l’école, ni au bureau. Tu peux parler à une ligne d’écoute pour enfants, ou à un adulte de confiance. Ces personnes peuvent t’aider à réfléchir à la suite.',
      cannot: 'Je suis un programme : je ne peux appeler ni alerter personne. Si j’ai mal compris, dis-le-moi.',
      safe: 'Es-tu en sécurité maintenant ?',
      thinks:
        'Merci de me l’avoir dit. S’il te plaît, ne traverse pas cela sans aide. Appelle maintenant, ou parle à un adulte de confiance. Si quelque chose de dangereux est près de toi, éloigne-t’en.',
      heavy:
        'Merci de me l’avoir dit. C’est lourd à porter sans aide. Un adulte de confiance ou une ligne d’écoute pour enfants peut t’entendre. Tu n’as pas besoin de trouver les bons mots. Le mot AIDE affiche les contacts.',
      relieved:
        'C’est bien que ce soit plus calme maintenant. Si possible, reste près d’adultes de confiance. Tu n’as rien à décider aujourd’hui. Le mot AIDE affiche les contacts à tout moment.',
    },
    who: 'Qui peut aider maintenant :',
    contacts: {
      numbers: (country: string, numbers: string) => `les secours, ${isolated(country)} : ${isolated(numbers)}`,
      emergency: 'le numéro d’urgence local',
      security: 'la sécurité de l’ONU sur place',
      medical: 'un hôpital ou la clinique de l’ONU',
      crisis: 'une ligne d’écoute',
      counsellor: 'le soutien psychologique du personnel',
      child: 'une ligne d’écoute pour enfants',
    },
    cannot: 'Je suis un programme : je ne peux appeler ni alerter personne. Si j’ai mal compris, dites-le-moi.',
    teams: 'Teams garde ce texte.',
    leave: '« Quitter » cache cette page.',
    safe: 'Êtes-vous en sécurité maintenant ?',
    yes: 'Oui',
    no: 'Non',
    unsaid: 'Je préfère ne pas répondre',
    misread: 'Mon message a été mal compris',
    still:
      'Allez à l’hôpital ou appelez les secours maintenant, même si tout semble aller bien. N’attendez pas. Si possible, restez avec quelqu’un. Les secours peuvent dire quoi faire d’ici là.',
    helper:
      'C’est donc pour quelqu’un d’autre. Si possible, restez avec cette personne ou trouvez quelqu’un près d’elle. On peut demander si elle pense à mourir : cela n’en donne pas l’idée. Sans vous exposer, écartez ce qui peut blesser. Appelez les secours là où elle est. Vous n’avez pas à porter cela sans aide.',
    takenBack: 'D’accord. Si besoin, les contacts restent ici : le mot AIDE les affiche.',
    breath:
      'Cela peut faire très peur. Si possible, soufflez lentement, sentez vos pieds sur le sol, et restez près de quelqu’un. Si cela ne passe pas, ou si vous avez mal à la poitrine, appelez maintenant les secours ou un médecin.',
    showContacts: 'Voir les contacts',
    goOn: 'Continuer avec mes choix possibles',
    toQuestion: (title: string) => `Revenir à ma question : ${isolated(title)}`,
    afterYes: 'Merci de me l’avoir dit. Nous pouvons continuer, ou nous arrêter là. Le mot AIDE affiche les contacts à tout moment.',
    afterUnsaid: 'Répondre n’est pas obligatoire. Le mot AIDE affiche les contacts à tout moment.',
    corrected: 'Merci. J’avais mal compris. Revenons à la question. En cas de besoin plus tard, le mot AIDE affiche les contacts.',
    whatMeant: 'J’ai mal compris. De quoi s’agit-il ? On peut l’écrire avec d’autres mots. Pour avoir les contacts plus tard, taper AIDE.',
    goesOn: {
      danger:
        'Je suis toujours là, mais je ne peux appeler personne pour vous. Tant que cela dure : allez là où il y a du monde, ou gardez la porte fermée à clé. Coupez le son du téléphone et écrivez à quelqu’un qui peut venir. Quand ce sera fini, dites-le-moi.',
      recent:
        'Prenez votre temps. Rien ne vous oblige à tout raconter, ni à suivre un ordre. Une aide médicale est possible sans signalement, et le plus tôt sera le mieux. Ce n’est pas votre faute. Vous pouvez aussi me poser des questions.',
      other:
        'Si cette personne le souhaite, restez auprès d’elle : cela aide. La suite lui appartient. Une aide médicale est possible sans signalement, et le plus tôt sera le mieux. Vous pouvez aussi me poser des questions pour elle.',
    },
    reminder: 'Je prends cela au sérieux. Le mot AIDE affiche les contacts à tout moment.',
    soft: 'Si cela change un jour, le mot AIDE affiche les contacts.',
    maybe: 'En cas de danger, de blessure, ou si vous pensez à mourir, écrivez AIDE pour voir les contacts.',
    thinks:
      'Merci de me l’avoir dit. S’il vous plaît, ne traversez pas cela sans aide. Appelez maintenant, ou parlez à une personne de confiance. Si quelque chose de dangereux est près de vous, éloignez-vous-en.',
    heavy:
      'Merci de me l’avoir dit. C’est lourd à porter sans aide. Une personne de confiance, le soutien psychologique ou une ligne d’écoute peut vous entendre. Les lignes d’écoute répondent souvent la nuit aussi. Vous n’avez pas besoin de trouver les bons mots. Le mot AIDE affiche les contacts.',
    relieved:
      'C’est bien que ce soit plus calme maintenant. Si possible, restez près de personnes de confiance. Vous n’avez pas à décider aujourd’hui s’il faut signaler quelque chose. Le mot AIDE affiche les contacts à tout moment.',
  },

  turnedAway: {
    letDown:
      'Je regrette : cela n’aurait pas dû se passer ainsi. Il existe d’autres portes, et vous choisissez d’y frapper ou non. En voici quelques-unes.',
    notInReport:
      'Cette conversation n’a accès à aucune plainte ni à aucun signalement : rien ne peut en être retiré ici. Le service qui a reçu la plainte peut vous dire ce qui est possible. Ces réponses peuvent aider.',
  },
  moments: {
    named: 'Ici, les noms ne sont pas nécessaires.',
    limits: 'Je suis un programme ; rien de ce que vous écrivez ici n’est transmis à qui que ce soit.',
    disclosure:
      'Merci de me l’avoir dit. Ce que vous décrivez ne devrait arriver à personne, et ce n’est pas votre faute. Vous n’avez pas à m’en dire plus. C’est vous qui décidez de la suite. Qu’est-ce qui vous aiderait maintenant ?',
    again: 'Merci de me l’avoir dit. Vous pouvez en dire autant ou aussi peu que vous voulez. C’est vous qui décidez de la suite.',
    goOn: 'Vous pouvez continuer, poser une question en quelques mots ou choisir l’une de ces options.',
    inTeams: (address: string) =>
      `Je suis un programme et je ne transmets rien. Votre organisation peut conserver cette conversation et y faire des recherches, avec votre nom. Pour une conversation sans nom, tapez cette adresse sur votre propre appareil : ${isolated(address)}`,
    friend:
      'Merci d’être là pour quelqu’un. Ce qui aide : écouter, croire, ne pas insister, demander avant d’agir, veiller à la sécurité. C’est à cette personne de choisir. Le personnel de l’ONU doit signaler l’exploitation et les atteintes sexuelles. Du soutien existe aussi pour vous.',
    manager:
      'Agissez sans tarder. N’enquêtez pas, ne faites pas de médiation, ne demandez pas de détails. N’en parlez qu’aux personnes qui doivent agir, et protégez tout le monde contre les représailles. Souvent, les responsables doivent transmettre : vérifiez ce qui vaut pour vous. Les ressources humaines peuvent vous conseiller. Ce programme ne peut pas dire qui l’utilise.',
    accused:
      'Ici, vous trouvez le même respect et la même discrétion. Rien n’est décidé avant la fin d’une procédure équitable. D’ici là : ne contactez pas l’autre personne, n’exercez pas de représailles, n’effacez et ne changez rien. Le soutien psychologique, l’ombudsman ou l’aide juridique peuvent vous épauler. Je ne peux pas savoir s’il existe un signalement.',
    ownBehaviour:
      'Vous pouvez y réfléchir ici, sans reproche. Si un geste ou un mot de votre part n’était pas désiré, la politique demande d’arrêter. Elle demande aussi de ne pas chercher à joindre la personne. Le soutien psychologique du personnel peut vous y aider.',
    community:
      'Personne n’a le droit de demander du sexe contre une aide, un travail ou des papiers. Si cela vous arrive, ce n’est pas votre faute. Le personnel de l’ONU doit signaler ce qu’il apprend, même un soupçon. Toute activité sexuelle avec les moins de 18 ans est interdite, quel que soit l’âge légal local. N’interrogez personne vous-même.',
    refused:
      'Je ne peux pas parler de cela. Je peux répondre aux questions sur le harcèlement sexuel au travail : vos choix, vos droits, qui peut aider.',
    records:
      'Je ne peux pas le savoir. Je n’ai accès ni aux signalements, ni aux dossiers, ni aux registres, et je ne dis rien de personne. Ce que vous demandez ici, je ne le transmets pas.',
    otherPerson:
      'Je ne peux rien montrer ni dire de qui que ce soit d’autre. Chaque conversation commence vide, et rien d’une conversation passée ne peut s’afficher.',
    companion:
      'Vous pouvez écrire ici, autant ou aussi peu que vous le souhaitez. Je suis un programme informatique, pas une personne, et je ne transmets rien à personne sans votre accord. Des personnes aussi peuvent vous écouter. C’est vous qui choisissez qui, et quand.',
    notStaff:
      'Vous pouvez poser vos questions ici quel que soit votre contrat. Tous les services ne s’adressent pas à tout le monde : voici comment trouver les règles et les services qui valent pour vous.',
    accusedFamily:
      'C’est une épreuve pour les proches, et il n’y a rien de mal à poser la question. Rien n’est décidé tant qu’une procédure équitable ne l’a pas décidé. Certains services de soutien psychologique aident aussi les familles. Je ne peux pas savoir si un signalement existe.',
    investigators:
      'Une lettre ou un appel des enquêteurs peut faire peur. Cela peut vouloir dire plusieurs choses. Ils parlent aux personnes qui ont signalé, aux témoins et aux personnes mises en cause. Vous pouvez demander à quel titre ils veulent vous entendre. Qu’est-ce qui correspond à votre situation ?',
    today: 'Ce qui peut aider aujourd’hui',
    people: 'À qui parler, et ce qui reste privé',
    formal: 'Comment se passe un signalement officiel',
    letsBe: 'D’accord. Rien n’est envoyé d’ici sans votre choix. Vous pouvez y réfléchir, poser une autre question, ou vous arrêter là.',
    mayAnswer: 'Des réponses possibles à ma question',
    witness: 'Comment aider quelqu’un',
    managerSteps: 'Ce que je dois faire, pas à pas',
    accusedSteps: 'Ce que je peux faire maintenant',
    lookAtIt: 'Revenir sur ce que j’ai fait',
    counsellor: 'À quoi sert le soutien psychologique',
    which: 'Quelles règles s’appliquent à moi',
    report: 'Où le signaler',
    asReporter: 'J’ai fait un signalement',
    asWitness: 'On m’entend comme témoin',
    asAccused: 'C’est moi qu’on met en cause',
  },
};
