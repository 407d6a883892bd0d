import { isolated } from '../isolate.js';
import type { Text } from '../text.js';

export const choosing: Text['choosing'] = {
  lists: {
    whose:
      'Aquí responden oficinas de varias organizaciones. ¿Cuál es la suya? Solo se guarda durante esta conversación, y puede no decirlo.',
    kinds:
      'Aquí pueden responderle muchas oficinas. Cada una muestra primero qué hace y qué guarda. No se envía nada antes de que usted diga que sí.',
    every: 'Mostrarlas todas',
    everywhere: 'Mostrar también oficinas para otras personas',
    noneThere:
      'Para la organización y el lugar que eligió, aquí no responde ninguna oficina. Puede ver las oficinas para otras personas, o contactar con una por su cuenta.',
  },
  records: {
    label: 'Guarda registros',
    none: 'Ninguno para la organización',
    notes: 'Puede haber notas: pregunte antes',
    file: 'Sí, en su expediente',
    ask: 'No se sabe: pregunte antes',
  },
  ombuds: 'La oficina del ómbudsman es independiente de la jerarquía y no toma partido. Trabaja de manera informal y confidencial.',
  server: 'Quienes manejan el servidor podrían acceder.',
  way: {
    label: 'Cómo',
    here: 'Puede escribirle aquí',
    yourself: 'Para contactar por su cuenta',
  },
  support: {
    counsellor: 'La consejería del personal puede escucharle y apoyarle. Hablar con ella no es denunciar.',
    here: (office, state) => `${isolated(office)}: ${state}`,
    elsewhere: 'No sé cuándo atiende su consejería: pregúntelo allí.',
    line: (contacts) => `Líneas de crisis, día y noche: ${isolated(contacts)}.`,
    noLine: 'No tengo ningún número de una línea de crisis confirmado hace poco. AYUDA muestra a quién llamar si hay peligro.',
    show: 'La consejería del personal',
  },
};
