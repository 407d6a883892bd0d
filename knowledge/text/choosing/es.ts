import type { Text } from '../text.js';

export const choosing: Text['choosing'] = {
  lists: {
    whose:
      'Aquí responden oficinas de varias organizaciones. ¿Cuál es su organización? Solo se guarda durante esta conversación, y puede no decirlo.',
    kinds:
      'Aquí pueden responderle muchas oficinas. Cada una muestra primero qué hace y qué guarda. No se envía nada antes de que usted diga que sí.',
    every: 'Mostrarlas todas',
    everywhere: 'Mostrar también oficinas para otras personas',
    noneThere:
      'Para la organización y el lugar que eligió, aquí no responde ninguna oficina. Puede ver las oficinas para otras personas, o contactar con una oficina por su cuenta.',
  },
  records: {
    label: 'Guarda registros',
    none: 'Ninguno para la organización',
    notes: 'Puede haber notas: pregunte antes',
    file: 'Sí, en el expediente de la oficina',
    ask: 'No se sabe: pregunte antes',
  },
  ombuds: 'La oficina del ómbudsman es independiente de la jerarquía y no toma partido. Trabaja de manera informal y confidencial.',
  server: 'Técnicamente, quienes manejan el servidor también podrían leerlo.',
  way: {
    label: 'Cómo',
    here: 'Puede escribirle aquí',
    yourself: 'Para contactar por su cuenta',
  },
  support: {
    what: 'Le escucha y le apoya. Hablar allí no suele contar como denuncia.',
    elsewhere: 'No sé a qué horas atiende: pregúntelo allí.',
    line: 'Línea de crisis',
    noLine:
      'No tengo confirmado ningún número de línea de crisis: una clínica o la consejería del personal quizá conozcan alguno. AYUDA lleva también a los números de emergencia del país.',
    safe: 'Si no, escriba AYUDA y verá a quién acudir.',
    show: 'La consejería del personal',
  },
};
