import type { Text } from '../text.js';

export const outside: Text['outside'] = {
  masked: { name: '[nombre]', number: '[número]', address: '[dirección]', other: '[omitido]' },
  title: 'Un servicio externo',
  azureOn: [
    'Aquí está activado un servicio externo: el servicio de idiomas de Microsoft.',
    'A veces este servidor no entiende una pregunta ni reconoce su idioma. Entonces el comienzo de la pregunta va a Microsoft. El texto que usted quiere enviar al equipo de redacción va a Microsoft antes de que usted vea la vista previa. Microsoft busca en él más nombres.',
    'Antes, este programa quita los nombres, los números y las direcciones que encuentra. Un mensaje con señales de peligro nunca va a Microsoft, ni tampoco un número para volver. Tampoco va allí lo que usted escribe a una oficina.',
    'Microsoft ve las palabras un momento y tiene la instrucción de no registrarlas. Este servidor no puede comprobarlo. Si Microsoft no responde, todo se hace aquí.',
  ],
  inShort:
    'Aquí está activado el servicio de idiomas de Microsoft. Puede ver el comienzo de una pregunta que no entiendo y un texto para el equipo de redacción. Antes quito los nombres y los números que encuentro. Microsoft tiene la instrucción de no registrar nada de ello.',
  beforePreview:
    'Antes de cada vista previa, el servicio de idiomas de Microsoft busca nombres en su texto. Un texto con señales de peligro nunca va a Microsoft.',
  requests: 'peticiones a otras empresas, sitios web o servicios de traducción, salvo al servicio de idiomas que se explica más abajo',
  companies: [
    'Otras empresas',
    'Interviene una, como se explica más arriba. El servicio de idiomas de Microsoft ve el comienzo de algunas preguntas y los textos para el equipo de redacción. No hay rastreo, ni tipos de letra, mapas o traducción de terceros.',
    'Este servidor no puede comprobar qué hace Microsoft con ellas. La empresa que aloja el servidor puede ver que se envió algo.',
  ],
};
