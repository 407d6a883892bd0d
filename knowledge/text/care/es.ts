import { isolated } from '../isolate.js';
import type { Text } from '../text.js';

export const care: Text['care'] = {
  urgent: {
    lead: {
      danger: 'Su seguridad es lo primero. Si no puede hablar, intente ir a donde haya gente o a un lugar que cierre con llave.',
      self: 'Puede que usted, o alguien que conoce, esté pensando en morir o en hacerse daño. Me lo tomo en serio. Por favor, hable ahora con alguien. Si puede, quédese con alguien de confianza, o con quien le preocupa, lejos de lo que pueda hacer daño.',
      child:
        'Hiciste bien en contarlo. Nunca es culpa tuya. Si tienes menos de 18 años, habla con una persona adulta de confianza. A veces, para protegerte, quien ayuda tiene que contarlo. Personas adultas: el personal de la ONU debe informar de toda sospecha de abuso infantil.',
      recent:
        'Eso no debería haber pasado. No es culpa suya. Algunos tratamientos funcionan mejor pronto: contra el VIH, antes de 72 horas; anticoncepción de emergencia, antes de 5 días. Algunas clínicas avisan a la policía; puede preguntarlo sin dar su nombre. No lavarse puede conservar pruebas; su salud importa más.',
      threat:
        'Se nota mucha rabia, y puede que tenga motivos. No puedo ayudar a hacer daño a nadie, ni avisar a nadie. Hablar ahora con alguien puede ayudar. También puedo explicar cómo se exigen responsabilidades.',
    },
    also: {
      danger: 'Su seguridad es lo primero.',
      self: 'Puede que haya también ideas de morir. Me lo tomo en serio: nadie debería vivirlo a solas.',
      child: 'Nunca es culpa tuya. Si tienes menos de 18 años, habla con una persona adulta de confianza.',
      recent: 'Tras una agresión, algunos tratamientos solo funcionan en las primeras 72 horas.',
      threat: 'No puedo ayudar a hacer daño a nadie, ni avisar a nadie.',
    },
    pictures:
      'Nadie tiene derecho a mostrar fotos o vídeos íntimos de usted contra su voluntad. No es culpa suya. Estas amenazas son a menudo un delito. No tiene por qué pagar ni contestar. Si puede, guarde pruebas de las amenazas.',
    onlyLike: {
      threat: {
        lead: 'Si esta persona le da miedo: puede preparar el encuentro, y pedir a alguien que le acompañe. Si la rabia es tan fuerte que podría hacer daño a alguien: en eso no puedo ayudar, ni avisar a nadie. Hablar ahora con alguien puede ayudar. También puedo explicar cómo se exigen responsabilidades.',
        also: 'Si puede dañar a alguien: en eso no puedo ayudar, ni avisar a nadie.',
      },
      self: {
        lead: 'Lo que escribe parece muy doloroso. Si usted, o alguien que conoce, piensa en morir o en hacerse daño, me lo tomo en serio. Por favor, hable ahora con alguien. Si puede, quédese con alguien de confianza, o con quien le preocupa, lejos de lo que pueda hacer daño.',
        also: 'Si hay también ideas de morir, me lo tomo en serio: nadie debería vivirlo a solas.',
      },
      recent: {
        lead: 'Eso no debería haber pasado. No es culpa suya. Si hubo más que tocamientos, es mejor atenderse pronto. Contra el VIH, hasta 72 horas; anticoncepción de emergencia, hasta 5 días. Algunas clínicas avisan a la policía; puede preguntar sin identificarse. No lavarse puede conservar pruebas; su salud importa más.',
        also: 'Si hubo más que tocamientos, algunos tratamientos solo funcionan en las primeras 72 horas.',
      },
    },
    taken: {
      lead: 'Si usted, u otra persona, tomó algo peligroso o está sangrando: vaya ahora a un hospital o llame a emergencias. Hágalo aunque todo parezca estar bien: a veces el daño aparece más tarde. Me lo tomo en serio. Si puede, quédese con alguien.',
      also: 'Si usted u otra persona tomó algo peligroso o sangra: al hospital, ahora.',
    },
    ofOther: {
      lead: {
        danger:
          'Si alguien está en peligro ahora, su seguridad y la de usted son lo primero. No vaya sin compañía. Busque a otras personas y pida que llegue ayuda a ese lugar.',
        recent:
          'Eso no debería haber pasado. Esa persona no tiene culpa. Algunos tratamientos funcionan mejor pronto: contra el VIH, antes de 72 horas; anticoncepción de emergencia, antes de 5 días. Algunas clínicas avisan a la policía; se puede preguntar sin nombre. No lavarse puede conservar pruebas; la salud importa más.',
        threat:
          'Si alguien puede hacer daño a otra persona: no puedo ayudar con eso, ni avisar a nadie. Si puede pasar pronto, llame a seguridad o a emergencias. No tiene por qué cargar con esto a solas.',
      },
      also: { threat: 'Si alguien corre peligro, llame a seguridad o a emergencias.' },
      ofChild: {
        lead: 'La culpa nunca es de un niño o una niña. El personal de la ONU debe informar de toda sospecha de abuso infantil. A veces, otras personas que ayudan también tienen que contarlo. No prometa guardar el secreto. No hace falta pedirle detalles.',
        also: 'Nunca es culpa de la niña o el niño. El personal de la ONU debe informar.',
      },
      safe: '¿Esa persona está a salvo?',
    },
    toChild: {
      lead: {
        danger: 'Tu seguridad es lo primero. Si no puedes hablar, intenta ir a donde haya gente o a un lugar que cierre con llave.',
        self: 'Puede que pienses en morir o en hacerte daño, o que lo piense alguien que conoces. Me lo tomo en serio. Por favor, habla ahora con alguien. Si puedes, quédate con alguien de confianza, lejos de lo que pueda hacerte daño.',
      },
      taken:
        'Si tomaste algo peligroso o estás sangrando: ve ahora a un hospital o llama a emergencias. Si es otra persona, también. Hazlo aunque todo parezca estar bien: a veces el daño aparece más tarde. Me lo tomo en serio. Si puedes, quédate con alguien.',
      asks: 'Esta página no se lo cuenta a nadie: ni a tu familia, ni a la escuela, ni a la oficina. Puedes hablar con una línea de ayuda para menores, o con una persona adulta de confianza. Te pueden ayudar a pensar qué hacer.',
      cannot: 'Soy un programa: no puedo llamar ni avisar a nadie. Si entendí mal, dímelo.',
      safe: '¿Estás a salvo ahora?',
      thinks:
        'Gracias por decirlo. Por favor, no te quedes a solas con esto. Llama ahora o habla con una persona adulta de confianza. Si tienes cerca algo con lo que podrías hacerte daño, aléjate de eso.',
      heavy:
        'Gracias por decírmelo. Es mucho para llevarlo a solas. Te pueden escuchar una persona adulta de confianza o una línea de ayuda para menores. No hace falta explicarlo bien. Para ver los contactos, basta con escribir AYUDA.',
      relieved:
        'Me alegra que ahora esté todo más tranquilo. Si puedes, quédate cerca de personas adultas de confianza. Hoy no tienes que decidir nada. Para ver los contactos, basta con escribir AYUDA.',
    },
    who: 'Quién puede ayudar ahora:',
    contacts: {
      numbers: (country: string, numbers: string) => `emergencias en ${isolated(country)}: ${isolated(numbers)}`,
      emergency: 'el número de emergencia local',
      security: 'la seguridad local de la ONU',
      medical: 'un hospital o una clínica de la ONU',
      crisis: 'una línea de crisis local',
      counsellor: 'la consejería del personal',
      child: 'una línea de ayuda para menores de 18 años',
    },
    cannot: 'Soy un programa: no puedo llamar ni avisar a nadie. Si entendí mal, dígamelo.',
    teams: 'Teams guarda este texto.',
    leave: '«Salir» oculta esta página.',
    safe: '¿Está a salvo ahora?',
    yes: 'Sí',
    no: 'No',
    unsaid: 'Prefiero no decirlo',
    misread: 'No me refería a eso',
    still:
      'Vaya a un hospital o llame a emergencias ahora, aunque todo parezca estar bien. No espere. Si puede, quédese con alguien. Por teléfono pueden decir qué hacer mientras llega la ayuda.',
    helper:
      'Entonces es por otra persona. Si puede, quédese con ella, o busque a alguien cerca de ella. Puede preguntarle si piensa en morir: preguntar no da la idea. Sin arriesgarse, aleje lo que pueda dañar. Pida ayuda donde ella esté. No tiene que cargar con esto a solas.',
    takenBack: 'De acuerdo. Los contactos siguen aquí: basta con escribir AYUDA.',
    breath:
      'Eso puede dar mucho miedo. Si puede, suelte el aire despacio, sienta los pies en el suelo y tenga a alguien cerca. Si no se le pasa, o si le duele el pecho, llame ahora a emergencias o a un médico.',
    showContacts: 'Ver los contactos',
    goOn: 'Seguir con mis opciones',
    toQuestion: (title: string) => `Volver a mi pregunta: ${isolated(title)}`,
    afterYes: 'Gracias por decírmelo. Podemos seguir o parar aquí. Para ver los contactos en cualquier momento, basta con escribir AYUDA.',
    afterUnsaid: 'No hace falta decirlo. Para ver los contactos en cualquier momento, basta con escribir AYUDA.',
    corrected: 'Gracias. Entendí mal. Volvamos a la pregunta. Si más tarde hace falta, basta con escribir AYUDA.',
    whatMeant:
      'Entendí mal. ¿De qué se trata? Se puede escribir con otras palabras. Para ver los contactos más tarde, basta con escribir AYUDA.',
    goesOn: {
      danger:
        'Sigo aquí, pero no puedo llamar a nadie por usted. Mientras dure el peligro, vaya donde haya gente o mantenga la puerta cerrada con llave. Silencie el teléfono y escriba a alguien que pueda venir. Cuando termine, dígamelo.',
      recent:
        'Sin prisa. No hace falta contarlo todo, ni en orden. Puede recibir atención médica sin denunciar, y cuanto antes, mejor. No es culpa suya. También puede preguntarme lo que necesite.',
      other:
        'Si esa persona quiere, quedarse a su lado ayuda. Lo que venga después lo decide ella. Esa persona puede recibir atención médica sin denunciar, y cuanto antes, mejor. También puede usted preguntarme lo que ella necesite saber.',
    },
    reminder: 'Me lo tomo en serio. Los contactos están a un paso: basta con escribir AYUDA.',
    soft: 'Si eso cambia algún día, basta con escribir AYUDA.',
    maybe: '¿Hay peligro, heridas o ideas de morir? Basta con escribir AYUDA para ver a quién acudir.',
    thinks:
      'Gracias por decirlo. Por favor, no se quede a solas con esto. Llame ahora o hable con alguien de confianza. Si tiene cerca algo con lo que podría hacerse daño, aléjese de eso.',
    heavy:
      'Gracias por decírmelo. Es mucho para llevarlo a solas. Una persona de confianza, la consejería o una línea de crisis pueden escucharle, a menudo también de noche. No hace falta explicarlo bien. Para ver los contactos, basta con escribir AYUDA.',
    relieved:
      'Me alegra que ahora esté todo más tranquilo. Si puede, quédese cerca de gente de confianza. Hoy no tiene que decidir si denunciar algo. Para ver los contactos en cualquier momento, basta con escribir AYUDA.',
  },

  turnedAway: {
    letDown: 'Lo siento: no debió ser así. Hay otras puertas, y usted elige si quiere probar. Estas son algunas.',
    notInReport:
      'Este chat no tiene acceso a ninguna denuncia ni queja, así que desde aquí no se puede quitar nada de ellas. La oficina que tiene la denuncia o la queja puede decirle qué es posible. Estas respuestas pueden ayudar.',
  },
  moments: {
    named: 'Aquí no hacen falta nombres.',
    limits: 'Soy un programa; nada de lo que escriba aquí se envía a nadie.',
    disclosure:
      'Gracias por contármelo. Lo que describe no debería pasarle a nadie, y no es culpa suya. No hace falta que me cuente más. Usted decide cómo seguir. ¿Qué le ayudaría ahora?',
    again: 'Gracias por contármelo. Puede contar tanto o tan poco como quiera. Usted decide cómo seguir.',
    goOn: 'Puede seguir, preguntar algo en pocas palabras o elegir una de estas opciones.',
    inTeams: (address: string) =>
      `Soy un programa y no transmito nada. Su organización puede guardar esta conversación y buscar en ella, con su nombre. Para conversar sin él, escriba esta dirección en su propio dispositivo: ${isolated(address)}`,
    friend:
      'Gracias por estar al lado de alguien. Lo que ayuda: escuchar, creer, no presionar, preguntar antes de actuar y pensar en la seguridad. La decisión es de esa persona. El personal de la ONU debe informar de la explotación y los abusos sexuales. También hay apoyo para usted.',
    manager:
      'Actúe pronto. No investigue ni medie por su cuenta, y no pida detalles. Cuéntelo solo a quienes deben actuar, y proteja a todas las personas de represalias. Quienes dirigen equipos suelen tener el deber de transmitirlo: compruebe cuál es el suyo. Recursos humanos puede orientarle. Este programa no puede decir a nadie quién lo usa.',
    accused:
      'Aquí se le trata con el mismo respeto y la misma privacidad. Nada está decidido hasta que lo decida un proceso justo. Mientras tanto: no se ponga en contacto con la otra persona, no tome represalias, no borre ni cambie nada. La consejería, la oficina del ómbudsman o la asistencia letrada pueden apoyarle. No puedo saber si existe una denuncia.',
    ownBehaviour:
      'Aquí puede verlo sin reproches. Si algo de lo que hizo no fue bien recibido, la política le pide parar y no buscar a la persona. La consejería del personal puede ayudarle a reflexionar.',
    community:
      'Nadie debe pedir sexo a cambio de ayuda, trabajo o papeles. Si le pasa a usted: no es su culpa, y puede pedir ayuda sin pruebas. El personal de la ONU debe informar, aunque sea una sospecha. Toda actividad sexual con menores de 18 años está prohibida, sea cual sea la edad local. Por favor, no interrogue a nadie.',
    refused:
      'No puedo hablar de eso. Puedo ayudar con preguntas sobre acoso sexual en el trabajo: opciones, derechos y quién puede ayudar.',
    records:
      'No puedo saberlo. No tengo acceso a denuncias, casos ni registros, y no digo nada de nadie. Lo que se pregunta aquí no lo transmito.',
    otherPerson:
      'No puedo mostrar ni decir nada de otra persona. Cada conversación empieza vacía, y no se puede mostrar nada de una anterior.',
    companion:
      'Puede escribir aquí, tanto o tan poco como quiera. Soy un programa informático, no una persona, y no transmito nada a nadie sin su permiso. También hay personas que pueden escuchar. Usted elige con quién hablar, y cuándo.',
    notStaff:
      'Aquí puede preguntar, sea cual sea su contrato. No todas las oficinas atienden a todo el mundo. Este es el camino hacia las normas y las oficinas que le corresponden.',
    accusedFamily:
      'Esto es duro para la familia y las amistades, y preguntar no tiene nada de malo. Nada está decidido hasta que lo decida un proceso justo. Algunas consejerías apoyan también a las familias. No puedo saber si existe una denuncia.',
    investigators:
      'Una carta o una llamada de quienes investigan asusta. Puede significar cosas distintas. Hablan con quienes denunciaron, con testigos y con las personas de las que se trata. Puede preguntarles en qué calidad quieren hablar con usted. ¿Cuál es su caso?',
    today: 'Qué puede ayudar hoy',
    people: 'Con quién hablar y qué queda en privado',
    formal: 'Cómo funciona una denuncia oficial',
    letsBe:
      'De acuerdo. No se ha enviado nada; qué hacer, o no hacer nada, lo decide usted. Puede pensarlo, preguntar otra cosa o parar aquí.',
    mayAnswer: 'Respuestas posibles a mi pregunta',
    witness: 'Cómo ayudar a alguien',
    managerSteps: 'Qué debo hacer, paso a paso',
    accusedSteps: 'Qué puedo hacer ahora',
    lookAtIt: 'Pensar en lo que hice',
    counsellor: 'Qué hace la consejería del personal',
    which: 'Qué normas me corresponden',
    report: 'Dónde se puede informar',
    asReporter: 'Fui yo quien denunció',
    asWitness: 'Como testigo',
    asAccused: 'Se trata de mí',
  },
};
