import type { Commands } from './en.js';

/** Whole messages as they are listed here, with commas between them: people say the same in too many ways for a line each. */
const listed = (text: string): string[] => text.split(',').map((one) => one.trim());

/** Languages that people here speak and in which nothing is written: whoever asks for one is shown those that there are. */
const spokenElsewhere = listed(`
  wolof, pular, peul, fulfulde, sérère, bambara, dioula, soninké, malinké, mooré, haoussa, zarma, tamasheq, fon, éwé, ewe, baoulé,
  lingala, swahili, kiswahili, kikongo, tshiluba, sango, kinyarwanda, kirundi, créole, kreyòl, créole haïtien, darija, kabyle,
  tamazight, amazigh, berbère, malgache, pidgin, fang, ewondo, douala, portugais, italien, allemand, néerlandais, flamand, turc,
  ukrainien, somali, amharique, hindi, ourdou, bengali, persan, dari, pachto, tigrigna
`);

/** @returns the ways in which one of them is asked for */
const askedFor = (name: string): string[] =>
  listed(
    `
  en NAME, en NAME svp, en NAME stp, en NAME s’il vous plaît, en NAME s’il te plaît, parle en NAME, parlez en NAME, parle NAME,
  parlez NAME, parle moi en NAME, parlez-moi en NAME, parle moi en NAME si tu connais, parle moi en NAME si tu peux, parle moi NAME,
  réponds en NAME, répondez en NAME, réponds moi en NAME, répondez-moi en NAME, écris en NAME, écrivez en NAME, je veux parler NAME,
  je veux parler en NAME, je voudrais parler en NAME, je préfère le NAME, je préfère en NAME, je préfère parler en NAME,
  je parle seulement NAME, je parle seulement le NAME, je parle que NAME
`.replaceAll('NAME', name),
  );

/** Whole messages that mean a command, in small letters; what a button says works too. */
export const commands: Commands = {
  help: [
    'aide',
    'aidez-moi',
    'aide moi',
    'à l’aide',
    'au secours',
    'secours',
    'sos',
    'help',
    'urgence',
    'urgences',
    'danger',
    'en danger',
    'je suis en danger',
    'chui en danger',
    'je ne suis pas en sécurité',
    'je suis pas en sécurité',
    "j'ai besoin d'aide tout de suite",
  ],
  startOver: listed(`
    recommencer, recommence, recommençons, reprendre, reprendre au début, depuis le début, retour au début, menu, accueil, début,
    démarrer, on recommence, on reprend, recommencez, recommencer à zéro, recommence à zéro, on recommence à zéro, recommencer de zéro,
    repartir à zéro, repartons à zéro, on repart à zéro, on repart de zéro, repartir de zéro, reprendre à zéro, on reprend à zéro,
    nouvelle conversation, nouvelle discussion, nouveau départ, nouvelle session, on recommence du début, on recommence depuis le début,
    on recommence au début, recommencer du début, recommencer depuis le début, recommencer au début, recommence depuis le début,
    recommence du début, recommençons depuis le début, recommençons du début, reprenons depuis le début, reprenons du début,
    on reprend du début, on reprend depuis le début, on reprend au début, reprends du début, reprends depuis le début, revenir au début,
    revenons au début, retourner au début, retour au menu, retour à l’accueil, retour menu, retour accueil, retour au menu de départ,
    retour au menu principal, menu principal, menu de départ, le menu, page d’accueil, retour à la case départ, case départ,
    on efface et on recommence, efface et recommence, reset, restart, redémarrer, redémarre, réinitialiser
  `),
  back: ['retour', 'revenir', 'retour en arrière'],
  next: ['suivant', 'suivante', 'suite', 'la suite', 'continuer', 'continuez', 'en savoir plus'],
  cancel: ['annuler', 'annule', 'annulez', 'annulation'],
  topics: ['sujets', 'les sujets', 'tous les sujets', 'liste des sujets', 'liste', 'thèmes', 'tous les thèmes', 'sommaire'],
  language: [
    ...spokenElsewhere.flatMap(askedFor),
    'langue',
    'langues',
    'la langue',
    'changer de langue',
    'changer la langue',
    'changer langue',
    'autre langue',
    'une autre langue',
    'choisir la langue',
    ...listed(`
      changer de langage, change de langue, changez de langue, change la langue, changez la langue, dans une autre langue,
      dans ma langue, parle ma langue, parlez ma langue, parle dans ma langue, parle moi dans ma langue, je veux changer de langue,
      je voudrais changer de langue, je veux une autre langue, je voudrais une autre langue, je ne parle pas français,
      je parle pas français, je ne comprends pas le français, je comprends pas le français
    `),
  ],
  kept: [
    'que gardez-vous',
    'que gardez-vous sur moi',
    "qu'est-ce que vous gardez",
    "qu'est-ce que vous gardez sur moi",
    'vous gardez quoi',
    'vous gardez quoi sur moi',
    'mes données',
    'que savez-vous sur moi',
    'que savez-vous de moi',
  ],
  goodbye: listed(`
    au revoir, bye, à bientôt, stop, arrêter, arrêt, fin, terminer, quitter, partir, sortir, fermer, bonne nuit, ciao, tchao, tchô,
    salut à plus, à plus, a+, à plus tard, à tantôt, à la prochaine, à tout à l’heure, à demain, bonne journée, bonne soirée,
    bonne fin de journée, bonne fin de soirée, bonne continuation, beslama, bslama, besslama, b slama, filaman, ba beneen,
    ba beneen yoon, tikala malamu, kwaheri, orevwa, n a wè, na wè pita, k’an ben, je dois y aller, je dois filer, je file, je me sauve,
    faut que j’y aille, il faut que j’y aille, je te laisse, je vous laisse, on arrête là, on s’arrête là, stop on arrête là, arrête là,
    arrêtons là, arrêtons-nous là, c’est bon pour aujourd’hui, c’est tout pour aujourd’hui, c’est tout pour ce soir, ferme, ferme vite,
    ferme tout, ferme tout vite, ferme ça, ferme ça vite, ferme vite svp, fermez, fermez vite, fermez tout, fermer vite, vite ferme,
    vite fermez, quelqu’un arrive, ferme quelqu’un arrive, ferme vite quelqu’un arrive, ferme la page, fermer la page, fermez la page,
    ferme la fenêtre du chat, ferme la conversation, fermer la conversation, fermez la conversation, ferme la discussion,
    fermer la discussion, ferme le chat, fermer le chat, quitte, quitter vite, quitter la page, quitter le chat,
    quitter la conversation, sortir vite, sortie, sortie rapide, fin de la conversation, fin de la discussion, fin du chat,
    terminer la conversation, terminer la discussion, termine la conversation, arrête la conversation, arrêter la conversation,
    mets fin à la conversation, mets fin à la discussion, mettez fin à la conversation, mettez fin à la discussion, cache tout,
    cache ça, cache ça vite
  `),
  hello: listed(`
    bonjour, bonsoir, salut, coucou, bjr, désolé de vous déranger, désolée de vous déranger, désolé de déranger, désolée de déranger,
    désolé pour le dérangement, désolée pour le dérangement, pardon de vous déranger, pardon pour le dérangement,
    excusez-moi de vous déranger, pardon de déranger, désolé du dérangement, désolée du dérangement, excusez-moi du dérangement,
    excusez-moi pour le dérangement, pardon du dérangement, je suis désolé de vous déranger, je suis désolée de vous déranger,
    excusez-moi de déranger, bonjour désolé de vous déranger, bonjour désolée de vous déranger, bonjour excusez-moi de vous déranger,
    désolé d’écrire si tard, désolée d’écrire si tard, désolé de te déranger, désolée de te déranger, navré de vous déranger,
    navrée de vous déranger, slt, bsr, bjour, bonjour à vous, bonsoir à vous, bonjour à tous, bonsoir à tous, bonjour tout le monde,
    salut à toi, cc, kikou, yo, wesh, hey, hello, hi, rebonjour, re bonjour, salutations, mes salutations, allo, allô, bon matin,
    bonne arrivée, bonjour bonjour, salut salut, bonjour madame, bonjour monsieur, bonjour madame monsieur, bonsoir madame,
    bonsoir monsieur, salam, salam alaykoum, salam aleykoum, salam alaikoum, salam aleikoum, salam alikoum, salamaleikoum, salamalekoum,
    assalamou aleykoum, assalamou alaykoum, assalam aleykoum, assalamu alaykum, as-salamu alaykum, asalam aleykoum, salamou alaykoum,
    slm, aslema, aslama, 3aslema, azul, azul fellawen, ahla, ahlan, marhba, sbah lkhir, sbah el khir, sbah el kheir, sba7 el khir,
    sba7 lkhir, msa lkhir, msa el khir, labas, labes, labess, nanga def, na nga def, naka nga def, salamaleikoum nanga def, mbote,
    mbote na yo, mbote na bino, mbotama, jambo, jambo sana, habari, habari yako, sannu, sannu da aiki, ina kwana, i ni ce, i ni sogoma,
    i ni wula, i ni su, aw ni ce, aw ni sogoma, aw ni wula, aw ni su, ne y windiga, ne y yibeogo, akwaba, akwaaba, muraho, mwaramutse,
    mwiriwe, amahoro, mbolo, mbolo ani, samba, on jaraama jam tan, jam tan, bonjou, bonswa, bonjou tout moun, sak pase, sa k ap fèt,
    onè, manao ahoana, salama tompoko
  `),
  thanks: listed(`
    merci, merci beaucoup, ok merci, mrc, grand merci, un grand merci, mille mercis, mille fois merci, merci mille fois, merci bien,
    merci infiniment, merci énormément, merci à vous, merci à toi, merci pour tout, merci de m’avoir écouté, merci de m’avoir écoutée,
    merci de m’avoir lu, merci de m’avoir lue, merci pour votre aide, merci pour ton aide, merci de votre aide, merci de ton aide,
    merci pour l’aide, merci pour l’écoute, merci pour votre écoute, merci pour ton écoute, merci de votre écoute, merci pour l’info,
    merci pour les infos, merci pour la réponse, merci pour votre réponse, merci pour ta réponse, ok mrc, mrc bcp, merci bcp, mersi,
    mercii, ok merci beaucoup, ok merci bien, d’accord merci, super merci, parfait merci, très bien merci, merci vraiment,
    vraiment merci, merci hein, merci bien hein, merci deh, merci dé, merci bonne nuit, merci bonne soirée, merci bonne journée,
    je vous remercie, je te remercie, je vous remercie beaucoup, je te remercie beaucoup, je vous remercie infiniment, jvous remercie,
    jte remercie, que dieu vous bénisse, que dieu te bénisse, dieu vous bénisse, dieu te bénisse, jërëjëf, jerejef, jeureudieuf,
    dieuredieuf, diarama, jaaraama, jarama, on jaraama, a jaraama, barika, barka yaa, barka woussogo, barka wusgo, a ni ce, a ni cé,
    i ni cé, aw ni cé, matondo, matondi, melesi, melesi mingi, natondi yo, aksanti, aksanti sana, asante, asante sana, murakoze,
    murakoze cyane, urakoze, akiba, akeva, akpe, akpé, akpe kaka, akpé kaka, mèsi, mesi, mèsi anpil, mesi anpil, mèsi bokou, mesi bokou,
    choukran, chokran, shukran, choukrane, choukran bezaf, merci bezaf, merci bzf, barcha merci, barakallahoufik, barakallahou fik,
    baraka allahou fik, baraka allah fik, barakallahu fik, allah yaatik saha, yaatik saha, yaatik essaha, ya3tik essa7a, ya3tik saha,
    saha, sahit, sahha, tanmirt, tanemmirt, yaychek, yaaychek, y3aychek, 3aychek, aaychek, misaotra, misaotra tompoko, singuila,
    singuila mingui, nagode, na gode
  `),
  offices: [
    'services',
    'les services',
    'bureaux',
    'trouver un service',
    'trouver un bureau',
    'liste des services',
    'liste des bureaux',
    'annuaire',
    'contacts',
    'les contacts',
    'qui contacter',
  ],
  mustTell: listed(`
    qui doit transmettre, qui doit transmettre mes paroles, qui doit transmettre ce que je dis, qui doit transmettre ce qu'on lui dit,
    qui doit le dire, qui doit le répéter, qui doit signaler, qui est obligé de signaler, qui garde le secret, qui le garde pour soi,
    qui doit le transmettre
  `),
  whatIsNew: [
    'quoi de neuf',
    'quoi de nouveau',
    'du nouveau',
    'y a-t-il du nouveau',
    'qu’est-ce qui a changé',
    'quoi de nouveau ici',
    'ce qui a changé',
    'nouveautés',
    'nouvelles réponses',
  ],
  organization: [
    'choisir organisation et lieu',
    'choisir l’organisation',
    'choisir une organisation',
    'choisir mon organisation',
    'changer d’organisation',
  ],
  country: ['choisir le pays', 'choisir un pays', 'choisir mon pays', 'changer de pays', 'choisir le lieu', 'changer de lieu'],
  isWitness: ['je suis témoin', 'je suis un témoin', 'témoin'],
  print: listed(`
    imprimer, à imprimer, affiche, une affiche, poster, quelque chose à imprimer, feuille de poche, feuille à imprimer,
    affiche à imprimer, quelque chose à afficher, quelque chose à mettre au mur, donnez-moi quelque chose à mettre au mur
  `),
  forget: listed(`
    effacer, effacer toute la conversation, efface tout, effacez tout, effacer tout, supprimer, supprimer la conversation,
    supprimez tout, oubliez tout, oublier tout, effacer mes données, supprimer mes données, efface, effacez, efface ça, effacez ça,
    efface tout ça, effacez tout ça, supprime, supprimez, supprime tout, supprime ça, supprimez ça, supprimer tout, supprimer ça,
    efface la conversation, effacez la conversation, effacer la conversation, efface toute la conversation,
    effacez toute la conversation, efface la discussion, effacez la discussion, effacer la discussion, efface cette conversation,
    effacez cette conversation, supprime la conversation, supprimez la conversation, supprime cette conversation,
    supprimez cette conversation, supprimer la discussion, supprime la discussion, efface notre conversation, efface notre discussion,
    efface tout ce que j’ai dit, effacez tout ce que j’ai dit, efface tout ce que j’ai écrit, effacez tout ce que j’ai écrit,
    efface ce que j’ai dit, efface ce que j’ai écrit, effacez ce que j’ai dit, effacez ce que j’ai écrit, supprime ce que j’ai écrit,
    supprime ce que j’ai dit, supprime tout ce que j’ai écrit, supprime tout ce que j’ai dit, supprimez ce que j’ai écrit,
    supprimez tout ce que j’ai écrit, supprimez tout ce que j’ai dit, supprime mes messages, supprimez mes messages,
    supprimer mes messages, supprime mon message, supprimez mon message, efface mes messages, effacez mes messages,
    effacer mes messages, efface mon message, effacez mon message, effacer mon message, enlève tout, enlève ça, enlève mon message,
    enlève mes messages, enlevez tout, enlevez mon message, enlevez mes messages, vide la conversation, vide tout,
    videz la conversation, vider la conversation, vide le chat, oublie tout, oublie tout ce que j’ai dit, oubliez tout ce que j’ai dit,
    oublie ce que j’ai dit, oubliez ce que j’ai dit, oublie tout ce que j’ai écrit, oubliez tout ce que j’ai écrit, efface les traces,
    efface toutes les traces, efface mes traces, effacez les traces, effacez toutes les traces, effacer les traces, flushe tout,
    flush tout, flushe ça, flushe tout ça, delete, delete tout, efface mes données, effacez mes données, supprime mes données,
    supprimez mes données, efface l’historique, effacez l’historique, effacer l’historique, supprime l’historique,
    supprimez l’historique, supprimer l’historique, efface vite, efface tout vite, effacez vite, supprime vite
  `),
};
