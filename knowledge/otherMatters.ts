import { heardOnce } from './heardOnce.js';
import { word } from './wholeWord.js';

/** By language: a report, a complaint or a file; and what is broken, paid or applied for, which none of them is about here. */
const ofMatter = new RegExp(
  [
    word(
      '(?:complain(?:t|ts|ed)|report(?:ed)?|grievance|case|file)(?: (?:a|an|the|my|some|about|on|of|over|for|regarding|to|hr)){0,4} (?:\\p{L}+ )?(?:pay ?slips?|payroll|salary|wages?|invoices?|bugs?|printers?|laptops?|computers?|software|leaks?|noise|parking|canteen|pension|medical|insurance|visas?|tax(?:es)?|travel|reimbursements?|recruitment|housing|rent|wifi|internet|password|heating|toilets?|elevator)',
      "(?:plainte|signalement|signalé|dossier|affaire|cas)(?: (?:une?|les?|la|mon|ma|mes|de|du|des|sur|pour|au sujet|à propos|concernant)){0,4} (?:[dl]')?(?:(?:fiche|bulletin) de paie|paie|salaire|bug|panne|imprimante|ordinateur|logiciel|bruit|stationnement|cantine|pension|retraite|médical|maladie|assurance|mutuelle|visa|impôts?|voyage|remboursement|candidature|recrutement|logement|loyer|administratif|informatique|internet|facture)",
      '(?:queja|denuncia|reclamo|reclamación|reporte|reporté|expediente|caso|proceso)(?: (?:una?|el|la|los|las|mis?|de|del|sobre|por|acerca)){0,4} (?:nómina|sueldo|salario|error|fallo|impresora|ordenador|computadora|ruido|estacionamiento|comedor|pensión|jubilación|médico|clínico|seguro|visa|visado|impuestos?|viaje|reembolso|contratación|selección|vivienda|alquiler|administrativo|internet|factura)',
      '(?:жалоб|заявлени|обращени|дел|сообщил)\\p{L}{0,4}(?: (?:об?|по|на|про|за|мо\\p{L}{1,3})){0,3} (?:(?:расч[её]тн|зарплат|выплат|баг|ошибк|принтер|компьютер|шум|парков|столов|пенси|медицин|страхов|налог|командиров|возмещен|аренд|интернет)\\p{L}{0,6}|виз[аеуы]|сч[её]т[аеу]?|жиль[еёяю])',
    ),
    '(?<!\\p{L})(?:شكوى|شكواي|بلاغا?|بلاغي|ملفي|قضيتي)(?: (?:على|عن|حول|بخصوص|بشأن|في)){0,2} (?:ال|لل|ب)?(?:راتب|معاش|تقاعد|طبي|تأمين|فيزا|تأشيرة|ضرائب|سفر|توظيف|سكن|إيجار|طابعة|حاسوب|كمبيوتر|ضجيج|فاتورة|قسيمة)\\p{L}{0,4}',
    '(?:举报|投诉|舉報|投訴|申诉|案子|案件|卷宗)[了过的]?[^，。,.他她性骚扰]{0,4}(?:工资|薪|打印机|电脑|漏洞|故障|噪音|停车|食堂|退休|养老|病历|医疗|保险|签证|税|差旅|报销|招聘|住房|房租|网络)',
    '关于[^，。他她]{0,4}(?:工资|薪|打印机|电脑|系统|噪音|停车|食堂|退休|养老金?|医疗|保险|签证|税|差旅|报销|招聘|住房|房租)[^，。他她]{0,2}的?(?:举报|投诉|申诉|案子|案件)',
  ].join('|'),
  'giu',
);

/** A text without the reports, complaints and files in it that are of pay, a pension, a printer: whoever waits for these waits for something else. */
export const withoutOtherMatters = heardOnce((said: string): string => said.replace(ofMatter, ' — '));
