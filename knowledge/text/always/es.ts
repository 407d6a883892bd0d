import type { Text } from '../text.js';

export const always: Text['always'] = {
  passed: 'Esa pregunta ya pasó. Ahora estamos en este punto.',
  unknownChoice: 'No conozco esa opción. Estamos en este punto.',
  startedOver: 'Empezamos de nuevo. ¿Qué le ayudaría?',
  ask: 'Escriba su pregunta con sus palabras, o elija.',
  opens:
    'Puede preguntar o contar aquí lo que pasa, con sus propias palabras. Bastan unas pocas y no hacen falta nombres. Si puede tratarse de acoso sexual en el trabajo, está en el lugar adecuado. También puede elegir una opción.',
  oneOfThese: 'Elija una de estas opciones, o escriba el número o el texto de una.',
  noHurry: 'Está bien. Puede elegir algo de aquí, o escribir con sus propias palabras, cuando quiera.',
  empty: 'En este mensaje no hay palabras. Escriba una pregunta o el número de una opción.',
  tooLong: (most, over) =>
    `Este mensaje supera el máximo de ${most} caracteres${over ? ` (sobran: ${over})` : ''}. No se ha perdido nada: acórtelo y envíelo otra vez, por favor.`,
  onlyText: 'Solo puedo leer texto. Los archivos y las imágenes no se han guardado, y desde aquí no se han enviado a nadie.',
  failed: 'Algo ha fallado aquí; no es por usted. No se ha guardado nada. Por favor, envíelo otra vez.',
  tooMany: 'La conversación se ha hecho tan larga que la página se ha vaciado. Nada más ha cambiado: seguimos.',
  usedUp: (most: number) =>
    `Esta conversación ha llegado al máximo posible: ${most} mensajes. Para seguir, vuelva a empezar; esta conversación se olvidará. Si corre peligro, llame al número de emergencia del país donde está o escriba AYUDA.`,
};
