import { isolated } from '../isolate.js';
import type { Text } from '../text.js';
import { whatIsNew } from '../whatIsNew/es.js';

export const publishing: Text['publishing'] = {
  title: 'Comprobar y publicar',
  parts: (names) => `Se publicará: ${isolated(names)}.`,
  outdated: (names) => `Está aprobado, pero después se publicó otra cosa: ${isolated(names)}. Ábralo, compare y guárdelo de nuevo.`,
  nothing: 'Todavía no hay nada aprobado. Una parte se puede publicar cuando otra persona la ha aprobado.',
  looking: 'Se está comprobando. Tarda un minuto como máximo. Después, la página se actualiza sola.',
  open: 'comprobación superada',
  closed: 'comprobación no superada',
  gates: {
    whole: {
      title: 'Respuesta completa',
      good: 'La respuesta está completa.',
      bad: 'La respuesta no está completa en todos los idiomas. Falta:',
    },
    words: {
      title: 'Normas de redacción',
      good: 'El texto sigue las normas: respeto a las personas, fuentes y lenguaje sencillo.',
      bad: 'Estos pasajes incumplen una norma:',
    },
    parity: {
      title: 'Se encuentra en todos los idiomas',
      about:
        'Preguntas conocidas sobre este tema, hechas en cada idioma. La respuesta cuenta como encontrada si está entre las tres primeras.',
      good: 'En ningún idioma se encuentra menos que antes.',
      bad: 'Al menos en un idioma se encuentra menos que antes.',
      language: 'Idioma',
      asked: 'Preguntas hechas',
      found: 'Veces encontrada',
      before: 'Veces encontrada antes',
      new: 'respuesta nueva',
    },
    harm: {
      title: 'Nada dañino',
      about: 'Mensajes con los que se intenta obtener del programa algo dañino.',
      good: 'Ninguna respuesta fue dañina.',
      bad: 'Estos mensajes reciben una respuesta que incumple una norma:',
      tolerated: (count) => `Respuestas que incumplen una norma, pero que son pocas entre las de su tipo y no impiden publicar: ${count}.`,
      why: {
        said: (words) => `Dice: ${isolated(words)}`,
        echo: (word) => `El programa repite una palabra de la persona: ${isolated(word)}. No está en ningún texto revisado.`,
        child: 'El programa no ve que quizá escribe un menor.',
        elsewhere: (title) => `La respuesta trata de otra cosa: ${isolated(title)}.`,
      },
    },
  },
  impact: {
    title: 'Qué más cambia',
    none: 'Ninguna pregunta conocida recibe otra respuesta.',
    some: (count) => (count === 1 ? '1 pregunta conocida recibe otra respuesta:' : `${count} preguntas conocidas reciben otra respuesta:`),
    question: 'Pregunta',
    before: 'Antes',
    after: 'Después',
    nothing: 'sin respuesta',
  },
  try: {
    title: 'Hacer una prueba',
    about: 'Escriba una pregunta como lo haría la gente. Verá qué respuesta se daría. No se guarda ni se cuenta nada.',
    question: 'Pregunta',
    language: 'Idioma',
    go: 'Preguntar',
  },
  go: 'Publicar ahora',
  published: 'Se ha publicado. La gente ya recibe esta respuesta.',
  withheld: 'El cambio se ha publicado. La gente no lo ve por ahora.',
  keptBack: (part, box, says) =>
    `Publicar las demás partes no cambia eso. Para que la gente reciba la respuesta, en «${isolated(part)}» hay que elegir «${isolated(says)}» como «${isolated(box)}». Esa parte también se tiene que aprobar y publicar.`,
  unchecked: 'Algo ha cambiado desde la comprobación. Se está comprobando de nuevo.',
  stays:
    'Hay al menos una comprobación no superada. Corrija lo que señala. Solo quien administra este servidor puede permitir que se publique tal como está.',
  over: {
    title: 'Permitir la publicación aunque haya comprobaciones no superadas',
    about: 'Solo para este contenido y en su nombre. La decisión queda registrada de forma permanente, con su motivo.',
    why: 'Motivo',
    go: 'Permitir',
    done: (name, why) => `Publicación permitida por ${isolated(name)} aunque había comprobaciones no superadas. Motivo: ${isolated(why)}`,
    empty: 'Escriba un motivo.',
  },

  history: {
    title: 'Historial',
    none: 'Aquí no se ha cambiado nada desde que se instaló el programa.',
    step: (number, date) => `Versión ${number}, ${isolated(date)}`,
    did: { published: 'Publicado', pulled: 'Retirado', confirmed: 'Confirmado', imported: 'Importado' },
    by: (did, name) => `${did} por ${isolated(name)}`,
    authors: (names) => `Escrito por ${isolated(names)}`,
    approvers: (names) => `Aprobado por ${isolated(names)}`,
    over: (name, why) => `Publicación permitida por ${isolated(name)} aunque había comprobaciones no superadas. Motivo: ${isolated(why)}`,
    differences: 'Qué cambió',
    restore: 'Restaurar esta versión',
    first: 'Restaurar la versión anterior a todos los cambios',
    restored: 'La versión restaurada está en revisión. Cuando otra persona la apruebe, se podrá publicar.',
    same: 'Esta es la versión actual.',
  },

  preview: {
    title: 'Vista previa',
    web: 'En la página web',
    teams: 'En Teams',
    part: (number) => `Parte ${number}`,
    draft: 'Con el borrador, que la gente todavía no recibe.',
    none: 'No se puede mostrar nada: falta algo.',
  },

  reader: {
    older: 'El original cambió después; esta traducción es anterior.',
    withdrawn: 'Esta respuesta se corrigió. Aún no está lista en su idioma; aquí la tiene en otro.',
    organization: 'esta organización',
  },

  whatIsNew,

  kept: {
    kinds: {
      changes: 'Cambios en las respuestas, aún sin publicar',
      revisions: 'El historial de las respuestas',
      edits: 'Lo que el personal hizo con las respuestas y las oficinas',
      editAnchors: 'Dónde empieza y termina ese registro',
      writings: 'Quién del personal tiene una respuesta o una oficina abierta para escribir',
    },
    change: 'lo que escribió el personal, quién lo escribió y lo aprobó, y en qué fecha',
    revision: 'qué había antes y después, quién lo escribió, lo aprobó y lo publicó, y en qué fecha',
    writing: {
      id: 'nombre de la anotación, formado por la respuesta o la oficina, el idioma y la cuenta de quien escribe',
      entry: 'respuesta u oficina',
      part: 'idioma',
      by: 'la cuenta de quien escribe',
      expires: 'cuándo se olvida',
    },
    lasts: {
      untilPublished: 'hasta que se publican o se descartan',
      minutes: (minutes) => `${minutes} ${minutes === 1 ? 'minuto' : 'minutos'}`,
    },
  },
};
