import { isolated } from '../isolate.js';
import type { Text } from '../text.js';

export const promises: Text['promises'] = {
  link: 'Qué se guarda y qué no se puede ocultar',
  title: 'Qué se guarda aquí',
  intro:
    'Esta página la genera el propio programa a partir de cómo están definidos sus registros y del último borrado automático. Nadie escribió a mano la primera tabla.',
  existsTitle: 'Qué hay',
  record: 'Qué',
  fields: 'Qué contiene',
  where: 'Dónde',
  lasts: 'Cuánto tiempo',
  kinds: {
    conversations: 'En qué punto está una conversación',
    entries: 'Las respuestas, iguales para todo el mundo',
    editions: 'El número de la edición actual de las respuestas',
    counters: 'Recuentos, sin palabras ni datos de personas',
    sent: 'Mensajes de este programa en Teams',
    words: 'Las palabras de una conversación en este sitio',
    lastWords: 'Los dos últimos mensajes de una conversación',
    limits: 'Cuentas contra los envíos masivos',
  },
  places: { memory: 'solo en memoria, nunca en un archivo', file: 'en un archivo del servidor' },
  lives: {
    conversation: (idle: number, total: number) =>
      `${idle} minutos sin mensajes y, como máximo, ${total} minutos. En Teams, 24 horas. Si usted sale o pide olvidarla, se borra al instante`,
    words: (idle: number, total: number) =>
      `${idle} minutos sin mensajes y, como máximo, ${total} minutos. Si usted sale o pide olvidarlas, se borran al instante`,
    lastWords: (minutes: number) => `${minutes} minutos, para notar un peligro aunque la frase llegue por partes`,
    sent: (hours: number, most: number) =>
      `${hours} horas, los ${most} más recientes; de inmediato si usted lo pide o si se quita la aplicación`,
    limits: (minutes: number) => `${minutes} minutos como máximo; entonces se destruye la clave de las marcas`,
    forGood: 'de forma permanente',
    counters: (months: number) => `${months} meses, por semana; si son menos de diez, no se muestran a nadie`,
  },
  conversation: {
    id: 'un código creado al azar, que no permite saber de quién es',
    language: 'el idioma',
    entity: 'la organización, si eligió una',
    country: 'el país, si eligió uno',
    station: 'el lugar de destino, si eligió uno',
    asked: 'cuántas cosas ha dicho el programa',
    active: 'qué pregunta está abierta',
    place: 'qué tema se leyó por última vez',
    offered: 'qué botones se ofrecieron por última vez',
    turns: 'cuántos mensajes ha enviado usted',
    warned: 'qué tipos de aviso de seguridad se han mostrado',
    misread: 'qué regla le entendió mal',
    imminent: 'si se mostró un aviso de seguridad por un peligro inmediato',
    disclosed: 'si ya se le ha dicho que no es culpa suya',
    named: 'si ya se le ha dicho que no hacen falta nombres',
    seen: 'marcas de los últimos mensajes, para no responder dos veces al mismo',
    started: 'cuándo empezó la conversación',
    expires: 'cuándo se olvidará',
  },
  counter: {
    id: 'su nombre',
    week: 'la semana',
    language: 'el idioma',
    topic: 'el tema',
    event: 'qué ocurrió: respuesta, sugerencia, sin respuesta, sirvió, no sirvió, aviso de seguridad',
    count: 'cuántas veces',
  },
  sentIds: 'sus números en Teams, sin palabras, para poder borrarlos si usted lo pide',
  content: 'temas, textos, fuentes, fechas y formas de preguntar',
  words: 'lo que se escribió y se respondió, para que la página pueda mostrarlo',
  written: 'lo que usted escribió',
  limits: [
    'cuántas veces abrió conversaciones una red, con una marca cifrada de su dirección, sin relación con ellas',
    'una marca cifrada de una conversación, y cuántos mensajes acaban de llegar',
  ],
  number: 'un número',
  neverTitle: 'Qué no se guarda ni se hace nunca',
  never: [
    'su nombre, su cuenta, su correo electrónico o su número de teléfono',
    'la dirección de su dispositivo o de su red, o el tipo de navegador',
    'cookies u otros datos en su navegador',
    'sus palabras en archivos, registros, estadísticas o mensajes de error',
    'peticiones a otras empresas, sitios web o servicios de traducción',
  ],
  ranTitle: 'El borrado automático',
  ran: (date: string) => `Último borrado: ${isolated(date)} (UTC). Ya no queda nada de lo que debía olvidarse.`,
  overdue:
    'Hay algo que no se ha borrado a tiempo. Por favor, avise a quienes administran este sitio. Mientras vea esta línea, no escriba aquí nada privado.',
  notYet: 'Todavía no se ha hecho ningún borrado desde que se puso en marcha el programa.',
  azureOff: 'El reconocimiento del idioma y todas las comprobaciones se hacen en este servidor. No hay ningún servicio externo activado.',
  onion: (address: string) =>
    `La misma página está abierta por Tor, y allí no necesita JavaScript. Escriba esta dirección en Tor Browser: ${isolated(address)}`,
  hideTitle: 'Qué puede y qué no puede ocultar este sitio',
  hideIntro:
    'Ningún sitio web puede ocultarlo todo. Esto es lo que podría llegar a saberse, lo que aquí se hace para evitarlo y lo que queda.',
  who: 'Quién o qué',
  does: 'Qué se hace aquí',
  stays: 'Qué queda',
  threats: [
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
      'Los recuentos son de todo el sistema, por semana, y no se muestran si son menos de diez.',
      'En un lugar con muy poca gente, incluso un idioma poco común puede apuntar a una persona.',
    ],
    [
      'Su manera de escribir',
      'Puede usar botones en vez de palabras; no se pueden enviar archivos.',
      'El estilo de un texto largo puede revelar quién lo escribió.',
    ],
    [
      'Alguien que quiere saber si usted estuvo aquí',
      'No hay cuentas, comprobantes ni correos; cada conversación empieza vacía.',
      'En su dispositivo puede verse que se abrió la página.',
    ],
    [
      'Otras empresas',
      'No interviene ninguna: aquí no hay rastreo, tipos de letra, mapas ni traducción de terceros.',
      'La empresa que alquila el servidor puede ver que se envió algo.',
    ],
    [
      'Tribunales y autoridades',
      'No se guarda casi nada que se pueda exigir.',
      'Pueden llevarse el servidor, con lo que haya en memoria en ese momento.',
    ],
    [
      'Copias olvidadas: copias de seguridad, archivos de fallos',
      'Las palabras nunca se escriben en un archivo. A quien administra el servidor se le indica desactivar los archivos de fallos y la memoria de intercambio (swap).',
      'Este programa no puede comprobar todos los ajustes de su servidor.',
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
