import { isolated } from '../isolate.js';
import type { OperatingText } from './en.js';

const casos = (cases: number): string => (cases === 1 ? '1 caso abierto' : `${cases} casos abiertos`);

export const operating: OperatingText = {
  title: 'Ajustes y cuentas',
  on: {
    title: 'Qué está activado',
    about: 'Los ajustes se cambian en la propia máquina. Aquí no se muestra ningún secreto.',
    rows: {
      address: 'Dirección de la página',
      organization: 'Organización',
      teams: 'Canal de Microsoft Teams',
      openId: 'Acceso a través de la organización',
      directLine: 'Canal Direct Line',
      webChat: 'Ventana Web Chat',
      outside: 'Servicio de idiomas externo (Azure)',
      onion: 'Dirección onion',
      proxies: 'Servidores proxy de confianza',
      exits: 'Adónde lleva «Salir»',
      ready: 'Listo para atender',
      forgetting: 'Borrado automático',
    },
    yes: 'activado',
    no: 'desactivado',
    local: 'activado, solo para esta máquina, sin autenticación',
    unset: 'sin configurar',
    ready: { yes: 'sí', no: 'no; el registro dice por qué' },
    forgotten: (date) => `último borrado el ${isolated(date)}; nada está atrasado`,
    overdue: 'atrasado; el registro dice más',
  },
  expiry: {
    title: 'Qué caduca',
    names: {
      teams: 'Secreto de cliente de Teams',
      openId: 'Secreto de cliente del acceso',
      certificate: 'Certificado de la página (TLS)',
    },
    on: (date) => `caduca el ${isolated(date)}`,
    soon: (date, days) => `caduca el ${isolated(date)}, dentro de ${days === 1 ? '1 día' : `${days} días`}`,
    over: (date) => `caducó el ${isolated(date)}`,
    unknown: (setting) => `fecha desconocida; configure ${isolated(setting)}`,
    unreadable: (setting) => `no se puede leer; revise ${isolated(setting)}`,
    none: 'Nada de lo activado tiene fecha de caducidad.',
  },
  accounts: {
    title: 'Cuentas',
    about: 'Lo que se hace aquí queda registrado con su nombre: qué, en qué cuenta y en qué fecha.',
    name: 'Nombre para iniciar sesión',
    shown: 'Nombre que lee la gente',
    roles: 'Para qué sirve',
    signsIn: 'Acceso',
    passphrase: 'con una frase secreta',
    organization: 'a través de la organización',
    change: (name) => `Cambiar ${isolated(name)}`,
    own: 'su propia cuenta',
  },
  roles: {
    'focal-point': 'redacta respuestas',
    approver: 'aprueba respuestas',
    operator: 'administra este servidor',
    translator: (language) => `traduce respuestas (${isolated(language)})`,
    receiver: (office) => `lee y responde conversaciones por: ${isolated(office)}`,
  },
  add: {
    title: 'Cuenta nueva',
    name: 'Letras minúsculas de la «a» a la «z» y cifras. Entre ellas, un solo punto o guion cada vez. 40 caracteres como máximo.',
    shown:
      'Quienes escriben a una oficina leen este nombre antes de decir nada. Pueden elegir que esta persona no vea su conversación. Deje vacío el cuadro si la cuenta no lee conversaciones.',
    language: 'Idioma de la consola',
    any: 'el del navegador',
    go: 'Crear la cuenta',
  },
  change: {
    title: (name) => `Cuenta ${isolated(name)}`,
    back: 'Ajustes y cuentas',
    roles: 'Para qué sirve a partir de ahora',
    save: 'Guardar',
    reset: 'Frase secreta y segundo factor nuevos',
    resetAbout:
      'Los anteriores dejan de servir. Se cierran las sesiones de esta cuenta, y ninguna conversación de Teams queda vinculada a ella.',
    resetGo: 'Crear otros',
    remove: 'Eliminar la cuenta',
    removeAbout:
      'Se cierran las sesiones de esta cuenta. Este nombre no se vuelve a dar a nadie. Se avisa a las personas cuyas conversaciones llevaba. Se les pregunta si puede seguir otra persona.',
    removeGo: 'Eliminar',
    sure: 'Sí, es esta cuenta',
  },
  told: {
    title: 'Se muestra una sola vez',
    about:
      'Esto no se puede volver a mostrar. Entregue cada cosa a la persona por una vía distinta, y a nadie más. Después cierre esta página.',
    passphrase: 'Frase secreta',
    factor: 'Segundo factor, para una aplicación de autenticación',
    picture: 'Código QR del segundo factor',
    tied: 'Esta cuenta también está vinculada al acceso de una persona a través de la organización. Esa persona todavía puede entrar sin estos dos datos.',
  },
  done: {
    roles: (name) => `Se ha cambiado la cuenta ${isolated(name)}.`,
    removed: (name) => `Se ha eliminado la cuenta ${isolated(name)}.`,
  },
  waiting: {
    had: (name, office, cases) =>
      `${isolated(name)} llevaba ${casos(cases)} de ${isolated(office)}. Se avisa a cada persona y se le pregunta si allí puede seguir alguien más.`,
    nobody: (office, cases) =>
      `Ya nadie responde por ${isolated(office)}, que tiene ${casos(cases)}. Elija una cuenta que responda por esta oficina.`,
    unknown: 'No se sabe cuántos casos esperan.',
  },
  why: {
    noAccount: 'Esta cuenta ya no existe.',
    wasRemoved: 'Se eliminó una cuenta con ese nombre. Hay conversaciones que llevan ese nombre; elija otro.',
    isThere: 'Ya hay una cuenta con ese nombre. Elija otro.',
    shownLike: 'La gente ya lee este nombre, o uno parecido, en otra cuenta. Añada algo que las distinga, como la función.',
    noShown: 'Esta cuenta no tiene un nombre que la gente pueda leer. Cree otra que lo tenga, o configure el nombre en la máquina.',
    noService: 'Esta oficina ya no existe.',
    mixed: 'Una cuenta de demostración no sirve para nada más. Cree dos cuentas.',
    own: 'Es su propia cuenta. Solo puede cambiarla otra persona que administre este servidor.',
    notOperator: 'Su cuenta ya no administra este servidor.',
    name: 'Este nombre para iniciar sesión no se puede usar. Lea qué puede contener.',
    shown: 'Este nombre visible no se puede usar: de 2 a 60 letras, cifras y signos sencillos en una línea.',
    roles: 'Elija para qué sirve la cuenta.',
    sure: 'Marque la casilla para confirmar que es esta cuenta.',
    again: 'Esta página ya no estaba al día. No ha cambiado nada. Hágalo de nuevo, por favor.',
  },
};
