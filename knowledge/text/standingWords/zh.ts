import type { StandingWords } from './en.js';
import { wordingsWith } from '../wordings.js';

const wordings = wordingsWith({ who: [], before: ['那', '可是', '但是', '那么', '但', '不过', '请问'] });

export const standingWords: StandingWords = {
  refuses: wordings(`
    可以不去吗, 如果我拒绝呢, 我拒绝呢, 我可以拒绝吗, 可以拒绝吗, 能拒绝吗, 我能拒绝吗, 如果我不去呢, 我不去呢, 不去会怎样,
    拒绝会怎样, 能不去吗, 可以不作证吗, 如果我不想去呢, 我可以说不吗`),
  whoDecides: wordings(`
    谁决定, 由谁决定, 谁来决定, 这由谁决定, 这个谁决定, 谁说了算, 谁做决定, 谁批准, 由谁批准, 谁来批`),
  othersRefuse: wordings(`
    如果他拒绝呢, 他拒绝呢, 他不同意呢, 如果他不同意呢, 他不同意怎么办, 她不同意怎么办, 他们不同意呢, 如果他们拒绝呢,
    他们不同意怎么办, 如果他们不同意呢, 对方不同意呢, 对方不同意怎么办, 不同意怎么办, 他必须同意吗, 没用怎么办, 如果没用呢`),
  suspended: wordings(`
    会被停职吗, 我会被停职吗, 会停职吗, 会不会被停职, 会让我停职吗, 能让我停职吗, 他们能停我的职吗, 停职有工资吗, 停职带薪吗,
    还发工资吗`),
};
