import type { Text } from '../text.js';

export const menu: Text['menu'] = {
  understand: 'Entender lo que pasó',
  options: 'Ver mis opciones',
  talk: 'Hablar con una persona',
  roles: 'Testigo, jefatura, visita o me acusan',
  unsafe: 'No estoy a salvo',
  offices: 'Buscar una oficina',
  mustTell: 'Quién tiene que transmitir lo que digo',
  wall: 'Algo para imprimir',
  topics: 'Todos los temas',
  language: 'Idioma',
  kept: '¿Qué guarda sobre mí?',
  startOver: 'Volver a empezar',
  help: 'Ayuda',
  stop: 'Parar aquí por ahora',
};
