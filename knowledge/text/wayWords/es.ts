import { listed } from '../wordings.js';
import type { WayWords } from './en.js';

/** What people type on the way to an office, as whole messages with small words around them: in small letters, parted by commas. */
export const wayWords: WayWords = {
  around: listed(`
    ok, okay, bueno, pues, entonces, y, allí, ahí, allá, de allí, eh`),
  aroundYes: listed(`
    vale, por favor, porfa, porfavor, gracias, ahora, ya, claro, venga, todavía`),
  nobody: listed(`
    no, nop, nadie, ninguno, ninguna, ninguna persona, ninguno de ellos, ninguna de ellas, no hay nadie, no es nadie,
    nadie está implicado, nadie está involucrado, nadie tiene que ver, no tienen que ver, no tiene nada que ver,
    nadie que yo sepa, que yo sepa no, que yo sepa nadie`),
  goOn: listed(`
    seguir, sigamos, sigue, siga, seguimos, sigan, quiero seguir, sigamos adelante, seguir adelante, continuar, continúe,
    continúa, continuemos, continuamos, quiero continuar, adelante, vamos, vamos adelante, siguiente, dale, avancemos,
    avanzar`),
  fine: listed(`
    está bien, así está bien, bien, muy bien, todo bien, está perfecto, perfecto, así, como está, tal cual, déjelo así,
    déjalo así, me parece bien, me vale, me sirve, de acuerdo, estoy de acuerdo, listo, es todo, eso es todo, nada más,
    correcto, está correcto, nada que añadir, nada que agregar, no cambio nada, quedó bien`),
  send: listed(`
    enviar, enviarlo, envíalo, envíelo, envíe, envía, envíen, envíenlo, enviad, envíe esto, envía esto, enviar esto,
    envíe el texto, mandar, mandarlo, mándalo, mándelo, mande, manda, mándenlo, mande esto, manda esto, puede enviarlo,
    puedes enviarlo, puede mandarlo, puedes mandarlo, quiero enviarlo, quiero mandarlo, lo envío, lo mando`),
  isReport: listed(`
    es una denuncia, esto es una denuncia, es esto una denuncia, esto ya es una denuncia, ya es una denuncia,
    cuenta como denuncia, esto cuenta como denuncia, esto cuenta como una denuncia, es una queja, esto es una queja,
    he denunciado, ya he denunciado, he hecho una denuncia, hice una denuncia, he puesto una denuncia, puse una denuncia,
    es una denuncia formal, esto es una denuncia formal, es una denuncia oficial, esto es oficial`),
  isRead: listed(`
    alguien lo leyó, lo leyó alguien, alguien lo ha leído, lo ha leído alguien, lo leyeron, lo han leído,
    leyeron mi mensaje, han leído mi mensaje, alguien leyó mi mensaje, alguien ha leído mi mensaje, alguien leyó mi texto,
    alguien ha leído mi texto, se leyó, se ha leído, fue leído, alguien lo abrió, lo abrió alguien, alguien lo ha abierto,
    lo ha abierto alguien, lo abrieron, lo han abierto, alguien lo vio, alguien lo ha visto, lo han visto, lo vieron,
    alguien ya lo leyó, alguien ya lo ha leído, alguien ya leyó mi mensaje, alguien ya lo abrió`),
};
