import { expect } from 'chai';
import { days, hours, minutes, months } from '../../knowledge/text/arabicCounts.js';
import { textIn } from '../../knowledge/text/index.js';

describe('a count in Arabic', () => {
  it('says one and two in words of their own, three to ten in the plural, and after that by the last two figures', () => {
    expect([1, 2, 3, 10, 11, 15, 99, 100, 103].map((count) => minutes(count))).to.deep.equal([
      'دقيقة واحدة',
      'دقيقتان',
      '3 دقائق',
      '10 دقائق',
      '11 دقيقة',
      '15 دقيقة',
      '99 دقيقة',
      '100 دقيقة',
      '103 دقائق',
    ]);
    expect([2, 7, 90, 100].map((count) => days(count))).to.deep.equal(['يومان', '7 أيام', '90 يوما', '100 يوم']);
    expect([2, 3, 24].map((count) => hours(count))).to.deep.equal(['ساعتان', '3 ساعات', '24 ساعة']);
    expect([2, 6, 24].map((count) => months(count))).to.deep.equal(['شهران', '6 أشهر', '24 شهرا']);
  });

  it('bends two after a preposition', () => {
    expect([days(2, 'of'), minutes(2, 'of')]).to.deep.equal(['يومين', 'دقيقتين']);
  });

  it('is said so wherever a sentence counts time', () => {
    const { promises, publishing, openId, desk, teamsRelay, worklist, figures } = textIn('ar');
    expect(promises.lives.moves(2)).to.match(/^دقيقتان،/);
    expect(promises.lives.notices(2)).to.include('على يومين');
    expect(promises.lives.sent(2, 2)).to.match(/^ساعتان، لأحدث رسالتين؛/);
    expect(publishing.kept.lasts.minutes(2)).to.equal('دقيقتان');
    expect(openId.kept.sitting.lasts(2, 2)).to.match(/^دقيقتان دون نقر، وساعتان على الأكثر/);
    expect(desk.signIn.idle(5)).to.include('بعد 5 دقائق دون نقر');
    expect(teamsRelay.move.text('https://example.org', 2)).to.include('خلال دقيقتين،');
    expect(worklist.kept.lasts(2)).to.include('يومان على الأكثر');
    expect(figures.kept.lasts(2)).to.equal('شهران على الأكثر');
  });
});
