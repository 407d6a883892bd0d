import type { Text } from '../text.js';

export const statement: Text['statement'] = {
  link: 'Una página para sus propias notas',
  title: 'Sus propias notas',
  about: [
    'Aquí puede escribir lo que quizá quiera contar algún día a una oficina. Nada de lo que escribe se envía a nadie: se queda en esta ventana, y este programa no lo recibe.',
    'Cualquier cuadro puede quedar vacío. Deje fuera lo que no quiera escribir, y pare cuando quiera. Basta con «más o menos» o «no lo sé con certeza».',
  ],
  sends:
    'Solo usted puede entregarlo, a la oficina que elija. Una oficina que recibe denuncias quizá tenga que transmitirlo, y puede seguir adelante aunque usted pare. Antes puede mostrarlo a la oficina del ómbudsman o a la consejería. Eso no es denunciar.',
  contacts: 'Oficinas que reciben denuncias, con contacto confirmado aquí',
  noContact:
    'Aquí aún no se ha confirmado el contacto de ninguna oficina que reciba denuncias. Puede preguntar a la propia oficina dónde entregarlo.',
  traces:
    'En un dispositivo compartido o del trabajo, otras personas pueden encontrar lo que imprima, copie o guarde. Guárdelo donde nadie más mire.',
  empties:
    'Esta ventana lo olvida todo tras 15 minutos sin escribir, tras 10 minutos fuera de la vista y al cerrarla. La conversación de la otra ventana, también. Guarde o imprima antes.',
  fields: {
    happened: { label: 'Qué pasó', hint: 'Con sus palabras y en su propio orden.' },
    when: { label: 'Cuándo', hint: 'Basta una idea: un día, un mes, antes o después de otra cosa.' },
    where: { label: 'Dónde', hint: 'Una sala, un viaje, un acto, en línea.' },
    people: { label: 'Quién estaba', hint: 'Todas las personas que recuerde, si quiere decirlo. Basta con su función.' },
    kept: { label: 'Qué conserva todavía', hint: 'Mensajes, correos o notas, si los hay. No hace falta buscarlos.' },
    wish: { label: 'Qué le gustaría ahora', hint: 'Y qué no le gustaría. Puede quedar abierto.' },
  },
  whole: 'Su texto',
  empty: 'Todavía no hay nada escrito.',
  print: 'Imprimir',
  copy: 'Copiar',
  save: 'Guardar en un archivo',
  clear: 'Borrar todo',
  sure: 'Pulse otra vez para borrarlo todo.',
  cleared: 'Está todo borrado.',
  copied: 'Copiado. Quien use después este dispositivo podría pegarlo: copie luego otra cosa.',
  notCopied: 'El texto está seleccionado. Cópielo con el teclado o el menú.',
  saved: 'El navegador lo guarda como «notes.txt» y lo muestra entre sus descargas.',
  otherLanguage: 'Cambiar de idioma borra lo que ha escrito. Para hacerlo, pulse otra vez.',
  sheet: 'Una hoja en blanco para imprimir',
  noScript: 'JavaScript está desactivado y aquí no se puede escribir. La hoja en blanco se puede imprimir y rellenar a mano.',
  sheetTitle: 'Notas',
  sheetAbout: 'Esta hoja es suya. Cada parte puede quedar vacía. Nadie la recibe si usted no la entrega.',
  hidden: 'Oculto durante su ausencia.',
  show: 'Mostrar la página',

  report: {
    name: 'Su nombre',
    nameCell:
      'Puede darlo, no darlo o dejar que otra persona denuncie por usted. Sin él, el seguimiento es más difícil, usted puede recibir menos noticias y cuesta más dar protección.',
    others: 'Otras oficinas',
    othersCell: 'Puede enviarse a otra oficina.',
    person: 'La persona de la que se habla',
    personCell:
      'Pueden aplicársele medidas en el trabajo mientras se examina. Si se demuestra: medida disciplinaria, y quizá una inscripción en ClearCheck, que consultan organizaciones de la ONU antes de contratar.',
  },
};
