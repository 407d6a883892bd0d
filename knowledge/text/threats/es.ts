import type { Text } from '../text.js';

const companies: [who: string, does: string, stays: string] = [
  'Otras empresas',
  'No interviene ninguna: aquí no hay rastreo, tipos de letra, mapas ni traducción de terceros.',
  'La empresa que aloja el servidor puede ver que se envió algo.',
];

export const threats: Text['threats'] = {
  title: 'Qué puede y qué no puede ocultar este sitio',
  intro: 'Ningún sitio web puede ocultarlo todo. Esto es lo que podría llegar a saberse, lo que aquí se hace para evitarlo y lo que queda.',
  who: 'Quién o qué',
  does: 'Qué se hace aquí',
  stays: 'Qué queda',
  companies,
  list: [
    [
      'Alguien que mira su pantalla o usa su dispositivo después',
      '«Salir» oculta la página al instante, y al cabo de un rato se vacía sola. Su nombre y su dirección no dicen de qué trata.',
      'El historial y la memoria caché del navegador pueden mostrar la dirección. Un programa espía lo ve todo.',
    ],
    [
      'La red y los dispositivos del trabajo',
      'La dirección y el título son neutros; el tamaño de las respuestas se iguala.',
      'Un dispositivo que controla su organización puede registrar todo lo que escriba. Es mejor usar un dispositivo y una red propios.',
    ],
    [
      'Microsoft Teams',
      'Se avisa desde el principio, se ofrece esta página y se piden solo preguntas generales. Si se pide olvidar, el programa borra lo que él mismo escribió.',
      'Su organización puede guardar lo que se escribe allí, con su nombre, y buscar en ello.',
    ],
    [
      'Alguien que administra este servidor',
      'No hay registro de palabras ni de direcciones; se guarda poco y por poco tiempo.',
      'Quien controla un servidor puede leer su memoria y cambiar lo que este hace.',
    ],
    [
      'La oficina a la que acuda',
      'Antes de contar nada, puede ver qué guarda en privado cada oficina y qué tiene que transmitir.',
      'La gente habla, sobre todo en oficinas pequeñas.',
    ],
    [
      'Alguien que lee las estadísticas',
      'Los recuentos son de todo el sistema por semana, o de una oficina por trimestre. No se muestran si son menos de diez.',
      'En un lugar con muy poca gente, incluso un idioma poco común puede apuntar a una persona.',
    ],
    [
      'Su manera de escribir',
      'Puede usar botones en vez de palabras; no se pueden enviar archivos.',
      'El estilo de un texto largo puede revelar quién lo escribió.',
    ],
    [
      'Alguien que quiere saber si usted estuvo aquí',
      'Aquí usted no tiene cuenta ni recibe correos; cada conversación empieza vacía. Una conversación con una oficina solo se abre con su número para volver.',
      'En su dispositivo puede verse que se abrió la página.',
    ],
    companies,
    [
      'Tribunales y autoridades',
      'Se guarda poco que se pueda exigir; lo que se envía a una oficina está cifrado y no se guarda mucho tiempo.',
      'Pueden llevarse el servidor y sus claves, con lo que haya en memoria en ese momento y con lo cifrado.',
    ],
    [
      'Copias olvidadas: copias de seguridad, archivos de fallos',
      'Las palabras solo se escriben en un disco si están cifradas. Las claves de lo que va a una oficina se destruyen a tiempo. A quien administra el servidor se le indica desactivar los archivos de fallos y la memoria de intercambio (swap).',
      'Quien haya guardado copias antiguas de los datos y de todas las claves puede abrirlas. Este programa no puede comprobar todos los ajustes de su servidor.',
    ],
    [
      'Teclados y complementos del navegador',
      'El corrector está desactivado en el cuadro de texto.',
      'Los teclados que aprenden palabras y los complementos de traducción pueden leer lo que escriba.',
    ],
    [
      'Alguien que satura el sitio',
      'Hay límites que no necesitan nombres; la ayuda y «Salir» funcionan siempre.',
      'El sitio puede ir lento o cerrarse un rato.',
    ],
  ],
};
