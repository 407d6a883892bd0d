import type { Text } from '../text.js';

export const officesInTeams: Text['officesInTeams'] = {
  title: 'Contactos de oficinas',
  linked: 'Escriba aquí «Contactos de oficinas» y una tarjeta le mostrará los contactos por comprobar.',
  due: (count) => `Contactos por comprobar: ${count}`,
  nothing: 'Ahora no hay ningún contacto por comprobar.',
  findOffice: 'Buscar una oficina',
  findAnswer: 'Buscar una respuesta',
  words: 'Palabras del nombre de una oficina, o de lo que hace',
  none: 'Nada coincide. Pruebe con otras palabras.',
  open: 'Abrir esta oficina',
  correct: 'Corregir los contactos',
  gone: 'No se ha hecho nada: esta oficina ya no existe, o su cuenta no puede hacer esto.',
  confirmed: 'Se ha confirmado. La gente puede leer que su organización lo ha confirmado.',
  doubted: 'Contacto retirado. La gente ya no lo ve.',
  tooLong: 'El texto es demasiado largo para una tarjeta. Léalo y confírmelo en la consola.',
  rest: 'Lo que no está en esta tarjeta se modifica en la consola. Nada de aquí lo cambia.',
  pull: {
    title: 'Retirar esta oficina',
    about:
      'En unos segundos, la gente deja de verla. Se avisa a quien tenga una conversación abierta con ella. Para que vuelva a verse, una persona la restaura y otra la aprueba.',
    sure: 'Sí, retirarla ahora',
  },
  pulled: 'Oficina retirada. La gente ya no la ve.',
};
