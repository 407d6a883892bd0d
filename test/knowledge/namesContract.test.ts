import { expect } from 'chai';
import { namesContract } from '../../knowledge/namesContract.js';

/** What somebody says that they are, or for whom they work. */
const mine: Record<string, string[]> = {
  'covered-vendor-staff': [
    'i am a cleaner of a contractor',
    'i was working as a driver for a contractor',
    'trabajo para una empresa de limpieza',
    'работаю через подрядчика',
    '我是外包保洁，主管摸我',
    'بشتغل عاملة نظافة بشركة',
  ],
  'covered-consultants': [
    'as a consultant am i covered',
    'je suis consultante',
    'soy consultora y mi jefe',
    'я консультант',
    '我是顾问',
    'انا مستشارة',
  ],
  'covered-interns': [
    'im just an intern',
    'je suis une simple stagiaire',
    'soy solo una pasante',
    'я всего лишь стажёр',
    '我只是实习生',
    'أنا مجرد متدربة',
  ],
  'covered-volunteers': ['i am a un volunteer', 'je suis volontaire', 'soy voluntaria', 'я волонтёр', '我是志愿者', 'انا متطوعة بالامم'],
  'covered-implementing-partners': [
    'i work for a local ngo',
    'je travaille pour une ong',
    'trabajo en una ong',
    'работаю в местной нпо',
    '我在一家ngo工作',
    'أعمل في منظمة محلية',
  ],
  'covered-uniformed-personnel': [
    'i am a military observer in a mission',
    'je suis casque bleu',
    'soy casco azul',
    'я миротворец',
    '我是维和人员',
    'أنا جندية',
  ],
  'covered-event-participants': ['i am a delegate from', 'je suis journaliste', 'soy periodista', 'я журналистка', '我是记者', 'أنا صحفية'],
};

/** What the other one is, and with whom somebody works. */
const ofOthers = [
  'my boss is a consultant and he touches me',
  'i work with a volunteer who follows me',
  'i am the manager of an intern',
  'i am sure the intern lied',
  'je suis harcelée par un consultant',
  'mi jefe es consultor',
  'я работаю с волонтером',
  '我的领导是顾问',
  'مديري مستشار',
];

describe('the contract that somebody says is theirs', () => {
  for (const [topic, all] of Object.entries(mine)) {
    it(`leads to ${topic}, in six languages`, () => {
      expect(all.map((words) => [words, namesContract(words)])).to.deep.equal(all.map((words) => [words, topic]));
    });
  }

  it('is not that of somebody else', () => {
    expect(ofOthers.filter(namesContract)).to.deep.equal([]);
  });
});
