import { isolated } from '../isolate.js';

const danger = 'Your safety comes first. If you cannot speak, try to reach other people or a place that locks.';
const self =
  'You, or someone you know, may be thinking about dying or self-harm. I take that seriously. Please talk to someone now. If you can, be with someone you trust, or whoever you are worried about, away from any danger.';
const taken = {
  lead: 'If you or someone else took something dangerous or is bleeding: get to a hospital now. Or call the emergency number. Go even if everything seems fine: some harm shows later. I take this seriously. If you can, stay with someone.',
  also: 'Anyone who took something dangerous or is bleeding needs a hospital now.',
};
const cannot = 'I am a programme and cannot call or alert anyone. If I misunderstood, tell me.';
const safe = 'Are you safe right now?';

/** What is said when a message may show danger, and in moments that need more care than a question does (care.md 1.3, 2.3, 2.6). */
export const care = {
  urgent: {
    /** By group: what is said first. */
    lead: {
      danger,
      self,
      child:
        'Telling someone was right. It is not your fault, however old you are. If you are under 18, please tell an adult you trust. People who help may have to tell others to keep you safe. Adults: UN personnel must report suspected abuse of a child.',
      recent:
        'That should not have happened. It is not your fault. Some care works best soon: medicine against HIV within 72 hours, emergency contraception within 5 days. Some clinics must tell the police; you can ask without a name. Not washing may keep evidence; your health comes first.',
      threat:
        'You sound very angry, and you may have reason to be. I cannot help with hurting anyone, and I can’t warn anyone. Talking to someone now can help. I can also explain ways to hold a person to account.',
    },
    /** By group: what is added when another group was named first. */
    also: {
      danger: 'Your safety comes first.',
      self: 'This may be about dying, too. I take that seriously: nobody should be alone with it.',
      child: 'It is not your fault, however old you are. If you are under 18, tell an adult you trust.',
      recent: 'Some care after an assault works only in the first 72 hours.',
      threat: 'I cannot help with hurting anyone, and I can’t warn anyone.',
    },
    /** Instead of what is said of a danger of this moment, where somebody threatens to show pictures. */
    pictures:
      'Nobody has the right to show private pictures or videos of you against your will. It is not your fault. Such threats are often a crime. You need not pay or answer. If you can, keep proof of the threats.',
    /**
     * Instead, where a message is only like those that told of it: whoever fears a meeting writes much as one who threatens, whoever has
     * no strength left as one who wants to die, and whoever was touched as one who was raped.
     */
    onlyLike: {
      threat: {
        lead: 'If you are afraid of this person: you can prepare for meeting them, and bring someone. If you might hurt somebody: I cannot help with that, and I can’t warn anyone. Talking to someone now can help. I can explain ways to hold people to account.',
        also: 'If you might hurt somebody: I cannot help, and can’t warn anyone.',
      },
      self: {
        lead: 'What you write sounds heavy. If you, or someone you know, are thinking about dying or self-harm, I take that seriously. Please talk to someone now. If you can, stay with someone you trust, or whoever you are worried about, away from any danger.',
        also: 'If there are also thoughts of dying, I take that seriously: nobody should be alone with them.',
      },
      recent: {
        lead: 'That should not have happened. It is not your fault. If it was more than touching, early care works best: HIV medicine within 72 hours, emergency contraception within 5 days. Some clinics must tell police; you can ask anonymously. Not washing may keep evidence; health comes first.',
        also: 'If it was more than touching, some care works only in the first 72 hours.',
      },
    },
    /** Instead of what is said of dying, and of what is added, where something was taken or a wound bleeds: that comes first. */
    taken,
    /** Instead, to whoever tells of somebody else, as a friend, a witness, a parent or a manager (care.md CR-29, CV-42). */
    ofOther: {
      lead: {
        danger:
          'If somebody is in danger now, their safety and yours come first. Please do not go in alone. Find other people, and call help to where it is happening.',
        recent:
          'That should not have happened, and it is not their fault. Some care works best soon: medicine against HIV within 72 hours, emergency contraception within 5 days. Some clinics must tell the police; anyone can ask without a name. Not washing may keep evidence; health comes first.',
        threat:
          'If somebody may hurt another person: I can’t help anyone do that, and can’t warn anyone. If it may happen soon, call security or the emergency number. You need not handle it alone.',
      },
      also: { threat: 'If somebody may be hurt, call security or the emergency number.' },
      ofChild: {
        lead: 'It is never a child’s fault. UN personnel must report suspected abuse of a child, and others who help may have to tell as well. Please don’t promise secrecy. You need not ask the child for details.',
        also: 'It is never a child’s fault. UN personnel must report suspected abuse of a child.',
      },
      safe: 'Is that person safe now?',
    },
    /** Instead, to a child, and where one asks whom they can talk to or who is told, whom some languages address in another way (care.md CV-45). */
    toChild: {
      lead: { danger, self },
      taken: taken.lead,
      asks: 'This page tells nobody: not your family, not your school, not the office. You can talk to a child helpline, or to an adult you trust. They can help you think about what comes next.',
      cannot,
      safe,
      thinks:
        'Thank you for telling me. Please do not go through this alone. Call for help now, or tell an adult you trust. If anything dangerous is near you, move away from it.',
      heavy:
        'Thank you for telling me. That is a lot to carry alone. An adult you trust or a child helpline can listen. You do not have to find the right words. HELP shows the contacts.',
      relieved:
        'I am glad it is calmer now. If you can, stay near adults you trust. You do not have to decide anything today. HELP shows the contacts at any time.',
    },
    who: 'Who can help now:',
    contacts: {
      numbers: (country: string, numbers: string) => `emergency services in ${isolated(country)}: ${isolated(numbers)}`,
      emergency: 'the emergency number of the country you are in',
      security: 'UN security at your duty station',
      medical: 'a hospital or UN clinic',
      crisis: 'a crisis line in your country',
      counsellor: 'your staff counsellor',
      child: 'a child helpline in your country',
    },
    cannot,
    teams: 'Teams keeps this text.',
    leave: 'Leave hides this page.',
    safe,
    yes: 'Yes',
    no: 'No',
    unsaid: 'I’d rather not say',
    misread: 'You misunderstood',
    /** Under the card that sends to a hospital, whatever is written; to whoever worries about somebody else; and where it is taken back. */
    still:
      'Please go to a hospital or call the emergency number now, even if all seems well. Do not wait. Be with someone if you can. Whoever answers can say what to do meanwhile.',
    helper:
      'So it is about someone else. Stay with them if you can, or find someone near them. You can ask openly about thoughts of dying: asking does not cause them. If safe, move dangerous things away. Call for help where they are. You need not carry this alone.',
    takenBack: 'All right. The contacts stay here if you need them: type HELP.',
    /** To whoever cannot breathe. */
    breath:
      'That can be very frightening. If you can, breathe out slowly, feel your feet on the floor, and have somebody near you. If it does not pass, or your chest hurts, call the emergency number or a doctor now.',
    showContacts: 'Show the contacts',
    goOn: 'Go on with my options',
    toQuestion: (title: string) => `Back to my question: ${isolated(title)}`,
    afterYes: 'Thank you for telling me. We can go on, or stop here. HELP shows the contacts at any time.',
    afterUnsaid: 'You do not have to say. HELP shows the contacts at any time.',
    corrected: 'Thank you. I misunderstood. Let us go back to your question. If you need it later, type HELP.',
    /** The same where nothing was asked beside it: there is no question to go back to. */
    whatMeant: 'I misunderstood. What did you mean? You can write it in other words. If you need the contacts later, type HELP.',
    /** To whoever goes on telling under a card, in pieces that no topic answers: of a danger of this moment, of an assault, of somebody else's. */
    goesOn: {
      danger:
        'I am still here, but I cannot call anyone for you. While it lasts: go where people are, or keep a door locked. Silence your phone, and write to someone who can come. When it is over, tell me.',
      recent:
        'Take your time. You do not have to tell it in order, or all of it. A doctor can help without a report, and sooner is better. It is not your fault. You can also ask me anything about it.',
      other:
        'If they want you there, staying with them helps. What happens next is their choice. A doctor can help without a report, and sooner is better. You can ask me anything for them.',
    },
    reminder: 'I take this seriously. The contacts are one step away: type HELP.',
    soft: 'If that ever changes, type HELP.',
    /** Beside a reply to words that may have been of danger, once. */
    maybe: 'In danger, hurt, or thinking of dying? Type HELP to see who can help.',
    /** After a card: to whoever thinks of dying, is at the end of their strength, or says that it is over for now. */
    thinks:
      'Thank you for telling me. Please do not go through this alone. Call for help now, or tell somebody you trust. If anything dangerous is near you, move away from it.',
    heavy:
      'Thank you for telling me. That is a lot to carry alone. Somebody you trust, a counsellor or a crisis line can listen. Crisis lines are often open at night too. You do not have to find the right words. HELP shows the contacts.',
    relieved:
      'I am glad it is calmer now. If you can, stay near people you trust. You do not have to decide today whether to report anything. HELP shows the contacts at any time.',
  },

  /** To whoever turned to an office or a superior in vain, and to whoever wants words taken out of a complaint. */
  turnedAway: {
    letDown:
      'I am sorry: it should not have gone like that. There are other doors, and you choose whether to try one. These are some of them.',
    notInReport:
      'This chat does not reach any complaint or report, so nothing can be taken out of one here. The office that has it can tell you what is possible. These answers may help.',
  },
  moments: {
    named: 'No names are needed here.',
    limits: 'I am a programme; nothing you write here is sent to anyone.',
    disclosure:
      'Thank you for telling me. What you describe should not happen to anyone, and it is not your fault. You do not have to tell me more. You decide what happens next. What would help now?',
    again: 'Thank you for telling me. You can say as much or as little as you like. You decide what happens next.',
    /** To whoever goes on telling after that. */
    goOn: 'You can go on, ask a question in a few words, or choose one of these.',
    inTeams: (address: string) =>
      `I am a programme and pass nothing on. Your organization can keep and search this chat, with your name. For a chat without it, type this address on your own device: ${isolated(address)}`,
    friend:
      'Thank you for standing by somebody. What helps: listen, believe, do not push, ask before you act, and mind safety. The choice is theirs. UN personnel must report sexual exploitation and abuse. There is support for you, too.',
    manager:
      'Act promptly. Do not investigate or mediate yourself, and do not ask for details. Share it only with those who must act, and protect everyone from retaliation. Managers often have a duty to pass it on: check yours. Human resources can advise you. This chat cannot tell anyone who uses it.',
    accused:
      'You get the same respect and privacy here. Nothing is decided until a fair process decides it. Until then: do not contact the other person, do not retaliate, do not delete or change anything. A counsellor, the ombuds or legal assistance can support you. Whether a report exists, I cannot know.',
    ownBehaviour:
      'You can look at this here without blame. If something you did was unwelcome, the policy expects you to stop, and not to seek the person out. A counsellor can help you think it through.',
    community:
      'Nobody may ask for sex in return for aid, work or papers. If it happens to you: it is not your fault, and help needs no proof. UN personnel must report what they hear of it, even a suspicion. Sexual activity with anyone under 18 is prohibited, whatever the local age. Please do not question anyone yourself.',
    refused: 'I can’t talk about that. I can help with questions about sexual harassment at work: options, rights, and who can help.',
    records:
      'I cannot know that. I have no access to reports, cases or registers, and I say nothing about anybody. I tell no one what is asked here.',
    otherPerson: 'I cannot show or say anything about anybody else. Each chat starts empty, and nothing of an earlier one can be shown.',
    companion:
      'You can write here, as much or as little as you like. I am a computer programme, not a person, and I pass nothing on to anyone unless you say so. People can listen, too: you choose whom, and when.',
    notStaff:
      'You can ask here whatever your contract is. Not every office serves everyone, so here is the way to the rules and offices that fit you.',
    accusedFamily:
      'This is hard for family and friends, and you did nothing wrong by asking. Nothing is decided until a fair process decides it. Some counsellors also support families. Whether a report exists, I cannot know.',
    investigators:
      'A letter or call from investigators can be frightening. It can mean different things. They talk to people who reported, to witnesses, and to people it is about. You can ask them which of these you are. What fits?',
    today: 'What can help today',
    people: 'Who I can talk to, and how private it is',
    formal: 'How a formal report works',
    /** To whoever leaves what was begun: no office was written to, and no word for it has to be found (CO-12). */
    letsBe:
      'All right. Nothing has been sent, and I do nothing unless you choose it. You can think it over, ask something else, or stop here.',
    /** The way to topics that what was told may ask about as well. */
    mayAnswer: 'Answers that may fit my question',
    witness: 'How I can help somebody',
    managerSteps: 'What I must do, step by step',
    accusedSteps: 'What I can do now',
    lookAtIt: 'Look at what I did',
    counsellor: 'What a counsellor does',
    which: 'Which rules are mine',
    report: 'Where it can be reported',
    /** In which part investigators may want to talk to somebody. */
    asReporter: 'As the person who reported',
    asWitness: 'As a witness',
    asAccused: 'As the person it is about',
  },
};
