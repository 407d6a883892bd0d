import { isolated } from '../isolate.js';
import type { Text } from '../text.js';

export const caps: Text['caps'] = {
  office:
    'Esta oficina tiene muchísimas conversaciones que nadie ha abierto todavía. Ahora no puede recibir otra por este programa. No se ha enviado nada. Puede intentarlo más tarde, elegir otra oficina o contactar con alguna por su cuenta.',
  notSent: 'Esto no se ha enviado, y tampoco se enviará más tarde.',
  unanswered: (most: number) =>
    `La oficina tiene muchos mensajes de usted que nadie ha respondido todavía: ${most}. En cuanto alguien responda, podrá escribir más. Para ver los contactos en cualquier momento, escriba AYUDA.`,
  box: (office) =>
    `Primero tiene que responder la oficina (${isolated(office)}). Lo que escriba ahora no se envía, y tampoco se enviará más tarde.`,
};
