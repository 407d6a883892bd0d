import type { Thread } from './care.js';
import type { Choice } from './dialog.js';
import { permits } from './consent.js';
import { keepableUntil, warningIn } from './keeping.js';
import type { Kit } from './kit.js';
import { asksWho, officeSuggested } from './notices.js';
import { toNumber } from './ownChats.js';
import { dateIn } from './provenance.js';
import { waitsForYes } from './referral.js';
import { serviceName } from './threadSay.js';

/** What can be done in a relay: what waits for an answer stands first, "no" before "yes". */
export function waysOn(thread: Thread, kit: Kit): Choice[] {
  const { menu, relay: text } = kit.text.handoff;
  const { menu: further } = kit.text.agreement;
  const { referral } = thread;
  const suggested = officeSuggested(thread);
  const name = suggested && (serviceName(suggested.service, kit) ?? suggested.service);
  const asks = waitsForYes(referral, kit.today);
  const back = referral.consent.state === 'needs_reconsent' && !asksWho(referral);
  const until = warningIn(referral) && keepableUntil(referral);
  return [
    ...(suggested
      ? [
          { id: 'relay/stay', label: further.stay },
          { id: `handoff/${suggested.service}`, label: further.lookAt(name!) },
        ]
      : []),
    ...(asks ? [{ id: 'renewal', label: back && referral.receiver ? further.backTo(kit.nameOf(referral.receiver)) : further.goOn }] : []),
    ...(until ? [{ id: 'relay/keep', label: further.keep(dateIn(kit.language, until)) }] : []),
    ...(asks || referral.status === 'closed' ? [] : [{ id: 'relay', label: kit.text.reader.look }]),
    { id: 'relay/ask', label: menu.ask },
    { id: 'relay/whole', label: menu.whole },
    { id: 'relay/now', label: further.now },
    kit.door === 'web' ? toNumber(thread, kit) : { id: 'toWeb', label: kit.text.teamsRelay.move.choose },
    ...(kit.door === 'web' && permits(referral.consent, kit.today) && referral.status !== 'closed'
      ? [{ id: 'codeWord', label: further.codeWord }]
      : []),
    ...(asks ? [{ id: 'handoff', label: text.other }] : []),
    { id: 'relay/takeBack', label: menu.takeBack },
  ];
}
