import type { ServiceCandidate, ServiceGate } from '../../../../bots/servicePublishing.js';
import { marks } from '../../../../knowledge/language.js';
import { textIn } from '../../../../knowledge/text/index.js';
import type { ServiceReport } from '../../../gates/serviceGates.js';
import { html, type Html } from '../../../web/html.js';
import type { SignedIn } from '../../visit.js';
import { boxesOfOffice, findingsList } from '../byPart/findings.js';
import { backTo, notice, partName } from '../answers/pieces.js';
import { gateSection, pathsList, ways } from '../byPart/gates.js';
import { frame } from '../frame.js';
import { servicePath, servicesPlace } from './pieces.js';

/** The gates before an office is published, as a page that needs no programmer to be understood. */
export function publishServicePage(visit: SignedIn, candidate: ServiceCandidate, report: ServiceReport, said?: string): string {
  const { publishing } = textIn(visit.language);
  const { entry: service, ready, outdated } = candidate;
  const named = (parts: ServiceCandidate['ready']): string => parts.map((part) => partName(visit, part)).join(marks[visit.language].comma);
  const main = html`${backTo(visit, service.id, servicesPlace)} ${notice(said)}
    <p class="hint">${service.in[visit.language].name}</p>
    ${outdated.length > 0 && html`<p>${publishing.outdated(named(outdated))}</p>`}
    ${
      ready.length === 0
        ? html`<p>${publishing.nothing}</p>`
        : html`<p>${publishing.parts(named(ready))}</p>
            ${gates(visit, report)} ${ways(visit, candidate, report, servicesPlace)}`
    }`;
  return frame(visit, { title: publishing.title, main, here: visit.posted ? undefined : servicePath(service.id, 'publish') });
}

function gates(visit: SignedIn, { closed, missing, findings }: ServiceReport): Html {
  const { publishing, officeEditing } = textIn(visit.language);
  const { whole, consents } = officeEditing.gates;
  const gate = (name: ServiceGate, { title, good, bad }: Record<'title' | 'good' | 'bad', string>, more?: Html | false): Html => {
    const shut = closed.includes(name);
    return gateSection(
      visit,
      title,
      shut,
      html`<p>${shut ? bad : good}</p>
        ${more}`,
    );
  };
  return html`${gate('whole', whole, missing.length > 0 && pathsList(missing, visit.language, servicesPlace))}
  ${gate('words', publishing.gates.words, findings.length > 0 && findingsList(findings, visit.language, boxesOfOffice(visit.language)))}
  ${gate('consents', consents, html`<p class="hint">${consents.about}</p>`)}`;
}
