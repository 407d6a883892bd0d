import type { Text } from '../text.js';

export const caps: Text['caps'] = {
  office:
    'Esta oficina ya tiene muchas conversaciones que nadie ha abierto. Ahora no puede recibir otra por esta página. No se ha enviado nada. Puede intentarlo más tarde, elegir otra oficina o contactar con alguna por su cuenta.',
  unanswered: (most: number) =>
    `Esto no se ha enviado. La oficina ya tiene muchos mensajes suyos sin respuesta: ${most}. Cuando responda, podrá escribir más. Para ver los contactos en cualquier momento, escriba AYUDA.`,
};
