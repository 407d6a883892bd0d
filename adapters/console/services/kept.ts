import { offices } from '../../../bots/subject.js';
import { isServiceWords, type ServiceContent } from '../../../knowledge/editing/serviceParts.js';
import { lintService } from '../../../knowledge/editorial/index.js';
import type { Service } from '../../../knowledge/service.js';
import { textIn } from '../../../knowledge/text/index.js';
import type { Kept } from '../byPart/kept.js';
import { emptyAmong } from '../byPart/typed.js';
import { boxesOfOffice } from '../pages/byPart/findings.js';
import { serviceCommonBoxes } from '../pages/services/allLanguages.js';
import { servicesPlace } from '../pages/services/pieces.js';
import { serviceWordsBoxes } from '../pages/services/wordsBoxes.js';
import { serviceCommonIn } from './allLanguages.js';
import { oneService, servicesList } from './list.js';
import { lookAgain, saidOfService, showServiceGates } from './publish.js';
import { isServiceWordsTyped, serviceEffects, serviceWordsIn, typedOfService, typedServiceIn, type TypedService } from './typed.js';

/** Offices, as the console keeps them part by part. */
export const keptServices: Kept<Service, ServiceContent, TypedService> = {
  ...servicesPlace,
  subject: offices,
  idIn: ({ service }) => service,
  work: ({ parts }) => parts.services,
  notedAs: (service) => `office ${service}`,
  title: (service, language) => service.in[language].name,
  effects: serviceEffects,
  typedOf: typedOfService,
  typedIn: typedServiceIn,
  contentIn: (visit, typed, { entry }) =>
    isServiceWordsTyped(typed) ? serviceWordsIn(typed) : serviceCommonIn(typed, textIn(visit.language), entry.status === 'draft'),
  boxes: (boxes, typed) => (isServiceWordsTyped(typed) ? serviceWordsBoxes(boxes, typed) : serviceCommonBoxes(boxes, typed)),
  findings({ entry: service }, language, typed) {
    if (language === 'common' || !isServiceWordsTyped(typed)) return [];
    const words = { ...service.in[language], ...serviceWordsIn(typed) };
    return lintService({ ...service, in: { ...service.in, [language]: words } }).filter((finding) => finding.language === language);
  },
  emptyIn: (typed) => (isServiceWordsTyped(typed) ? emptyAmong(typed) : []),
  boxOf: (_, language) => boxesOfOffice(language),
  beside(content, language) {
    if (!isServiceWords(content)) return { title: '', words: [] };
    const { fields } = textIn(language).officeEditing;
    const { name, ...words } = content;
    const labelled = (Object.keys(words) as (keyof typeof words)[]).map((box) => ({
      label: fields[box],
      text: [words[box]].flat().join('\n'),
    }));
    return { title: name, words: labelled.filter(({ text }) => text !== '') };
  },
  show: oneService,
  showList: (visit, said) => servicesList(visit, said),
  showGates: showServiceGates,
  lookAgain,
  said: saidOfService,
};
