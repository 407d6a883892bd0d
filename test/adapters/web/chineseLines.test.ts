import { expect } from 'chai';
import { asks, street, type Street } from './street.js';

/** First and last characters of every line of Chinese text on the page, as the browser broke them. */
function edges(): [string, string][] {
  const found: [string, string][] = [];
  for (const block of document.querySelectorAll('#log p, #log li, #log h3, #log button')) {
    const walk = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    let line: { top: number; text: string } | undefined;
    const lines: string[] = [];
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      const text = node.textContent!;
      for (let at = 0; at < text.length; at++) {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const box = range.getBoundingClientRect();
        if (box.width === 0 || text[at]!.trim() === '') continue;
        if (!line || Math.abs(box.top - line.top) > box.height / 2) lines.push((line = { top: box.top, text: '' }).text);
        lines[lines.length - 1] += text[at]!;
      }
    }
    found.push(...lines.map((one): [string, string] => [one[0]!, one.at(-1)!]));
  }
  return found;
}

describe('Chinese lines', () => {
  let there: Street;
  before(async () => {
    there = await street();
  });
  after(() => there?.close());

  it('never begin with a closing mark or end with an opening one, at twenty widths (care.md IL-05)', async () => {
    const { page, context } = await there.visit('zh', { viewport: { width: 320, height: 900 } });
    await page.fill('#words', asks.zh);
    await page.click('.send');
    await there.answered(page, 'zh');
    await page.locator('.choices button').first().click();
    await page.locator('.turn.answer').nth(1).waitFor();
    let broken = 0;
    for (let width = 320; width < 700; width += 19) {
      await page.setViewportSize({ width, height: 900 });
      const lines = await page.evaluate(edges);
      broken += lines.length;
      for (const [first, last] of lines) {
        expect('。，、；：？！”》）】', `${width} pixels: a line begins with ${first}`).not.to.include(first);
        expect('“《（【', `${width} pixels: a line ends with ${last}`).not.to.include(last);
      }
    }
    expect(broken).to.be.above(400);
    await context.close();
  });
});
