export { facts, paragraphsCarried, type CarriedParagraph, type Fact } from './facts.js';
export { lintCommon, lintEntry } from './lintEntry.js';
export { lintService } from './lintService.js';
export { lintText, type LintOptions } from './lintText.js';
export { lintWording, type Words } from './lintWording.js';
export { reading, type Reading } from './readingLevel.js';
export { ruleIds, type Finding, type Rule, type RuleId } from './rule.js';
export { countWords } from './sentences.js';
