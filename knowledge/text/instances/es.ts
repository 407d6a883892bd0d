import type { Text } from '../text.js';

export const instances: Text['instances'] = {
  kinds: {
    lastWords: 'Los dos últimos mensajes de una conversación',
    screens: 'Las palabras de una conversación en este sitio',
    forms: 'Qué formularios de este sitio ya se enviaron',
    begun: 'Que se inició una conversación',
    tickets: 'Los códigos que abren la conexión en directo de una conversación',
    nameKeys: 'La clave del día, que da su código a las conversaciones',
  },
  fields: {
    words: 'lo que se escribió y se respondió, cifrado: solo su página puede abrirlo',
    last: 'esos mensajes, cifrados',
    form: 'una huella del formulario y a qué conversación fue, cifrado',
    begun: 'una huella de la conversación',
    tickets: 'las huellas de los códigos y lo que abren, cifrado',
    key: 'una clave creada al azar, cifrada',
  },
  day: 'hasta el final del día (UTC)',
  places: {
    memory:
      'una tabla de la base de datos, que no está en sus registros. Tras un fallo, queda vacía. Lo que usted escribe está cifrado en ella',
    file: 'una tabla de la base de datos',
    sealed: 'una tabla de la base de datos; todas las palabras están cifradas, y la clave de cada caso está en otra tabla',
  },
};
