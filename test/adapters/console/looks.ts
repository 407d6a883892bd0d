import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { sideways } from '../web/street.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const findings = async (page: Page): Promise<string[]> => {
  await page.addScriptTag({ content: axe });
  return page.evaluate(async () => {
    type Axe = { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    const { violations } = await (window as unknown as { axe: Axe }).axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
};

/** Looks at a page of the console: axe finds nothing, and it fits from 320 pixels on. */
export async function looks(page: Page): Promise<void> {
  expect(await findings(page), page.url()).to.deep.equal([]);
  for (const viewport of [
    { width: 320, height: 256 },
    { width: 640, height: 800 },
    { width: 1280, height: 800 },
  ]) {
    await page.setViewportSize(viewport);
    expect(await sideways(page), `${page.url()} ${viewport.width}`).to.be.at.most(0);
  }
}
