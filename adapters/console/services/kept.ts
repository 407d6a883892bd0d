import { offices } from '../../../bots/subject.js';
import { contentsWith } from '../../../knowledge/editing/change.js';
import type { Part } from '../../../knowledge/editing/parts.js';
import {
  isServiceWords,
  serviceFrom,
  servicePartsOf,
  serviceStandingOf,
  type ServiceCommon,
  type ServiceContent,
} from '../../../knowledge/editing/serviceParts.js';
import { lintService } from '../../../knowledge/editorial/index.js';
import type { Service } from '../../../knowledge/service.js';
import { textIn } from '../../../knowledge/text/index.js';
import type { Kept } from '../byPart/kept.js';
import { findingsList } from '../pages/byPart/findings.js';
import { serviceCommonBoxes } from '../pages/services/allLanguages.js';
import { servicesPlace } from '../pages/services/pieces.js';
import { serviceWordsBoxes } from '../pages/services/wordsBoxes.js';
import { serviceCommonIn } from './allLanguages.js';
import { oneService } from './list.js';
import { lookAgain, saidOfService, showServiceGates } from './publish.js';
import { isServiceWordsTyped, serviceEffects, serviceWordsIn, typedOfService, typedServiceIn, type TypedService } from './typed.js';

/** Offices, as the console keeps them part by part. */
export const keptServices: Kept<Service, ServiceContent, TypedService> = {
  ...servicesPlace,
  subject: offices,
  idIn: ({ service }) => service,
  work: ({ parts }) => parts.services,
  notedAs: (service) => `office ${service}`,
  today: ({ parts }) => parts.services.today(),
  title: (service, language) => service.in[language].name,
  effects: serviceEffects,
  typedOf: typedOfService,
  typedIn: typedServiceIn,
  contentIn(visit, typed, { entry, change }) {
    if (isServiceWordsTyped(typed)) return serviceWordsIn(typed);
    const { common } = contentsWith<Record<Part, ServiceContent>>(servicePartsOf(entry), change);
    return serviceCommonIn(typed, common as ServiceCommon, textIn(visit.language));
  },
  boxes: (boxes, typed) => (isServiceWordsTyped(typed) ? serviceWordsBoxes(boxes, typed) : serviceCommonBoxes(boxes, typed)),
  findings(service, language, typed) {
    if (!isServiceWordsTyped(typed)) return [];
    const made = serviceFrom(serviceStandingOf(service), { ...servicePartsOf(service), [language]: serviceWordsIn(typed) });
    return 'service' in made ? lintService(made.service).filter((finding) => finding.language === language) : [];
  },
  findingsList: (found, _, language) => findingsList(found, language, []),
  beside(content) {
    if (!isServiceWords(content)) return { title: '', words: [] };
    const { name, ...words } = content;
    return { title: name, words: Object.values(words).flat() };
  },
  show: oneService,
  showGates: showServiceGates,
  lookAgain,
  said: saidOfService,
};
