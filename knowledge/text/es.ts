import { menu } from './menu/es.js';
import { answersInTeams } from './answersInTeams/es.js';
import { always } from './always/es.js';
import { booking } from './booking/es.js';
import { agreement } from './agreement/es.js';
import { atDesk } from './atDesk/es.js';
import { care } from './care/es.js';
import { draft } from './draft/es.js';
import { commands } from './commands/es.js';
import { editing } from './editing/es.js';
import { exchange } from './exchange/es.js';
import { figures } from './figures/es.js';
import { gone } from './gone/es.js';
import { caps } from './caps/es.js';
import { followUp } from './followUp/es.js';
import { followUpWords } from './followUpWords/es.js';
import { choosing } from './choosing/es.js';
import { insights } from './insights/es.js';
import { instances } from './instances/es.js';
import { handoff } from './handoff/es.js';
import { desk } from './console/es.js';
import { hours } from './hours/es.js';
import { keep } from './keep/es.js';
import { radar } from './radar/es.js';
import { sources } from './sources/es.js';
import { statement } from './statement/es.js';
import { openId } from './signIn/es.js';
import { isolated } from './isolate.js';
import { offices } from './offices/es.js';
import { newOffice } from './newOffice/es.js';
import { officeEditing } from './officeEditing/es.js';
import { officesInTeams } from './officesInTeams/es.js';
import { outreach } from './outreach/es.js';
import { outside } from './outside/es.js';
import { page } from './page/es.js';
import { reading } from './reading/es.js';
import { promises } from './promises/es.js';
import { operating } from './operating/es.js';
import { publishing } from './publishing/es.js';
import { reader } from './reader/es.js';
import { receipt } from './receipt/es.js';
import { renewing } from './renewing/es.js';
import { agreedTerm, rules } from './rules/es.js';
import { shortAnswers } from './shortAnswers/es.js';
import { threats } from './threats/es.js';
import { standingWords } from './standingWords/es.js';
import { topicWords } from './topicWords/es.js';
import { tools } from './tools/es.js';
import { teamsRelay } from './teamsRelay/es.js';
import { wayWords } from './wayWords/es.js';
import { wholeInTeams } from './wholeInTeams/es.js';
import { worklist } from './worklist/es.js';
import type { Text } from './text.js';

export const es: Text = {
  speaker: 'Waypoint, un programa informático',
  speakerShort: 'Waypoint',
  person: 'Usted',

  opening: {
    web: [
      'Soy un programa informático, no una persona. A partir de documentos públicos, respondo preguntas sobre acoso sexual en el trabajo: opciones, derechos, quién puede ayudar. No puedo denunciar, investigar ni llamar a nadie.',
      'Esta conversación se olvida cuando usted sale; su dispositivo o la red pueden guardar rastros. No hacen falta nombres. Las jefaturas y parte del personal quizá tengan que transmitir lo que les cuente. ¿En peligro? Escriba AYUDA. Para irse rápido, pulse Salir.',
    ],
    teams: (address: string) => [
      `Soy un programa informático. Teams pertenece a su organización: puede guardar lo que escriba aquí y buscar en ello, con su nombre. Para conversar sin su nombre, use su propio teléfono o computadora y escriba esta dirección: ${isolated(address)}`,
      'Aquí, haga solo preguntas generales, por favor. Las jefaturas y parte del personal quizá tengan que transmitir lo que les cuente. ¿En peligro? Escriba AYUDA.',
    ],
    group: (address: string) => `Solo respondo en una conversación individual y, sin nombre, en ${isolated(address)}`,
    qr: 'Esta dirección como imagen que un teléfono puede leer',
  },

  menu,

  answer: {
    more: 'Más información',
    shorter: 'Más corto',
    helped: 'Esto me sirve',
    notMeant: 'No me refería a eso',
    none: 'Ninguno de estos',
    didYouMean: 'Para no equivocarme: ¿se trata de alguno de estos temas?',
    others: 'Entonces, quizá sea alguno de estos.',
    noAnswer: 'No tengo una respuesta preparada para eso. A menudo, una persona puede decirle más.',
    notYet: (title: string) =>
      `Puede que pregunte por este tema: ${isolated(title)}. Aún no tengo una respuesta preparada. A menudo, una persona puede decirle más.`,
    nearest: 'Estos son los temas más cercanos.',
    thanks: 'Gracias. Se ha contado como un número, sin ninguna de sus palabras. ¿Qué le ayudaría ahora?',
    sensitive: (title: string) => `${isolated(title)}: la respuesta describe conductas de este tipo. Solo se muestra si usted quiere.`,
    show: 'Mostrar la respuesta',
  },

  provenance: {
    from: (sources: string) => `Fuente: ${isolated(sources)}.`,
    paragraph: (symbol: string, paragraph: string) => `${symbol}, ${paragraph}`,
    programme: 'Sobre este programa.',
    holdsFor: {
      everyone: 'Información general para todas las personas.',
      'un-system': 'Vale para todo el sistema de la ONU; su organización puede añadir algo.',
      secretariat: 'Vale para la Secretaría de la ONU; en otras organizaciones puede ser distinto.',
      'policy-dependent': 'Las normas varían: consulte la política de su organización.',
      'this-programme': '',
    },
    forEntity: (entity: string) => `Con lo que se sabe de su organización (${isolated(entity)}).`,
    prepared: (date: string) => `Preparado el ${isolated(date)} con documentos públicos; su organización aún no lo ha confirmado.`,
    preparedHere: (date: string) => `Escrito el ${isolated(date)}; su organización aún no lo ha confirmado.`,
    confirmed: (by: string, date: string) => `Confirmado el ${isolated(date)} por: ${isolated(by)}.`,
    overdue: (date: string) => `Debía revisarse el ${isolated(date)}: compruebe que sigue vigente.`,
    sources: 'Fuentes, en otros sitios web',
  },

  entity: {
    ask: 'Las normas varían de una organización a otra. ¿De cuál se trata? Solo se guarda durante esta conversación.',
    more: 'Más organizaciones',
    unsaid: 'Prefiero no decirlo',
    private: ['privado', 'es privado', 'confidencial', 'es confidencial'],
    unknown: (entity: string) =>
      `No tengo ninguna norma particular de su organización (${isolated(entity)}). Lo que acaba de leer es la parte general; su política puede añadir algo.`,
    noted: 'Gracias. Lo tendré en cuenta durante el resto de esta conversación.',
    unsaidNoted: 'Está bien. Lo que acaba de leer vale en general; en algunos puntos, las normas cambian según la organización.',
  },
  entities: {
    secretariat: 'Secretaría de la ONU',
    undp: 'PNUD',
    unicef: 'UNICEF',
    unhcr: 'ACNUR',
    wfp: 'PMA',
    iom: 'OIM',
    who: 'OMS',
    fao: 'FAO',
    unfpa: 'UNFPA',
    unops: 'UNOPS',
    unwomen: 'ONU Mujeres',
    unesco: 'UNESCO',
    ilo: 'OIT',
    worldbank: 'Banco Mundial',
    other: 'Otra organización',
  },

  browse: {
    groups: 'Estos son los temas, por grupos. Elija uno.',
    group: (name: string) => `${isolated(name)}: elija un tema.`,
    more: 'Más temas',
    back: 'Volver a los grupos',
  },
  groups: {
    'right-after': 'Justo después de lo que pasó',
    understanding: 'Qué es y qué no es',
    options: 'Mis opciones',
    rights: 'Mis derechos',
    ombuds: 'La oficina del ómbudsman',
    counsellor: 'La consejería del personal',
    'formal-report': 'La denuncia oficial',
    protection: 'Protección',
    'who-is-covered': 'A quién se aplica',
    helping: 'Ayudar a otra persona',
    system: 'Qué hace el sistema de la ONU',
    'about-me': 'Sobre este programa',
  },

  language: {
    choose: '¿En qué idioma quiere seguir? Puede cambiarlo en cualquier momento.',
    changed: 'Seguimos en español.',
    offer: 'Parece que escribe en español. Podemos seguir en español.',
    goOn: 'Seguir en español',
  },

  help: {
    text: [
      'Si corre peligro ahora, lo primero es su seguridad. Este programa no puede llamar ni avisar a nadie.',
      '- Llame al número de emergencia del país donde está.\n- Pida ayuda a la seguridad local de la ONU.\n- Tras una agresión, un hospital o la clínica de la ONU puede ayudar. Algunos medicamentos solo sirven los primeros días.\n- Si piensa en morir o hacerse daño, hable con una línea de crisis o alguien de confianza.',
      'Si no puede hablar, busque a otras personas o un lugar con llave. Salir oculta esta página.',
    ],
    teams:
      'Si no puede hablar, busque a otras personas o un lugar con llave. Para ocultar esta conversación, abra otra. Lo que se escribe aquí queda en Teams.',
  },

  kept: {
    intro: 'Esto es todo lo que el servidor guarda de esta conversación, leído ahora mismo:',
    language: (name: string) => `idioma: ${isolated(name)}`,
    entity: (name: string) => `organización elegida: ${isolated(name)}`,
    noEntity: 'organización elegida: ninguna',
    topic: (title: string) => `último tema: ${isolated(title)}`,
    noTopic: 'último tema: ninguno',
    topics: (titles: string) =>
      `temas de los que pueden tratar sus mensajes y opciones, para entender las preguntas cortas: ${isolated(titles)}`,
    turns: (n: number) => `mensajes suyos: ${n}`,
    shown: (n: number) =>
      n === 0 ? 'palabras de esta conversación: ninguna' : `mensajes guardados para que esta página pueda mostrarlos: ${n}`,
    sent: (n: number) => `mensajes de este programa que aún se pueden borrar aquí si usted lo pide: ${n}`,
    expires: (time: string) => `todo se olvida a más tardar a esta hora: ${isolated(time)} (UTC), y de inmediato si usted sale`,
    expiresTeams: (moment: string) =>
      `todo se olvida a más tardar en este momento: ${moment}, y de inmediato si pulsa «Olvidarlo todo ahora»`,
    never:
      'Todo esto se guarda solo para esta conversación. No se guarda su nombre, ni una cuenta, ni la dirección de su dispositivo, ni el tipo de navegador.',
    teams:
      'Este programa no guarda las palabras que usted escribe. Teams sí las guarda, con su nombre: su organización puede buscar en ellas. Yo no puedo borrarlas de Teams.',
    forget: 'Olvidarlo todo ahora',
    forgotten: 'Todo lo de esta conversación se ha olvidado. No queda nada en el servidor.',
    forgottenTeams:
      'Lo que guardaba este programa se ha olvidado. Lo que usted escribió sigue en Teams, al igual que este mensaje. Su organización puede conservar copias, también de lo borrado.',
    takenBack: (gone: number, of: number) => `Mensajes de este programa borrados aquí, de las últimas 24 horas: ${gone} de ${of}.`,
  },

  goodbye: {
    welcome: 'De nada.',
    web: 'Puede volver en cualquier momento; no recordaré esta conversación. Para no dejar nada en la pantalla, pulse Salir. El historial del navegador puede guardar esta dirección.',
    teams:
      'Puede volver en cualquier momento. Lo que este programa guarda de esta conversación se olvida en 24 horas como máximo. Para que se olvide de inmediato, pulse «Terminar y borrar». Una conversación con una oficina se conserva. Lo que usted escribió sigue en Teams. Para ocultar esta conversación, abra otra o cierre la ventana.',
    clear: 'Terminar y borrar',
  },

  always,

  commands: { ...commands, ...topicWords, ...shortAnswers, ...followUpWords, ...standingWords },
  offices,
  outreach,
  outside,
  care,
  handoff,
  agreement,
  answersInTeams,
  sources,
  atDesk,
  gone,
  draft,
  figures,
  caps,
  followUp,
  reader,
  choosing,
  reading,
  desk,
  tools,
  hours,
  keep,
  statement,
  page,
  openId,
  promises,
  instances,
  receipt,
  renewing,
  threats,
  teamsRelay,
  wayWords,
  wholeInTeams,
  ...{ booking, radar, editing, officeEditing, newOffice, officesInTeams, exchange, publishing, worklist, insights, operating },
  rules,
  agreedTerm,
};
