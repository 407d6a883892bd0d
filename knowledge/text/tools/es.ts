import { isolated } from '../isolate.js';
import type { Tools } from './en.js';

export const tools: Tools = {
  list: {
    filter: 'Filtrar',
    all: 'Todos',
    unread: 'Solo con un mensaje nuevo',
    due: 'Solo con un recordatorio para hoy o antes',
    show: 'Mostrar',
    reset: 'Mostrar todos los casos',
    nothing: 'Ningún caso corresponde a este filtro.',
    position: (from, to, total) => `${from}–${to} de ${total}`,
    reminder: (date) => `Recordatorio: ${isolated(date)}`,
  },

  replies: {
    title: 'Frases preparadas',
    hint: (gap) =>
      `Pulse una: aparecerá en el cuadro, después de lo que haya escrito. No se envía nada todavía. Cambie lo que no encaje. Un hueco para usted se ve así: ${gap}`,
    day: 'Un día para mencionar en ella, si lo hay',
    inBox: 'El texto está en el cuadro. No se ha enviado nada.',
    list: {
      arriving: {
        title: 'Estoy aquí',
        text: (day) =>
          `Gracias por su mensaje. Lo he leído y ahora estoy aquí. Escriba tanto o tan poco como quiera. Si se corta el contacto, volveré a mirar aquí el ${isolated(day)}.`,
      },
      away: {
        title: 'Me ausento',
        text: (day) =>
          `Ahora tengo que ausentarme. Vuelvo aquí el ${isolated(day)}. Puede escribir en cualquier momento; lo leeré entonces. Si hay peligro antes de ese día, no me espere: escriba AYUDA.`,
      },
      question: {
        title: 'Una sola pregunta',
        text: () => 'Quisiera preguntarle una sola cosa. Puede no responder; eso no cambia nada. ¿Qué le ayudaría más en este momento?',
      },
      times: {
        title: 'Ofrecer un día',
        text: (day) =>
          `Podemos seguir cuando le venga bien. Puedo estar aquí el ${isolated(day)}. ¿Le viene bien ese día? También puede ser otro.`,
      },
      stored: {
        title: 'Qué queda guardado',
        text: (_day, until) =>
          `Si nadie escribe más, nuestra conversación queda guardada aquí, cifrada, hasta el ${isolated(until)}. Puede borrarla en cualquier momento, también ahora: escriba aquí «borrar este chat». Lo que ya he leído lo sigo sabiendo.`,
      },
      danger: {
        title: 'Si hay peligro',
        text: (gap) =>
          `Su seguridad es lo primero. No sé dónde está usted, así que no puedo enviar a nadie. El número de emergencia del país donde está es más rápido que yo. Lo que puedo hacer: ${isolated(gap)}. Lo que quizá tenga que hacer: ${isolated(gap)}. Le preguntaré antes de actuar. ¿Puedo decírselo a alguien que pueda ayudar?`,
      },
      pause: {
        title: 'Ofrecer una pausa',
        text: (day) =>
          `Podemos hacer una pausa, si quiere. No hace falta ningún motivo y no se pierde nada. Volveré a mirar aquí el ${isolated(day)}. También puede escribir antes.`,
      },
      closing: {
        title: 'Un final amable',
        text: (_day, until) =>
          `Gracias por escribirme. Nuestra conversación termina ahora; después de este mensaje ya no podremos escribir ni usted ni yo. Queda guardada, cifrada, hasta el ${isolated(until)}. Puede borrarla de inmediato: escriba aquí «borrar este chat». Puede empezar una conversación nueva en cualquier momento.`,
      },
    },
  },

  remarks: {
    title: 'Todavía no se ha enviado nada. Revise su texto una vez más, por favor.',
    again: 'Para enviarlo tal como está, pulse de nuevo el botón.',
    list: {
      who: 'Parece preguntar quién es la persona o dónde está. Aquí nadie tiene que decirlo.',
      proof: 'Parece pedir pruebas. Aquí nadie tiene que demostrar nada.',
      several: 'Hace más de una pregunta. Una sola es más fácil de responder.',
      names: 'Parece nombrar a alguien. Aquí no hacen falta nombres.',
      gap: 'Queda un hueco que usted quería rellenar.',
    },
  },

  closing: {
    text: 'Este mensaje va primero a la persona. Cámbielo como quiera; sin texto, no se envía nada. Después ya no pueden escribir ni la persona ni usted, y se borran las notas que usted guardó.',
    label: (language) => `El último mensaje (${isolated(language)})`,
  },

  notes: {
    title: (count) => `Notas: ${count}`,
    hint: 'Solo las lee quien tiene este caso a su cargo. No ponga nombres ni detalles, ni nada que muestre de quién se trata. La persona puede leer cuántas hay, nunca lo que dicen. Se borran con el caso, o cuando usted lo cierra.',
    label: 'Una nota nueva',
    limit: (most) => `Como máximo ${most} caracteres`,
    keep: 'Guardar esta nota',
    drop: 'Borrar esta nota',
    empty: 'No se ha guardado nada: el cuadro está vacío.',
    tooLong: (most, now) => `No se ha guardado nada: la nota tiene ${now} caracteres y el máximo es ${most}.`,
    full: (most) => `No se ha guardado nada: en un caso caben ${most} notas. Borre antes una.`,
    names: 'Todavía no se ha guardado nada. La nota parece nombrar a alguien. Quite el nombre o pulse de nuevo el botón.',
  },

  reminder: {
    none: 'Recordármelo',
    set: (date) => `Recordatorio: ${isolated(date)}`,
    hint: 'A partir de ese día, la lista de casos le muestra una señal. Nadie más la ve.',
    day: 'Día',
    keep: 'Recordármelo ese día',
    drop: 'Sin recordatorio',
    outside: (until) =>
      `No se ha cambiado nada. Elija un día entre hoy y el ${isolated(until)}: el permiso de la persona no vale más tiempo.`,
  },

  noted: (count) =>
    `Notas de la oficina sobre esta conversación: ${count}. Están cifradas y se borran con la conversación. Solo puede leerlas quien le responde.`,
};
