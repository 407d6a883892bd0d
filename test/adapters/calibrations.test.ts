import { expect } from 'chai';
import { readEntries } from '../../adapters/knowledgeFiles.js';
import { besideHere } from '../../adapters/recognition.js';
import { isExact, shippedCalibrations } from '../../adapters/training/calibrations.js';
import { coursesOf } from '../../adapters/training/lessons.js';

describe('the calibrations that are shipped', () => {
  it('are of what is taught now: of anything else, every change of an answer would be rehearsed for minutes', async () => {
    const shipped = await shippedCalibrations();
    const stale = coursesOf(await readEntries(), await besideHere()).filter((course) => !isExact(course, shipped));
    expect(
      stale.map(({ language }) => language),
      'run npm run calibrate, npm run build and npm run learn',
    ).to.deep.equal([]);
  });
});
