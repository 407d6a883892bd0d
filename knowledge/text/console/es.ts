import { isolated } from '../isolate.js';
import type { Desk } from './en.js';

export const desk: Desk = {
  signIn: {
    title: 'Iniciar sesión',
    name: 'Nombre',
    passphrase: 'Frase secreta',
    code: 'Código de seis cifras',
    hint: 'El código aparece en la aplicación de su teléfono. Cada código sirve una sola vez.',
    go: 'Entrar',
    failed: 'No ha funcionado. Revise los tres datos y use el código siguiente. Después de cinco intentos, espere 15 minutos.',
    busy: 'Hay demasiados inicios de sesión en espera. Sus datos no se han comprobado. Inténtelo de nuevo en un momento.',
    over: 'Su sesión ha terminado, así que no se hizo nada. Inicie sesión de nuevo.',
    draft: 'Su texto no se ha perdido. Queda en esta página, no en el servidor. Volverá a su cuadro cuando inicie sesión aquí.',
    idle: (minutes: number) => `Una sesión termina tras ${minutes} minutos sin un clic. Nadie ve si usted tiene una sesión abierta.`,
  },
  signOut: 'Cerrar sesión',
  language: 'Idioma',
  skip: 'Ir al contenido',
  nothing: 'Esta cuenta no recibe mensajes para ninguna oficina.',
  noPage: 'Aquí no hay nada.',
  unknown: 'Aquí no hay nada. Si había un caso, la persona lo ha retirado o su plazo ha terminado.',
  back: 'Todos los casos',

  cases: {
    title: 'Casos',
    none: 'No hay casos por ahora.',
    case: 'Caso',
    office: 'Oficina',
    writes: 'Idioma',
    state: 'Estado',
    last: 'Último mensaje',
    unread: 'Mensaje nuevo',
    waiting: 'Nadie se ha hecho cargo',
    mine: 'Está a su cargo',
    others: 'Está a cargo de otra persona de la oficina',
    closed: 'Cerrado',
    older: 'Más casos',
  },

  case: {
    person: 'La persona',
    you: (office: string) => `Usted, por ${isolated(office)}`,
    thread: 'Mensajes',
    waiting: 'Alguien ha escrito a su oficina. Quien se hace cargo del caso lee los mensajes y responde; nadie más lo hace.',
    conflict: 'Si cree saber quién puede ser, o tiene cercanía con alguien del caso, déjelo a otra persona de la oficina.',
    take: 'Hacerme cargo',
    others: 'Otra persona de la oficina se ha hecho cargo de este caso. Solo esa persona lee los mensajes.',
    closed: (until: string) =>
      `Este caso está cerrado. Sus mensajes ya no se muestran a la oficina y se borran después del ${isolated(until)} a más tardar.`,
    opened: (date: string) => `La persona puede leer que usted abrió esto el ${isolated(date)}. Ninguna parte ve nada más de la otra.`,
    expires: (until: string) =>
      `Si nadie escribe, todo se borra después del ${isolated(until)}. La persona puede borrarlo en cualquier momento.`,
    holds: (until: string) =>
      `El permiso de la persona vale hasta el ${isolated(until)}. Después, tiene que darlo de nuevo para que usted pueda escribir.`,
    taken: 'Otra persona de la oficina se adelantó y se ha hecho cargo de este caso.',
    untaken: 'No se ha hecho nada: usted no se ha hecho cargo de este caso.',
    ended:
      'No se ha enviado ni guardado nada: ahora no se puede escribir aquí. Si había escrito un texto, queda en el cuadro solo para que usted lo vea.',
    unsent: 'El texto de abajo no se ha enviado ni guardado. Está ahí solo para que pueda verlo.',
  },

  first: {
    title: 'El primer mensaje',
    text: (language: string) =>
      `Antes que nada, la persona lee cuál es su función y qué no puede guardar en privado. Idioma de este mensaje: ${isolated(language)}. Usted lo envía. Después se abre el cuadro de respuesta.`,
    meaning: 'Qué dice',
    line: 'Una primera línea suya, si quiere',
    send: 'Enviar este primer mensaje',
  },

  reply: {
    title: 'Respuesta',
    label: (language: string) => `Su respuesta (${isolated(language)})`,
    limit: (most: number, minutes: number) =>
      `Como máximo ${most} caracteres. Tras ${minutes} minutos sin un clic hay que iniciar sesión de nuevo. Lo escrito no se pierde.`,
    send: 'Enviar',
    tooLong: (most: number, now: number) =>
      `No se ha enviado nada: el texto tiene ${now} caracteres y el máximo es ${most}. Acórtelo, por favor.`,
    empty: 'No se ha enviado nada: el cuadro está vacío.',
    look: 'Ver si hay mensajes nuevos',
    looks: 'Un mensaje nuevo solo aparece en esta página con este botón.',
    again: 'No se ha hecho nada: esta página ya no estaba al día. Revísela y pulse de nuevo el botón.',
  },

  close: {
    title: 'Cerrar este caso',
    go: 'Enviar y cerrar el caso',
    first: 'El caso no se ha cerrado: la persona aún no ha recibido ningún mensaje de usted.',
  },

  rules: {
    title: 'Mientras escribe',
    list: [
      'Una sola pregunta cada vez. Deje de lado quién es y dónde está la persona, y no pida pruebas.',
      'Diga cuándo se ausenta y cuándo vuelve. Termine con el día de su próximo mensaje.',
      'Palabras sencillas y mensajes cortos, en el idioma de la persona. Sin traducción automática.',
      'Sin capturas de pantalla, copias, reenvíos ni notas con detalles. No busque nada que muestre quién es.',
      'Nadie ve quién escribe o lee. No hay archivos adjuntos.',
      'En caso de peligro: diga abiertamente lo que puede y tiene que hacer. Usted no sabe dónde está la persona. Pregunte antes de actuar.',
      'Cierre con amabilidad: diga qué queda guardado y hasta cuándo, y ofrezca borrarlo ahora.',
    ],
  },

  limits: {
    role: (office: string) => `A partir de aquí le escribe una persona. Trabajo para esta oficina: ${isolated(office)}.`,
    keeps:
      'Lo que usted escriba queda conmigo, con una excepción. Si alguien está a punto de sufrir un daño grave y nada más puede evitarlo, quizá tenga que decírselo a otras personas. Siempre que pueda, se lo diré antes a usted.',
    counsels:
      'No denuncio nada sin su acuerdo. Si hay un peligro grave para usted, otras personas o menores, quizá tenga que decírselo a otras personas. Siempre que pueda, se lo diré antes a usted. Quizá guarde notas.',
    passes:
      'Quizá tenga que transmitir lo que usted escriba. Pregúnteme qué y a quién antes de escribir más. Si alguien está a punto de sufrir un daño grave, quizá tenga que decirlo enseguida a otras personas.',
    files:
      'Mi oficina recibe denuncias. Lo que escriba puede pasar a nuestro expediente, que lee quien debe actuar. Si alguien está a punto de sufrir un daño grave, quizá tenga que decirlo enseguida a otras personas.',
    readers: 'De mi oficina, nadie más lee esto aquí. Quienes manejan el servidor podrían acceder.',
    names: 'No hacen falta nombres, ni el suyo ni el de nadie.',
    stop: 'Puede parar en cualquier momento y borrarlo todo.',
    stopFiled: 'Puede parar en cualquier momento y borrar todo lo que hay aquí. Lo que esté en el expediente de la oficina se queda ahí.',
  },
};
