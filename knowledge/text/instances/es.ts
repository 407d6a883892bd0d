import type { Text } from '../text.js';

export const instances: Text['instances'] = {
  kinds: {
    lastWords: 'Los dos últimos mensajes de una conversación',
    screens: 'Las palabras de una conversación en este sitio',
    forms: 'Qué formularios de este sitio se enviaron',
    begun: 'Que se inició una conversación',
    tickets: 'Códigos con los que una página recibe al momento los mensajes nuevos de una conversación',
    nameKeys: 'La clave del día, que da su código a las conversaciones en Teams',
  },
  fields: {
    words: 'lo que se escribió y se respondió, cifrado. La clave está en su página, no en la base de datos',
    last: 'esos mensajes, cifrados',
    form: 'una huella del formulario; a qué conversación fue y marcas de lo que contenía, todo cifrado',
    begun: 'una huella de la conversación',
    tickets: 'huellas de la conversación y de los códigos; qué abren y para quién, cifrado',
    key: 'una clave creada al azar, cifrada',
  },
  day: 'hasta el final del día (UTC)',
  places: {
    memory:
      'en una tabla de la base de datos. La base no lleva ningún registro de ella. Tras un fallo de la base, esta tabla queda vacía. Lo que usted escribe está cifrado en ella',
    file: 'en una tabla de la base de datos',
    sealed: 'en una tabla de la base de datos. Todas las palabras están cifradas, y cada caso tiene su propia clave en otra tabla',
  },
};
