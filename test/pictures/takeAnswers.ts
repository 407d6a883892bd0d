import { fileURLToPath } from 'node:url';
import { textIn } from '../../knowledge/text/index.js';
import { answersStand } from '../adapters/console/answersStand.js';
import { browser } from '../browser.js';

/** Takes the pictures of keeping the answers: node --import tsx test/pictures/takeAnswers.ts */
const at = await answersStand();
const chromium = await browser();
const into = (name: string): string => fileURLToPath(new URL(`./${name}.png`, import.meta.url));
const { editing, publishing } = textIn('en');
const path = `${at.url}/console/answers/medical-care`;

const writer = await (await chromium.newContext({ locale: 'en', viewport: { width: 1100, height: 860 } })).newPage();
await writer.goto(`${at.url}/console`);
await at.signsIn(writer, 'farid');
await writer.goto(`${path}/write/ar`);
await writer.screenshot({ path: into('answers-write') });
await writer
  .getByLabel(editing.edit.short, { exact: true })
  .fill('يمكنك رؤية طبيب اليوم دون تقديم بلاغ. ويمكنك أن تقرر لاحقا بشأن البلاغ.');
await writer.getByLabel(editing.edit.effects.words).check();
await writer.getByRole('button', { name: editing.edit.saveAndSubmit }).click();
await writer.locator('.state.in-review').first().waitFor();

const approver = await (await chromium.newContext({ locale: 'en', viewport: { width: 1100, height: 860 } })).newPage();
await approver.goto(`${at.url}/console`);
await at.signsIn(approver, 'hana');
await approver.goto(`${path}/review/ar`);
await approver.getByRole('button', { name: editing.review.approve }).click();
await approver.goto(`${path}/publish`);
await approver.getByRole('button', { name: publishing.go }).waitFor({ timeout: 120_000 });
await approver.screenshot({ path: into('answers-publish') });
await chromium.close();
await at.close();
process.exit(0);
