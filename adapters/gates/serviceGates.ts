import { breaksPromises, type ServiceCandidate, type ServiceGate } from '../../bots/servicePublishing.js';
import { lintService, type Finding } from '../../knowledge/editorial/index.js';

/** What was found at the gates of an office. */
export interface ServiceReport {
  /** Paths at which something is missing. */
  missing: string[];
  /** Words that break a rule of care or style. */
  findings: Finding[];
  closed: ServiceGate[];
}

/** How many contents are remembered. */
const mostReports = 50;

/** The gates before an office is published. They are looked at when somebody looks, and once more when they publish: chats begin and end. */
export class ServiceGates {
  private readonly reports = new Map<string, ServiceReport>();

  /** @param rests whether people in open chats of an office agreed to what it says of itself */
  constructor(private readonly rests: (service: string) => Promise<boolean>) {}

  /** The gates at which a content stands; undefined where nobody has looked at just this one. */
  readonly closed = (print: string): readonly ServiceGate[] | undefined => this.reports.get(print)?.closed;

  async look({ entry, after, missing, print }: ServiceCandidate): Promise<ServiceReport> {
    const findings = after ? lintService(after) : [];
    const rests = breaksPromises(entry, after) && (await this.rests(entry.id));
    const closed: ServiceGate[] = [
      ...(after ? [] : (['whole'] as const)),
      ...(findings.length > 0 ? (['words'] as const) : []),
      ...(rests ? (['consents'] as const) : []),
    ];
    const report = { missing, findings, closed };
    this.reports.set(print, report);
    for (const oldest of this.reports.keys()) if (this.reports.size > mostReports) this.reports.delete(oldest);
    return report;
  }
}
