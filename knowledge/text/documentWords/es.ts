import type { DocumentWords } from './en.js';
import { wordingsWith } from '../wordings.js';

const wordings = wordingsWith({ who: [], before: ['y ', 'pero ', 'entonces '] });

export const documentWords: DocumentWords = {
  sinceWhen: wordings(`
    desde cuándo, a partir de cuándo, de qué año, de qué año es, en qué año, qué año, cuándo empezó, cuándo se hizo,
    cuándo se publicó, cuándo salió, cuándo se aprobó, cuándo se creó, desde qué año, de cuándo es, hace cuánto existe`),
  isBinding: wordings(`
    es obligatoria, es vinculante, obliga, es una regla, es ley, es una ley, hay que cumplirlo, hay que cumplirla,
    tienen que cumplirlo, tienen que seguirlo, hay que seguirlo, es solo un consejo, es de cumplimiento obligatorio,
    están obligados a seguirlo, es una norma, es una recomendación, tiene fuerza legal`),
  whoRuns: wordings(`
    quién lo gestiona, quién la gestiona, quién lo lleva, quién la lleva, quién lo maneja, quién la maneja, quién lo dirige,
    quién la dirige, quién dirige, quién preside, quién lo presidía, quién lo administra, quién está a cargo,
    quién es responsable, quién está detrás, quién se encarga, quién la administra, quién lo controla, quién la controla,
    quién lo coordina, quién la presidía, quién manda`),
  whoWrote: wordings(`
    quién lo escribió, quién la escribió, quién lo hizo, quién la hizo, quién lo redactó, quién la redactó, quién lo publicó,
    quién la publicó, quién lo creó, quién la creó, de quién es, quién es el autor, de dónde sale, de dónde viene`),
  whereToRead: wordings(`
    dónde lo leo, dónde la leo, dónde se puede leer, dónde puedo leerlo, dónde puedo leerla, se puede leer, puedo leerlo,
    puedo leerla, dónde está el texto, dónde encuentro el texto, es público, es pública, está publicado, hay un enlace,
    tienes el enlace, tiene el enlace, el enlace, hay link, se puede descargar, puedo descargarlo, dónde está el documento, link,
    el link, me pasa el link, me pasas el link, el pdf, hay pdf, dónde lo puedo leer, dónde se descarga, cuál es el enlace`),
  whoIsIn: wordings(`
    quién está, quiénes están, quién está ahí, quiénes están ahí, quién aparece, quiénes aparecen, quién forma parte,
    quiénes forman parte, quiénes son los miembros, quiénes participaron, quién participó, qué organizaciones, qué agencias,
    los nombres de quién, a quién incluye, quién figura, quiénes figuran, quién sale ahí, quiénes son`),
  whatCame: wordings(`
    qué produjo, qué hicieron, qué salió, qué salió de ahí, cuáles fueron los resultados, qué resultados hubo,
    qué resultado tuvo, qué lograron, qué logró, qué encontró, qué encontraron, de qué sirvió, en qué quedó, en qué terminó,
    sirvió de algo`),
  whatIsMissing: wordings(`
    qué le falta, qué falta, qué no cubre, qué no incluye, cuáles son los límites, qué límites tiene, qué no dice,
    qué defectos tiene, cuáles son sus límites, qué deja fuera`),
  online: wordings(`
    y en línea, en línea también, y por internet, vale en línea, y en reuniones virtuales, y por zoom, también en línea,
    se aplica en línea, y en reuniones por internet, online, en línea, y si es en línea, por zoom también, aplica en línea,
    y los eventos virtuales`),
  ifBroken: wordings(`
    y si alguien no lo cumple, si alguien no lo cumple, qué pasa si alguien no lo cumple, y si no se cumple,
    qué pasa si no se cumple, qué hago si alguien no lo cumple, qué consecuencias hay, cuáles son las consecuencias,
    qué pasa si lo incumplen, si alguien lo incumple, si no lo cumplen, si no lo respetan, y si alguien lo infringe`),
  lookUp: wordings(`
    puedo buscar a alguien, puedo buscar a una persona, se puede buscar a alguien, puedo consultar a alguien,
    puedo mirar si alguien está, puedo revisar a alguien, quién puede buscar, quién puede verla, quién puede verlo,
    quién puede consultarla, quién tiene acceso, puedo consultarla, puedo buscarlo, puedo buscarla ahí, puedo ver la lista,
    cómo busco a alguien, está él ahí`),
  myName: wordings(`
    está mi nombre, mi nombre está ahí, estoy yo, estoy ahí, estoy yo ahí, estoy en la lista, cómo sé si estoy,
    cómo sé si estoy ahí, me avisan, me avisarían, me lo dirían, me dirán si estoy, aparezco yo, aparezco ahí, salgo ahí,
    figuro ahí, aparezco, está mi nombre ahí`),
  putIn: wordings(`
    cómo lo meto, cómo lo meto ahí, cómo lo pongo ahí, cómo hago para que lo pongan, puedo meterlo, puedo ponerlo ahí,
    puedo hacer que lo pongan, cómo entra un nombre, cómo entran los nombres, quién pone los nombres, quién mete los nombres,
    lo van a poner ahí, va a quedar ahí, cómo registro a alguien, cómo lo agrego, cómo lo incluyo, cómo lo registro,
    lo ponen ahí, lo van a meter, va a quedar registrado`),
  takenOut: wordings(`
    se puede corregir, se puede impugnar, puede impugnarlo, puedo impugnarlo, puedo corregirlo, se puede borrar, se puede quitar,
    cómo se sale, cómo salgo de ahí, y si es un error, si es un error, y si está mal, puede reclamar, puedo reclamar,
    se puede apelar, cómo me sacan, cómo lo borro, se puede eliminar, puedo apelar, y si se equivocan`),
  whoResigned: wordings(`
    y si renuncia, si renuncia, y si se va antes, si se va antes, y los que renunciaron, y si renuncia antes, y si dimite,
    si dimite, y los que se fueron, puede simplemente renunciar, y si se va, y si renunció, y si ya renunció, y si ya se fue,
    y si se jubila`),
  forOutsiders: wordings(`
    y para las ong, y las ong, para ong también, las ong la usan, las ong lo usan, lo usan las ong, y fuera de la onu,
    fuera de la onu, y los socios, y otras organizaciones, y los socios implementadores, y el sector privado, y las ongs,
    y las oenegés, sirve para las ong`),
  keptHowLong: wordings(`
    por cuánto tiempo, cuántos años, cuánto tiempo se queda, cuánto tiempo está ahí, cuánto tiempo queda,
    cuánto tiempo queda un nombre, cuánto dura ahí, cuánto tiempo lo guardan, cuánto se guarda, por cuánto tiempo está ahí,
    cuánto tiempo permanece, cuánto tiempo permanece un nombre, para siempre, es para siempre, queda para siempre`),
  howMany: wordings(`
    cuántos, cuántas, cuántos son, cuántas son, cuántos hay, cuántos principios, cuántos principios son, cuántas personas,
    cuántos nombres, cuántas organizaciones, cuántos respondieron`),
};
