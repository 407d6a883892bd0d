import { isolated } from '../isolate.js';
import type { Text } from '../text.js';

export const handoff: Text['handoff'] = {
  menu: {
    talk: 'Hablar con una oficina por esta página',
    start: 'Empezar una conversación aquí',
    back: 'Tengo un número para volver',
    toOffice: (office: string) => `Volver a mi conversación: ${isolated(office)}`,
    whole: 'Ver toda la conversación',
    takeBack: 'Retirarlo todo',
    ask: 'Preguntarle algo al programa',
    number: 'Deme un número para volver',
  },

  doors: {
    text: 'Estas oficinas pueden responderle aquí, por esta página. No llegan a saber quién es usted, y no hace falta que dé un nombre. No se envía nada antes de que usted lo haya visto y haya dicho que sí.',
    none: 'Todavía no responde ninguna oficina por esta página. Estas oficinas tienen sus propias vías: usted puede contactarlas por su cuenta.',
    others: 'Oficinas con sus propias vías',
    child:
      'Aquí, la oficina del ómbudsman y las que reciben denuncias son para personas adultas en el trabajo. Para niñas, niños y adolescentes, lo adecuado son los contactos del aviso de seguridad. No se ha enviado nada.',
    gone: 'Ahora mismo, esta oficina no responde por esta página. No se ha enviado nada. Aquí siguen otras oficinas y las vías propias de cada una.',
  },

  speakers: { ombuds: 'Oficina del ómbudsman', counsellor: 'Consejería del personal', report: 'Oficina de denuncias' },
  demonstration: 'Esto es una demostración: no lo lee nadie de una oficina real.',

  office: {
    goOn: 'Seguir',
    notNow: 'Ahora no',
  },

  involved: {
    text: '¿Alguien de esta oficina, o alguien cercano a esa persona, tiene que ver con lo que pasó? No hace falta que diga por qué.',
    nobody: 'No, nadie',
    exclude: (name: string) => `Sí: dejar fuera a ${isolated(name)}`,
    another: 'Sí: elegir otra oficina',
    noted: (names: string) => `Anotado. Sin acceso a este texto y sin saber que existe: ${isolated(names)}. ¿Hay alguien más?`,
    noneLeft: 'Entonces no queda nadie en esta oficina que pueda responder. No se ha enviado nada. Quizá le sirva otra oficina.',
  },

  payload: {
    text: 'Esto es todo lo que iría a la oficina. Todavía no se ha enviado. Puede añadir algo o dejarlo como está.',
    ready: 'Está como lo quiero',
    remove: (field: string) => `Quitar: ${isolated(field)}`,
    add: (field: string) => `Añadir: ${isolated(field)}`,
    fields: {
      call: 'cómo llamarme',
      first: 'lo primero que hay que saber',
      avoid: 'qué no preguntarme',
      times: 'horas seguras',
      words: 'mis propias palabras',
    },
    ask: {
      call: '¿Cómo quiere que le llamen? No hace falta que sea su nombre.',
      first: '¿Qué conviene saber antes de escribirle?',
      avoid: '¿Sobre qué no hay que preguntarle?',
      times: '¿A qué horas puede leer y escribir aquí sin peligro?',
      words: 'Escriba lo que quiere que lean. No hacen falta nombres, y todavía no se envía nada.',
    },
    leaveOut: 'No poner esto',
    lines: {
      wish: 'A una persona le gustaría hablar con ustedes.',
      language: (name: string) => `Idioma: ${name}`,
      call: (words: string) => `Cómo llamarme: ${words}`,
      first: (words: string) => `Lo primero que hay que saber: ${words}`,
      avoid: (words: string) => `Por favor, no me pregunten sobre: ${words}`,
      times: (words: string) => `Horas seguras: ${words}`,
      words: (words: string) => `Con mis propias palabras: ${words}`,
    },
  },

  consent: {
    about: {
      ombuds:
        'La oficina del ómbudsman escucha, explica y ayuda de manera informal; no investiga ni decide. Lo que usted escriba se queda allí; la única excepción es un riesgo inminente de daño grave, sin otra salida. **Esto no es una denuncia**: no detiene ningún plazo ni abre ningún procedimiento de protección.',
      counsellor:
        'En la consejería, una persona le apoya y no denuncia por usted sin su acuerdo. Hay límites profesionales: un peligro grave para usted, para otras personas o para un niño o una niña; puede haber notas. **Esto no es una denuncia**: no detiene ningún plazo ni abre ningún procedimiento de protección.',
      report:
        'Aquí, una persona recibe denuncias. **Hablar con ella puede contar como denuncia.** Se guardan registros. Leerá el texto quien tenga el deber de conocerlo. La persona nombrada se enterará en algún momento y puede que adivine quién habló. Después puede haber protección contra las represalias.',
    },
    rules:
      'A esta oficina va exactamente el texto de abajo, cifrado. Solo lo leen quienes responden aquí por ella. Se borra a los 14 días si nadie lo abre, o 30 días después del último mensaje. Puede retirarlo todo en cualquier momento, pero lo que se leyó se sigue sabiendo. No se sabe cuándo responderán. Si nadie responde, no ocurre nada.',
    lasting: 'Usted puede dejar de participar, pero la organización puede seguir adelante, y lo que recibió queda en el expediente.',
    ask: {
      ombuds: '¿Empezar una conversación con la oficina del ómbudsman por esta página?',
      counsellor: '¿Empezar una conversación con la consejería del personal por esta página?',
      report: '¿Enviar esto a la oficina de denuncias?',
    },
    no: 'No, no enviar nada',
    yes: 'Sí, enviar exactamente esto',
    change: 'Cambiar el texto',
    simpler: 'Dígamelo con otras palabras',
    inShort: 'En pocas palabras: un solo texto va a una sola oficina, y nada más. Puede retirarlo en cualquier momento.',
    simple: {
      ombuds:
        'Usted envía un texto corto a una sola oficina. Allí, una persona puede responderle en esta página. Esa persona no sabe quién es usted y no denunciará por usted. Si alguien puede sufrir pronto un daño grave, esa persona quizá tenga que actuar. Usted puede parar y borrarlo en cualquier momento.',
      counsellor:
        'Usted envía un texto corto a una sola oficina. Allí, alguien de la consejería puede responderle en esta página. Esa persona no sabe quién es usted y no denunciará por usted. Si alguien puede sufrir un daño grave, esa persona quizá tenga que actuar. Usted puede parar y borrarlo en cualquier momento.',
      report:
        'Usted envía un texto corto a la oficina que recibe denuncias. Allí, una persona puede responderle en esta página. Esa persona no sabe quién es usted, salvo que usted lo diga. Esa persona quizá tenga que iniciar un proceso oficial, y ese proceso puede seguir aunque usted deje de escribir.',
    },
    refused:
      'No se ha enviado nada, y no se guarda nada de esto. Estas oficinas también tienen sus propias vías: usted puede contactarlas por su cuenta.',
    expired: 'Ha pasado demasiado tiempo desde que leyó esto, así que no se ha enviado nada. Por favor, léalo otra vez.',
  },

  report: {
    text: 'Antes de escribir a una oficina que recibe denuncias: lo que allí se entrega ya no se puede retirar del expediente. Puede hablar primero con la oficina del ómbudsman o con la consejería; eso no es denunciar. También puede escribir su declaración para usted y decidir más adelante.',
    first: 'Primero, la oficina del ómbudsman',
    counsellor: 'Primero, la consejería del personal',
    goOn: 'Seguir a la oficina de denuncias',
  },

  number: {
    text: 'Se ha enviado. Este es su número para volver. Con él puede volver desde cualquier dispositivo, leer la respuesta y retirarlo todo. Nadie puede dárselo otra vez. Apúntelo como si fuera un número de teléfono.',
    ask: 'Para comprobar que lo tiene: escriba las cuatro últimas cifras.',
    wrong: 'Esas no son las cuatro últimas cifras. Aquí está el número otra vez.',
    saved: 'Bien. Guárdelo donde nadie más mire, y no lo escriba nunca en un mensaje.',
    later: 'Seguir sin número',
    without: 'Sin el número, esta conversación solo se puede leer mientras esta página siga abierta. Todavía puede pedir uno.',
    inMessage:
      'Su mensaje contiene un número para volver, así que no se ha aceptado. Cualquiera que tenga ese número puede leer la conversación. Por favor, escriba el mensaje sin el número.',
    enter: 'Escriba las cifras de su número para volver. Los espacios y los guiones no importan.',
    short: (missing: number) => `Faltan cifras: ${missing}. Un número para volver tiene 22.`,
    long: (more: number) => `Sobran cifras: ${more}. Un número para volver tiene 22.`,
    check: 'Alguna cifra no es correcta, o dos han cambiado de lugar. Por favor, mírelas otra vez.',
    unknown:
      'No hay nada guardado con este número. Puede que haya caducado o que se haya retirado todo. En cualquier momento se puede empezar otra conversación.',
    slow: 'Ha habido muchos intentos. Espere un minuto e inténtelo otra vez, por favor.',
    notInTeams: 'Un número para volver solo funciona en la página web, donde no hay ningún nombre a su lado.',
  },

  relay: {
    waiting: (office: string) =>
      `La oficina (${isolated(office)}) tiene su texto. Todavía no lo ha abierto nadie. Aquí puede escribir más; llegará a la oficina.`,
    opened: (office: string, date: string) =>
      `La oficina (${isolated(office)}) abrió su texto el ${isolated(date)}. Aquí puede escribir; llegará a la oficina.`,
    active: (office: string) =>
      `Usted está en conversación con la oficina (${isolated(office)}). No diré nada hasta que pulse uno de estos botones.`,
    sent: 'Enviado a la oficina.',
    asking: 'Pregúnteme a mí. Este mensaje, y solo este, no va a la oficina.',
    back: 'Vuelvo a hablar yo, y la oficina no ve esto.',
    closed: (office: string) => `La oficina (${isolated(office)}) ha cerrado esta conversación. Todavía puede leerla hasta que se borre.`,
    expires: (date: string) => `Esta conversación se guarda hasta el ${isolated(date)}.`,
    openings: 'Quién abrió mis mensajes y cuándo',
    nobody: 'Todavía no los ha abierto nadie.',
    person: 'Usted',
    gone: 'Esta conversación ya no existe: ha caducado o se ha retirado todo.',
    notSent: 'Esto no se ha enviado: la conversación está cerrada o su consentimiento ha caducado.',
    late: 'Todavía no ha respondido nadie. Lo siento. Puede esperar, volver con su número o elegir otra oficina.',
    wait: 'Voy a esperar',
    other: 'Elegir otra oficina',
  },

  takeBack: {
    ask: 'Todo lo que escribieron usted y la oficina se borrará para siempre, y nadie podrá volver a abrirlo. Lo que se leyó lo sigue sabiendo quien lo leyó.',
    yes: 'Sí, retirarlo todo',
    no: 'No, dejarlo como está',
    done: 'Hecho: la clave se ha destruido y ya no se puede leer nada de esto. Puede empezar de nuevo en cualquier momento.',
  },
};
