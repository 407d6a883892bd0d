import { listed } from '../wordings.js';

/** Whole messages that mean a command, in small letters; what a button says works too. */
export const commands = {
  help: listed(`
    help, sos, i am not safe, i’m not safe, emergency, i need help, i need help please, please help, please help me, help me,
    help me please, help please, need help`),
  startOver: listed(`
    start over, restart, begin again, menu, start, home, start again, start anew, start afresh, start from the beginning,
    back to the beginning, go back to the beginning, from the beginning, let’s start over, let’s start again,
    let us start again, can we start over, can we start again, i want to start over, start over please, please start over,
    please start again, new conversation, new chat, start a new chat, start a new conversation, new conversation please,
    main menu, back to the menu, back to start, reset, begin from the start, let’s begin again, from the top`),
  /** A way back, where one is offered: nothing is lost by it. */
  back: ['back', 'go back'],
  /** What comes next, where there is more of what is shown. */
  next: ['next', 'continue', 'go on', 'more', 'tell me more'],
  /** Takes back what is being asked: the choice that declines it, or a way back. */
  cancel: ['cancel', 'cancel this', 'cancel it'],
  topics: ['topics', 'all topics', 'list of topics'],
  language: listed(`
    language, languages, change language, another language, other language, other languages, change the language,
    switch language, switch the language, choose language, choose a language, choose another language, in another language,
    in another language please, another language please, can we change language, can we change the language,
    can i change the language, can i write in another language, which languages, can we do this in my language,
    can i write in my language, can we speak my language, can we do this in kiswahili, can we do this in swahili, swahili,
    kiswahili, urdu, tagalog, filipino, hausa, yoruba, igbo, amharic, wolof, dari, pashto, farsi, kinyarwanda, lingala, pidgin`),
  /** Somebody who comes back with a return number or a code word. */
  comesBack: listed(`
    i have a number, i have a return number, i have my number, i have my return number, i have the number, i’ve got a number,
    i got a number, i have a code, i have a code word, i have my code word, i have a number and a code word,
    i am back with my number, i’m back with my number, i came back with my number, i was given a number`),
  /** Somebody whose return number is gone. */
  lostNumber: listed(`
    i lost my number, i have lost my number, i’ve lost my number, lost my number, i lost the number, i lost my return number,
    i have lost my return number, i forgot my number, forgot my number, i forgot my return number, i can’t find my number,
    i cannot find my number, i don’t remember my number, i deleted my number, i lost my number and code word`),
  kept: ['what do you keep', 'what do you keep about me', 'my data', 'what do you know about me'],
  goodbye: listed(`
    bye, goodbye, stop, exit, quit, leave, bye bye, see you, close this, close the chat, close chat, end chat, end the chat,
    end this chat, end conversation, end the conversation, log out, leave the chat, leave this chat, close it, leave quickly,
    leave now, exit now, exit chat, quick exit, close quickly, hide this, hide this quickly, ok bye, bye for now, cheerio,
    ta ta, kwaheri, kwa heri, paalam, odabo, take care, gotta go, i have to go, i must go, i have to go now, gtg, g2g, ttyl,
    someone is coming, someone’s coming, somebody is coming, somebody’s coming, someone is here, hide, hide page,
    hide the page, hide chat, hide the chat, close quick, close this quickly, good night, goodnight, night night, brb,
    talk later, i will be back, i’ll be back, i’ll come back later`),
  hello: listed(`
    hi, hello, hey, sorry, so sorry, i’m sorry, i am sorry, ok sorry, sorry about that, my apologies, i apologize, apologies, sorry i was rude, hi there, good morning, good afternoon, good evening, sorry to bother you, sorry to bother,
    sorry for bothering you, sorry to disturb you, sorry to disturb, i am sorry to bother you, i’m sorry to bother you,
    so sorry to bother you, i’m so sorry to bother you, i am so sorry to bother you, sorry for disturbing you,
    sorry for disturbing, sorry for the bother, sorry for the trouble, sorry to trouble you, sorry for troubling you,
    apologies for bothering you, sorry to bother you again, sorry to bother you so late, sorry for writing so late,
    sorry to write so late, hi sorry to bother you, hello sorry to bother you, hello there, good day, greetings, excuse me,
    hiya, heya, hi all, hello hello, hello dear, hello friend, hello sir, hello madam, hello ma’am, dear sir, dear madam,
    dear sir or madam, good day to you, good day sir, good day ma, good morning sir, good morning madam, good morning ma,
    good evening sir, good evening madam, good evening ma, good afternoon sir, good afternoon madam, good afternoon ma, how far,
    habari, habari yako, habari za asubuhi, habari za jioni, jambo, hujambo, mambo, niaje, shikamoo, bawo ni, ekaro, e kaaro,
    e kaasan, nno, kedu, ndewo, sannu, ina kwana, how una dey, wetin dey, namaste, namaskar, namaskaram, vanakkam, sat sri akal,
    assalamu alaikum, assalam alaikum, salam alaikum, salaam, salam, adaab, kumusta, kamusta, kumusta po, magandang umaga,
    magandang umaga po, magandang gabi, magandang gabi po, magandang hapon, magandang araw, magandang araw po, g’day, howdy,
    alright mate, ello, hullo, anyone there, is anyone there, is anybody there, hello is anybody there, hello is anyone there,
    hello anyone there, hello anyone, anybody here, anyone here, knock knock`),
  thanks: listed(`
    thanks, thank you, thx, ok thanks, thanks a lot, thank you very much, thank you so much, thanks so much, many thanks,
    thanks again, thank you again, thank u, thank you sir, thank you madam, thank you ma, thank you ma’am, thanks dear,
    thank you dear, ty, tysm, thnx, thanx, tnx, thks, tq, cheers, cheers mate, ta, ta very much, much appreciated,
    i appreciate it, i appreciate this, appreciated, much obliged, god bless, god bless you, thanks for your help,
    thank you for your help, thank you for helping me, thanks for helping, thanks a lot that helped, thanks that helped,
    thank you that helped, that helped, that helped thanks, that was helpful, that was helpful thank you,
    thanks that was helpful, very helpful thank you, ok thank you, okay thanks, okay thank you, asante, asante sana, ahsante,
    ahsante sana, shukran, shukriya, shukria, dhanyavaad, dhanyavad, dhanyawad, nandri, salamat, salamat po, maraming salamat,
    maraming salamat po, e se, e seun, ese, ese pupo, daalu, imela, nagode, na gode, well done thank you, oshe,
    thank you plenty, murakoze, webale, webale nyo, ameseginalehu, medaase`),
  offices: ['offices', 'find an office', 'list of offices', 'contacts'],
  mustTell: ['who must tell', 'who must pass it on', 'who has to report', 'who keeps it'],
  whatIsNew: [
    'what is new',
    'what’s new',
    'what has changed',
    'what changed',
    'is there anything new',
    'anything new',
    'new answers',
    'news',
  ],
  /** Where somebody works and is, to be chosen or changed. */
  organization: [
    'choose organization and place',
    'choose organization',
    'choose my organization',
    'change organization',
    'change my organization',
  ],
  country: ['choose the country', 'choose country', 'choose a country', 'choose place', 'change country', 'change place'],
  /** That somebody is a witness: they saw it, or are called to say what they know. */
  isWitness: ['i am a witness', 'i’m a witness', 'i was a witness', 'witness', 'a witness'],
  print: [
    'print',
    'poster',
    'something to print',
    'pocket sheet',
    'something i can put on the wall',
    'give me something i can put on the wall',
  ],
  forget: listed(`
    delete, delete the whole chat, delete this, delete everything, delete this chat, delete my data, forget me,
    forget everything, erase this, clear this chat, erase everything, erase everything i typed, erase everything i wrote,
    erase all, erase it, erase it all, erase my messages, erase my data, erase the chat, erase this chat, delete all, delete it,
    delete it all, delete all of it, delete all this, delete all my messages, delete my messages, delete my message,
    delete my chat, delete the chat, delete chat, delete history, delete my history, delete the conversation,
    delete this conversation, delete what i wrote, delete what i typed, delete everything i wrote, delete everything i typed,
    delete everything please, please delete everything, please delete this, please delete my messages, please delete all,
    kindly delete everything, kindly delete this, kindly delete my messages, wipe everything, wipe this, wipe it,
    wipe my messages, wipe the chat, wipe it all, clear everything, clear chat, clear the chat, clear history,
    clear the history, clear my messages, remove everything, remove my messages, remove everything i wrote, get rid of it all,
    get rid of all that, get rid of this chat, forget what i said, forget all i said, forget what i wrote,
    forget everything i said, destroy this chat`),
};

export type Commands = typeof commands;
