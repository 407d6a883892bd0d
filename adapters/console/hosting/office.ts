import { HostCalendar, type HostCalendarParts } from '../../../bots/hostCalendar.js';
import { Hosts } from '../../../bots/hosts.js';
import { chance } from '../../sealing/codes.js';
import type { HostingParts } from './parts.js';

/** Puts together what those work with who keep hosts, and hosts who give their hours. */
export const hostingOffice = (parts: Omit<HostCalendarParts, 'chance'>): HostingParts => ({
  hosts: new Hosts({ ...parts, chance }),
  calendar: new HostCalendar({ ...parts, chance }),
});
