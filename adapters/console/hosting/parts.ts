import type { HostCalendar } from '../../../bots/hostCalendar.js';
import type { Hosts } from '../../../bots/hosts.js';

/** What those work with who keep hosts, and hosts who give their hours. */
export interface HostingParts {
  hosts: Hosts;
  calendar: HostCalendar;
}
