import { isolated } from '../isolate.js';
import { listed } from '../wordings.js';
import type { Text } from '../text.js';

export const handoff: Text['handoff'] = {
  menu: {
    talk: 'Hablar con una oficina por esta página',
    start: 'Empezar una conversación aquí',
    back: 'Tengo un número para volver',
    toOffice: (office: string) => `Volver a mi conversación: ${isolated(office)}`,
    whole: 'Ver toda la conversación',
    takeBack: 'Borrar toda la conversación',
    ask: 'Preguntarle algo al programa',
    number: 'Deme un número para volver',
  },

  doors: {
    text: 'Estas oficinas pueden responderle aquí, por esta página. No les decimos quién es usted, y no hace falta ningún nombre. No se envía nada antes de que usted lo haya visto y haya dicho que sí.',
    none: 'Todavía no responde ninguna oficina por esta página. Usted puede contactar por su cuenta con estas oficinas.',
    others: 'Contactar por mi cuenta con una oficina',
    child:
      'Aquí, la oficina del ómbudsman y las que reciben denuncias son para personas adultas en el trabajo. Para niñas, niños y adolescentes, lo adecuado son los contactos del aviso de seguridad. No se ha enviado nada.',
    gone: 'Ahora mismo, esta oficina no responde por esta página. No se ha enviado nada. Puede elegir otra o contactar con una oficina por su cuenta.',
  },

  speakers: { ombuds: 'Oficina del ómbudsman', counsellor: 'Consejería del personal', report: 'Oficina de denuncias' },
  demonstration: 'Esto es una demostración: no lo lee nadie de una oficina real.',

  office: {
    goOn: 'Seguir',
    reads: (languages) => `Idiomas que se leen en esta oficina: ${isolated(languages)}. No se traduce nada.`,
    notNow: 'Ahora no',
  },

  involved: {
    text: '¿Alguien de esta oficina, o alguien cercano a esa persona, tiene que ver con esto? No hace falta que diga por qué.',
    nobody: 'No, nadie',
    exclude: (name: string) => `Sí: dejar fuera a ${isolated(name)}`,
    another: 'Sí: elegir otra oficina',
    noted: (names: string) =>
      `Anotado. Este programa no mostrará este texto, ni siquiera que existe, a: ${isolated(names)}. ¿Tiene que ver con esto alguien más de la oficina?`,
    noneLeft: 'Entonces no queda nadie en esta oficina que pueda responder. No se ha enviado nada. Quizá le sirva otra oficina.',
    changed: 'La lista de personas que responden en esta oficina ha cambiado desde que se le hizo esta pregunta.',
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
      times: 'cuándo escribirme sin peligro',
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
      wish: 'Una persona pide hablar con esta oficina.',
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
        'La oficina del ómbudsman escucha y ayuda informalmente, sin investigar. Lo que escriba queda allí, salvo riesgo inminente de daño grave sin otra salida. **Esto no es una denuncia**: no detiene plazos ni activa protección.',
      counsellor:
        'La consejería le apoya y no denuncia nada sin su acuerdo. Puede comunicar peligros graves para usted, otras personas o menores. Puede haber notas. **Esto no es una denuncia**: no detiene plazos ni activa protección.',
      report:
        'Esta oficina recibe denuncias; **hablar allí puede contar como una.** La leen quienes deben actuar. La persona denunciada lo sabrá y quizá adivine quién habló. Sin nombre, menos seguimiento y protección.',
    },
    rules: {
      talk: 'Solo se envía el texto de abajo, cifrado. Sin abrir, se borra a los 14 días; abierto, 30 días después del último mensaje. Su permiso vale 14 días. Puede borrarlo todo en cualquier momento; lo leído se seguirá sabiendo. El texto pueden leerlo quienes responden allí.',
      report:
        'Solo se envía el texto de abajo, cifrado, y pasa al expediente de la oficina. Aquí, sin abrir, se borra a los 14 días; abierto, 30 días después del último mensaje. Su permiso vale 14 días. Puede borrar esta conversación en cualquier momento, no el expediente; el proceso puede seguir.',
    },
    unanswered: 'No se puede prometer cuándo responderán. Sin respuesta, todo queda ahí.',
    ask: {
      ombuds: '¿Empezar una conversación con la oficina del ómbudsman?',
      counsellor: '¿Empezar una conversación con la consejería del personal?',
      report: '¿Enviar esto a la oficina de denuncias?',
    },
    no: 'No, no enviar nada',
    yes: 'Sí, enviar exactamente esto',
    change: 'Cambiar el texto',
    simpler: 'Dígamelo con otras palabras',
    notYet: (yes: string) =>
      `**Todavía no se ha enviado nada.** Para enviarlo, pulse el botón «${yes}» o escriba exactamente esas palabras.`,
    inShort: {
      talk: 'En resumen: un texto, una oficina, nada más.',
      report: 'En resumen: un texto que puede abrir un proceso oficial.',
    },
    simple: {
      ombuds:
        'Un texto corto va a una sola oficina. Allí, una persona puede responderle en esta página. No les decimos quién es usted. Esto no es una denuncia, y los plazos siguen corriendo. Si alguien puede sufrir pronto un daño grave, quizá tengan que actuar. Puede borrarlo todo en cualquier momento; lo que se leyó se sigue sabiendo.',
      counsellor:
        'Un texto corto va a una sola oficina. Alguien de la consejería puede responderle en esta página. No les decimos quién es usted. Esto no es una denuncia, y los plazos siguen corriendo. Si alguien puede sufrir un daño grave, quizá tengan que actuar. Puede borrarlo todo en cualquier momento; lo que se leyó se sigue sabiendo.',
      report:
        'Usted envía un texto corto a la oficina que recibe denuncias. Allí, una persona puede responderle en esta página. No les decimos quién es usted. Esa persona quizá tenga que iniciar un proceso oficial. Ese proceso puede seguir aunque usted deje de escribir, y lo que escribió queda en el expediente de la oficina.',
    },
    refused:
      'No se ha enviado nada. Lo que escribió para la oficina desaparecerá cuando termine esta conversación. También puede contactar por su cuenta con estas oficinas.',
  },

  report: {
    text: 'Esta oficina recibe denuncias. Lo que se le entrega ya no se puede retirar del expediente. La oficina puede seguir adelante aunque usted pare. En el trabajo, algunas personas tienen que denunciar lo que oyen; la oficina del ómbudsman y la consejería, no. Puede hablar primero con una de ellas. Eso no es denunciar.',
    first: 'Primero, la oficina del ómbudsman',
    counsellor: 'Primero, la consejería del personal',
    goOn: 'Seguir a la oficina de denuncias',
  },

  number: {
    text: 'Se ha enviado. Este es su número para volver. Con él puede volver desde cualquier dispositivo, leer, escribir y borrar la conversación. También puede hacerlo cualquiera que lo tenga. Aquí nadie puede consultarlo. Apúntelo como si fuera un número de teléfono.',
    ask: 'Para comprobar que lo tiene: escriba las cuatro últimas cifras.',
    wrong: 'Esas no son las cuatro últimas cifras. Aquí está el número otra vez.',
    saved: 'Bien. Guárdelo donde nadie más mire, y no lo escriba nunca en un mensaje.',
    later: 'Seguir sin número',
    without:
      'Sin el número, solo puede leer esta conversación en esta página, mientras siga abierta. Son 15 minutos sin mensajes, 60 como máximo. La oficina guarda la conversación. Todavía puede pedir un número.',
    inMessage:
      'Su mensaje contiene un número para volver, así que no se ha aceptado. Cualquiera que tenga ese número puede leer y borrar la conversación. Por favor, escriba el mensaje sin el número.',
    whereTyped: (label: string) => `Para volver a una conversación con su número, elija «${isolated(label)}».`,
    enter:
      'Escriba las cifras de su número para volver. Los espacios y los guiones no importan. Si eligió una palabra clave, escriba el número y la palabra juntos, en un solo mensaje.',
    together:
      'Escriba el número y la palabra clave juntos, en un solo mensaje: primero las 22 cifras y después la palabra. Si no hay palabra clave, escriba solo el número.',
    lost: 'Sin el número, nadie puede volver a abrir aquí esa conversación, y nadie puede consultar el número. La oficina guarda la conversación hasta que se borre. Si encuentra el número, escríbalo aquí abajo. Puede empezar una conversación nueva en cualquier momento, con un número nuevo.',
    notKept: listed(`
      perdido, lo perdí, lo he perdido, se me perdió, lo olvidé, se me olvidó, no lo tengo, ya no lo tengo,
      no tengo mi número, no tengo el número, ya no tengo el número, no tengo número, sin número, no lo apunté,
      no lo anoté, no lo escribí, no apunté el número, no anoté el número, no lo guardé`),
    short: (missing: number) => `Faltan cifras: ${missing}. Un número para volver tiene 22.`,
    long: (more: number) => `Sobran cifras: ${more}. Un número para volver tiene 22.`,
    check: 'Alguna cifra no es correcta, o dos han cambiado de lugar. Por favor, mírelas otra vez.',
    unknown:
      'Con esto no se abre nada. Puede que el número haya caducado o que la conversación se haya borrado. Si tiene una palabra clave, escriba el número y la palabra juntos, en un solo mensaje. Puede empezar una conversación nueva en cualquier momento.',
    slow: 'Se están probando números muy a menudo, y no solo por su parte. Espere un minuto e inténtelo otra vez, por favor.',
    notInTeams: 'Un número para volver solo funciona en la página web, donde no hay ningún nombre a su lado.',
  },

  relay: {
    waiting: (office: string) => `La oficina (${isolated(office)}) tiene su texto. Todavía no lo ha abierto nadie.`,
    opened: (office: string, date: string) => `La oficina (${isolated(office)}) abrió su texto el ${isolated(date)}.`,
    goes: 'Puede escribir aquí; lo que escriba va a la oficina.',
    active: (office: string) =>
      `Usted está en conversación con la oficina (${isolated(office)}). El programa no dirá nada hasta que pulse uno de estos botones.`,
    box: (office) => `Lo que escriba va a esta oficina: ${isolated(office)}.`,
    sent: 'Enviado a la oficina.',
    asking: 'Pregúntele al programa. Lo que escriba ahora no va a la oficina.',
    closed: (office: string) => `La oficina (${isolated(office)}) ha cerrado esta conversación. Todavía puede leerla hasta que se borre.`,
    expires: (date: string) => `Esta conversación se guarda hasta el ${isolated(date)}.`,
    openings: 'Quién abrió mis mensajes y cuándo',
    person: 'Usted',
    gone: 'Esta conversación ya no existe: ha caducado o se ha borrado.',
    notSent: 'Esto no se ha enviado: la conversación está cerrada o su permiso ha caducado.',
    late: 'Todavía no ha respondido nadie. Disculpe la espera. Puede esperar, volver más tarde o elegir otra oficina.',
    wait: 'Voy a esperar',
    other: 'Elegir otra oficina',
  },

  takeBack: {
    ask: 'Todo lo que escribieron aquí usted y la oficina se borrará para siempre. Lo que se leyó lo sigue sabiendo quien lo leyó.',
    askReport:
      'Esta conversación se borrará aquí para siempre. Lo que la oficina puso en su expediente queda allí, y la oficina puede seguir adelante.',
    yes: 'Sí, borrarlo todo aquí',
    no: 'No, conservarla',
    on: (date) => `Conversación retirada el ${isolated(date)}.`,
    unopened: 'Nadie de la oficina la había abierto.',
    opened: (date) => `La oficina la había abierto, la última vez el ${isolated(date)}. Lo que se leyó allí se sigue sabiendo.`,
    done: 'Hecho: esta conversación está borrada y aquí ya no se puede abrir. Puede empezar de nuevo en cualquier momento.',
  },

  kept: (office: string, date: string) =>
    `Una conversación con una oficina (${isolated(office)}), cifrada, que se guarda hasta el ${isolated(date)}.`,
};
