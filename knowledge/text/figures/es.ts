import { isolated } from '../isolate.js';
import type { Text } from '../text.js';

export const figures: Text['figures'] = {
  title: 'Cifras',
  intro: [
    'Que haya pocos casos, o ninguno, no quiere decir que no pase nada. Quizá no se conoce esta vía, o no inspira confianza.',
    'Un número se muestra a partir de 10, redondeado a 5. Un trimestre se muestra cuando termina; las cifras más antiguas desaparecen a los 24 meses.',
    'Un caso del que se dejó fuera a alguien de la oficina no se cuenta en ninguna parte.',
  ],
  next: (date) => `El trimestre en curso se mostrará a partir del ${isolated(date)}.`,
  period: 'Período',
  quarter: (number, year) => `Trimestre ${number} de ${year}`,
  year: (year) => `Todo ${year}`,
  few: 'menos de 10',
  hidden: 'no se muestra',
  events: {
    begun: 'Iniciados',
    opened: 'Abiertos por primera vez',
    answered: 'Con primera respuesta',
    closed: 'Cerrados',
    takenBack: 'Borrados por la persona',
  },
  save: 'Guardar como tabla (CSV)',
  office: 'Oficina',
  what: 'Qué',
  number: 'Número',

  survey: {
    title: 'Cómo fue para las personas',
    about:
      'Quien vuelve a una conversación puede responder a cuatro preguntas con botones. Las respuestas de todas las oficinas se cuentan juntas. Nada las une a una conversación.',
    offer:
      'Si lo desea: cuatro preguntas breves sobre cómo fue esto. Son aparte de la conversación. Las respuestas solo se cuentan, y no se guardan con ella.',
    begin: 'Responder a cuatro preguntas breves',
    intro: 'Cada pregunta se responde con un botón. Puede parar en cualquier momento.',
    question: 'Pregunta',
    questions: {
      options: '¿Conoce sus opciones mejor que antes?',
      control: '¿Fue usted quien decidió lo que se hizo aquí?',
      safe: '¿Pudo escribir aquí sin temor?',
      again: '¿Volvería a este lugar?',
    },
    answers: { yes: 'Sí', partly: 'En parte, o no lo sé', no: 'No' },
    pass: 'Prefiero no decirlo',
    stop: 'No más preguntas',
    counted: 'Se ha contado.',
    thanks: 'No hay más preguntas. Está de nuevo en la conversación.',
  },

  kept: {
    kinds: {
      acts: 'Lo que el personal hizo con los casos y los horarios',
      anchors: 'Dónde empieza y termina ese registro',
      figures: 'Los números de cada oficina',
      surveys: 'Los números de respuestas sobre la experiencia',
    },
    act: {
      id: 'un número de orden',
      by: 'la cuenta de quien trabaja en la oficina',
      did: 'lo que se hizo, por ejemplo abrir o responder, sin palabras',
      to: 'una marca cifrada del caso, que no lleva a nada cuando el caso se borra; o la oficina',
      on: 'la fecha',
      before: 'una huella de la anotación anterior',
    },
    anchor: {
      id: 'su nombre',
      first: 'el número de la anotación más antigua',
      before: 'una huella de la que va antes',
      next: 'el número de la próxima anotación',
      head: 'una huella de la anotación más reciente',
      mark: 'una marca que muestra si se cortaron anotaciones',
    },
    figure: {
      id: 'su nombre',
      quarter: 'trimestre',
      service: 'oficina',
      event: 'qué pasó: iniciado, abierto, respondido, cerrado, borrado',
      count: 'cuántas veces',
    },
    survey: { id: 'su nombre', quarter: 'trimestre', question: 'pregunta', answer: 'respuesta', count: 'cuántas veces' },
    lasts: (months) => `${months} meses como máximo`,
  },
};
