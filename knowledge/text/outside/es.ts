import type { Text } from '../text.js';

export const outside: Text['outside'] = {
  masked: { name: '[nombre]', number: '[número]', address: '[dirección]', other: '[omitido]' },
  title: 'Un servicio externo',
  azureOn: [
    'Aquí está activado un servicio externo: el servicio de idiomas de Microsoft.',
    'A veces este servidor no entiende una pregunta ni reconoce su idioma. Entonces el comienzo de la pregunta va a Microsoft. Si usted acepta enviar un texto al equipo de redacción de las respuestas, ese texto pasa antes por Microsoft. Microsoft busca en él más nombres.',
    'Antes, este programa quita los nombres, los números y las direcciones que encuentra. Un mensaje con señales de peligro nunca va a Microsoft, ni tampoco un número para volver. Tampoco lo que usted escribe a una oficina.',
    'Microsoft ve las palabras un momento y tiene la instrucción de no registrarlas. Este servidor no puede comprobarlo. Si Microsoft no responde, todo se hace aquí.',
  ],
  inShort:
    'Aquí está activado el servicio de idiomas de Microsoft. Puede ver el comienzo de una pregunta que no entiendo. Antes quito los nombres y los números que encuentro. Microsoft tiene la instrucción de no registrarlo.',
  requests: 'peticiones a otras empresas, sitios web o servicios de traducción, salvo al servicio de idiomas que se explica más abajo',
  companies: [
    'Otras empresas',
    'Interviene una: el servicio de idiomas de Microsoft ve el comienzo de algunas preguntas, como se explica más arriba. No hay rastreo, ni tipos de letra, mapas o traducción de terceros.',
    'Este servidor no puede comprobar qué hace Microsoft con ellas. La empresa que aloja el servidor puede ver que se envió algo.',
  ],
};
