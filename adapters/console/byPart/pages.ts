import { keptAnswers } from '../answers/kept.js';
import { keptServices } from '../services/kept.js';
import { publishing } from './publish.js';
import { reviewing } from './review.js';
import { writing } from './write.js';

/** The pages on which answers and offices are written, reviewed and published. */
export const ofAnswers = { writing: writing(keptAnswers), reviewing: reviewing(keptAnswers), publishing: publishing(keptAnswers) };
export const ofServices = { writing: writing(keptServices), reviewing: reviewing(keptServices), publishing: publishing(keptServices) };
