import { isolated } from '../isolate.js';
import type { Text } from '../text.js';

export const teamsRelay: Text['teamsRelay'] = {
  account: {
    linked: (name) =>
      `Esta conversación queda unida a la cuenta ${isolated(name)}. Cuando llegue algo a su oficina, aparecerá aquí una tarjeta. La tarjeta no lleva ninguna palabra de lo que escriben las personas: usted lee y responde en la consola.`,
    over: 'Este código no funciona: ya se usó, ha caducado o está mal escrito. Pida otro.',
    nobody: 'No se ha hecho nada: esta conversación de Teams no está unida a ninguna cuenta que pueda hacerlo.',
    notForCase:
      'Si esto era para uno de sus casos: allí no le ha llegado a nadie. Responda en la consola, o en la casilla de la tarjeta del caso, si la tiene.',
  },

  card: {
    closing: (until: string) =>
      `Escriba antes su último mensaje en la consola, y diga allí que la conversación termina. Al cerrar aquí no se envía nada. La conversación se guarda hasta el ${isolated(until)}, y la persona puede borrarla de inmediato. Una vez cerrado el caso, ya no pueden escribir ni la persona ni usted.`,
    closeAlone: 'Cerrar el caso; no se envía nada',
    waiting: 'Alguien ha escrito a su oficina. Todavía nadie se ha hecho cargo.',
    unread: 'Hay un mensaje nuevo en un caso del que usted se ha hecho cargo.',
    since: (date) => `Espera desde el ${isolated(date)}.`,
    gone: 'Este caso ya no está: la persona lo ha retirado o su plazo ha terminado.',
    where: 'Los mensajes no están en Teams. Para leer, responder y tomar notas, use la consola:',
    notNow: 'No se ha hecho nada: se le está preguntando algo a la persona, o este caso ha terminado.',
    suggested: 'A la persona se le ha mostrado lo que usted sugiere. A la otra oficina no se le ha enviado nada.',
    open: 'Abrir la consola',
  },

  news: { text: 'Hay algo nuevo para usted.', show: 'Mostrarlo aquí' },

  first: {
    text: 'También puede escribir a una oficina sin su nombre: desde su propio teléfono o computadora, en la dirección de abajo. En Teams, su organización puede ver, guardar y buscar lo que usted escribe y lo que le responden, con su nombre. A la oficina no le decimos quién es usted.',
    web: 'Voy a usar la página web',
    here: 'Seguir aquí, en Teams',
    atWeb:
      'Bien. Escriba esta dirección en su propio dispositivo y, una vez allí, elija hablar con una oficina. Desde aquí no se ha enviado nada.',
  },
  sent: 'Se ha enviado. Cuando la oficina responda, aparecerá aquí un aviso corto, sin el texto de la respuesta. Usted decide cuándo se muestra.',
  notSent: (office: string) =>
    `Lo que acaba de escribir no se ha enviado a la oficina: ${isolated(office)}. Para escribirle, vuelva primero a su conversación con ella.`,
  changed:
    'Cambiar o borrar un mensaje en Teams no cambia nada en la oficina: lo que ya se le envió sigue como estaba. Puede enviar otro mensaje, o borrar toda la conversación de este programa.',

  move: {
    choose: 'Llevar esta conversación a la página web',
    text: (address, minutes) =>
      `En su propio dispositivo, abra ${isolated(address)} y elija «Tengo un número para volver». Escriba allí este código en los próximos ${minutes} minutos; sirve una sola vez. Allí recibirá un número para volver. Después, esta conversación ya no se puede abrir en Teams. Los mensajes que ya están en Teams se quedan allí.`,
    over: 'Este código no funciona: ya se usó o ha caducado. Puede pedir otro en Teams.',
    done: 'La conversación está ahora aquí, y ya no se puede abrir en Teams.',
    away: (office, address) =>
      `Su conversación (${isolated(office)}) está ahora en la página web, y nada de lo que escriba aquí llega allí. Para escribir en ella, leerla o borrarla, abra ${isolated(address)} en su propio dispositivo y elija «Tengo un número para volver».`,
  },

  handoff: {
    talk: 'Hablar con una oficina',
    doors: {
      text: 'Estas oficinas pueden responderle. No les decimos quién es usted. No se envía nada antes de que usted lo haya visto y haya dicho que sí.',
      none: 'Todavía no responde ninguna oficina por este programa. Usted puede contactar por su cuenta con estas oficinas.',
      gone: 'Ahora mismo, esta oficina no responde por este programa. No se ha enviado nada. Puede elegir otra o contactar con una oficina por su cuenta.',
    },
    rules: {
      talk: 'Solo se envía el texto de abajo. **Pero Teams lo guarda con su nombre, y las respuestas; su organización puede buscarlo.** Su permiso vale 14 días. Este programa lo borra, sin abrir, a los 14 días; abierto, 30 después del último mensaje. Solo puede borrarlo en este programa.',
      report:
        'Solo se envía el texto de abajo, y pasa al expediente. **Pero Teams lo guarda con su nombre; su organización puede buscar en ello.** Este programa lo borra a los 14 días sin abrirse, o 30 después del último mensaje. Su permiso vale 14 días. Solo puede borrarlo en este programa.',
    },
    ask: {
      ombuds: '¿Empezar una conversación con la oficina del ómbudsman?',
      counsellor: '¿Empezar una conversación con la consejería del personal?',
    },
    simple: {
      ombuds:
        'Un texto corto va a una sola oficina. Allí, una persona puede responderle, y usted lo lee aquí. No les decimos quién es usted, pero Teams guarda todo con su nombre. Esto no es una denuncia, y los plazos siguen corriendo. Si alguien puede sufrir pronto un daño grave, quizá tengan que actuar.',
      counsellor:
        'Un texto corto va a una sola oficina. Alguien de la consejería puede responderle, y usted lo lee aquí. No les decimos quién es usted, pero Teams guarda todo con su nombre. Esto no es una denuncia, y los plazos siguen corriendo. Si alguien puede sufrir un daño grave, quizá tengan que actuar.',
      report:
        'Usted envía un texto corto a la oficina que recibe denuncias. Allí, una persona puede responderle, y usted lo lee aquí. No les decimos quién es usted, pero Teams guarda todo con su nombre. Esa persona quizá tenga que iniciar un proceso oficial, que puede seguir aunque usted pare.',
    },
    refused:
      'No se ha enviado nada a la oficina. Este programa olvida en 24 horas como máximo lo que usted escribió para la oficina. Pero en Teams sigue, con su nombre. También puede contactar por su cuenta con estas oficinas.',
    expires: (date) => `Este programa guarda la conversación hasta el ${isolated(date)}.`,
    gone: 'Esta conversación no se puede abrir aquí: pasó a la página web, ha caducado o se ha borrado.',
    takeBack: {
      way: 'Borrar la conversación de este programa',
      ask: 'Esta conversación se borrará para siempre de este programa, y la oficina ya no podrá abrirla aquí. Lo que se leyó lo sigue sabiendo quien lo leyó. Mis mensajes de las últimas 24 horas también se borran aquí. Lo que usted escribió sigue en Teams, con su nombre, y su organización puede conservar copias de todo.',
      askReport:
        'Esta conversación se borrará para siempre de este programa. Lo que la oficina puso en su expediente queda allí, y la oficina puede seguir adelante. Mis mensajes de las últimas 24 horas también se borran aquí. Lo que usted escribió sigue en Teams, con su nombre, y su organización puede conservar copias de todo.',
      yes: 'Sí, borrarla de este programa',
      done: 'Hecho: esta conversación está borrada de este programa. Ni usted ni la oficina pueden volver a abrirla aquí. Lo que usted escribió sigue en Teams, con su nombre, y su organización puede conservar copias, también de lo borrado. Puede empezar de nuevo en cualquier momento.',
    },
  },

  agreement: {
    rules: {
      talk: (reader) =>
        `Si acepta, ${isolated(reader)} podrá leer esta conversación y el texto de abajo, y responderle. **Pero Teams lo guarda todo con su nombre; su organización puede buscar ahí.** Este programa la borra 30 días después del último mensaje. Su permiso vale 14 días. Solo puede borrarla en este programa.`,
      report: (reader) =>
        `Si acepta, ${isolated(reader)} podrá leer esta conversación y el texto de abajo, y responderle. El texto pasa al expediente. **Pero Teams lo guarda todo con su nombre; su organización puede buscar ahí.** Este programa la borra 30 días después del último mensaje. Su permiso vale 14 días. Solo puede borrarla en este programa; el proceso puede seguir.`,
    },
    leaves: (office, date) =>
      `Si dice que sí, se cierra su conversación con la otra oficina (${isolated(office)}). En este programa ya no podrá leerla nadie de esa oficina. Se guarda hasta el ${isolated(date)}, pero no se puede volver a abrir aquí.`,
    again: {
      simple:
        'Es la misma conversación, con la misma oficina. Si dice que sí, allí pueden leerla otra vez y escribirle. Si dice que no, no se envía nada y la oficina no puede leerla en este programa. En los dos casos sigue en Teams, con su nombre.',
      no: 'No se ha enviado nada, y nadie de la oficina puede leer esta conversación en este programa. Pero en Teams sigue, con su nombre; su organización puede buscar en ella. Puede decidir de nuevo en cualquier momento.',
      noColleague: (name) =>
        `La conversación no se ha pasado a nadie: en este programa, ${isolated(name)} no puede leerla, ni tampoco nadie más de la oficina. Pero en Teams sigue, con su nombre. Usted puede volver atrás, elegir otra oficina o borrar la conversación de este programa.`,
    },
    deletion: (date) =>
      `Este programa borrará la conversación después del ${isolated(date)}, y queda algo por leer. Si se puede conservar más tiempo, lo verá entre las opciones.`,
    now: {
      unread:
        'En la oficina no la ha abierto nadie todavía. Si la borra ahora, allí nadie la abrirá. Lo que usted escribió sigue en Teams, con su nombre, y su organización puede conservar copias de todo.',
      stop: 'Usted puede parar en cualquier momento y borrar la conversación de este programa. Lo que se leyó se sigue sabiendo. Lo que usted escribió sigue en Teams, con su nombre, y su organización puede conservar copias de todo.',
      stopReport:
        'Usted puede dejar de escribir y borrar la conversación de este programa. Lo que está en el expediente de la oficina queda allí, y la oficina puede seguir adelante. Lo que usted escribió sigue en Teams, con su nombre, y su organización puede conservar copias de todo.',
    },
  },

  notNow:
    'No se ha enviado nada a la oficina. Este programa guarda su texto 24 horas como máximo, y usted puede volver a él. Lo que escribió sigue en Teams, con su nombre. También puede contactar por su cuenta con estas oficinas.',

  receipt: {
    keptUntil: (day) => `en este programa hasta el ${isolated(day)}; lo que aparece en Teams lo guarda Teams`,
  },
};
