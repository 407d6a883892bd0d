import { isolated } from '../isolate.js';
import type { Text } from '../text.js';

export const renewing: Text['renewing'] = {
  colleagueGone: (by, to) => `${isolated(by)} propuso a ${isolated(to)}, que ya no responde allí.`,
  colleagueOut: (by, to) =>
    `${isolated(by)} propone pasar esta conversación a ${isolated(to)}. Esa persona no recibirá nada: así lo eligió usted. No se lo decimos a la oficina.`,
  without: (to, reader) => `Dejar fuera a ${isolated(to)} y seguir con ${isolated(reader)}`,
  nobody: (office) =>
    `En esta oficina (${isolated(office)}) no responde ahora nadie que pueda leer esta conversación. Su sí no llegaría a nadie; por eso no se le pregunta. No se ha enviado nada. Usted puede leerla o borrarla, buscar ayuda en otra parte o volver a mirar más tarde.`,

  unsaved: 'No ha guardado un número para volver. Sin él, no podrá volver a esta conversación cuando se cierre esta página.',

  tooMany:
    'Desde su red acaban de empezar muchísimas conversaciones; por eso, la suya todavía no se ha enviado. Su texto sigue abajo. Por favor, espere unos minutos y diga que sí otra vez, o contacte con la oficina por su cuenta.',

  perhapsSent:
    'Esta conversación ha terminado. No se sabe si su texto llegó a la oficina. Sin su número para volver, nadie puede abrir ese texto en esta página. Puede empezar de nuevo. Si lo hace, puede escribir que quizá sea la segunda vez.',

  moving: {
    rules: {
      talk: (reader, kept) =>
        `Esta conversación seguirá aquí, no en Teams. Lo que está en Teams se queda, con su nombre. Aquí, ${isolated(reader)} podrá leerla y responderle. ${kept} Su permiso vale 14 días. Puede borrarla aquí en cualquier momento; lo leído se seguirá sabiendo.`,
      report: (reader, kept) =>
        `Esta conversación seguirá aquí, no en Teams. Lo que está en Teams con su nombre, o en el expediente de la oficina, se queda allí. Aquí, ${isolated(reader)} podrá leerla y responderle. ${kept} Su permiso vale 14 días. Puede borrarla aquí; el proceso puede seguir.`,
    },
    kept: {
      unopened: 'Sin abrir, se borra aquí a los 14 días; abierta, 30 días después del último mensaje.',
      opened: 'Se borra aquí 30 días después del último mensaje.',
    },
    ask: '¿Traer esta conversación aquí?',
    no: 'No, dejarla en Teams',
    yes: 'Sí, traerla aquí',
    simple:
      'Es la misma conversación, con la misma oficina. Si dice que sí, desde ahora lee y escribe en esta página, y recibe un número para volver a ella. Si dice que no, nada cambia y la conversación sigue en Teams.',
    left: 'No se ha movido nada: la conversación sigue en Teams.',
  },
};
