import type { Store } from '../dialogs/records.js';
import { isCurrent, usualPatience, type Duty, type Roster } from '../dialogs/roster.js';
import { threeWay, type Crossing } from '../knowledge/editing/threeWay.js';
import type { Hours, Interval } from '../knowledge/officeHours.js';
import { wallClock } from '../knowledge/timeZone.js';
import type { Acts } from './acts.js';
import type { Receiver } from './cases.js';
import { dutyIn } from './duty.js';

export interface RostersParts {
  store: Store;
  acts: Acts;
  now(): Date;
  /** The names under which people of a service answer now. */
  staff(service: string): readonly string[];
}

/** What an office says of itself at once; its holidays are added and removed one by one. */
export type Entered = Omit<Hours, 'holidays'> & Pick<Roster, 'onDuty' | 'slowAfter'>;

export const enteredOf = ({ hours: { holidays: _, ...hours }, onDuty, slowAfter }: Roster): Entered => ({ ...hours, onDuty, slowAfter });

/** Boxes in which somebody else saved something else meanwhile; the days of the week are named 0 for Monday to 6. */
export interface CrossedHours {
  crossings: Crossing[];
  /** What both have changed together, where they crossed as it was entered. */
  merged: Entered;
  stands: Entered;
}

/** What those who receive for a service see of its hours. */
export interface OfficeHours {
  duty: Duty;
  people: readonly string[];
  /** False where nobody has confirmed it, or worked by it, since the last working day (care.md WH-03). */
  current: boolean;
  /** Working days without an answer after which a case is marked. */
  slowAfter: number;
}

/** What a change came to: `gone` where the account does not receive for the service, `none` where nothing was entered yet. */
export type Changed = 'saved' | 'gone' | 'none';

/** Rosters and hours, as those who receive for a service may see and change them; for others they are not there. */
export class Rosters {
  constructor(private readonly parts: RostersParts) {}

  /** The moment by which open and closed are told, ISO 8601. */
  get now(): string {
    return this.parts.now().toISOString();
  }

  async of(account: Receiver, service: string): Promise<OfficeHours | undefined> {
    if (!account.services.includes(service)) return undefined;
    const duty = await this.parts.store.transaction((records) => dutyIn(records, service));
    const { roster } = duty;
    const current = roster !== undefined && isCurrent(roster, this.now);
    return { duty, people: this.parts.staff(service), current, slowAfter: roster?.slowAfter ?? usualPatience };
  }

  /**
   * Takes what was entered, with the holidays that are not over; whoever enters it confirms it. Names of nobody who answers for the
   * service are left out. What somebody else saved meanwhile in other boxes stays; where both wrote in one, nothing is kept.
   * @param was what stood in the boxes when they were opened; undefined where nothing did
   */
  async save(account: Receiver, service: string, entered: Entered, was: Entered | undefined): Promise<Changed | CrossedHours> {
    const met: { crossed: CrossedHours | undefined } = { crossed: undefined };
    const done = await this.change(account, service, (before, today) => {
      const stands = before && enteredOf(before);
      const both = stands && threeWay(was && boxesOf(was), boxesOf(stands), boxesOf(entered));
      const merged = both ? enteredFrom(both.merged) : entered;
      met.crossed = both && both.crossings.length > 0 ? { crossings: both.crossings, merged, stands } : undefined;
      if (met.crossed) return undefined;
      const { onDuty, slowAfter, ...hours } = merged;
      return {
        id: service,
        hours: { ...hours, holidays: (before?.hours.holidays ?? []).filter(({ on }) => on >= today(hours.zone)) },
        onDuty: onDuty.filter((name) => this.parts.staff(service).includes(name)),
        slowAfter,
        confirmed: { by: account.name, on: today(hours.zone) },
        used: before?.used ?? null,
      };
    });
    return met.crossed ?? done;
  }

  /** "This is still right." */
  confirm(account: Receiver, service: string): Promise<Changed> {
    return this.change(
      account,
      service,
      (before, today) => before && { ...before, confirmed: { by: account.name, on: today(before.hours.zone) } },
    );
  }

  /** Adds a holiday, or a day on which it is open at some times only; a day that was there already is replaced. @returns `past` for a day that is over */
  async holiday(account: Receiver, service: string, on: string, open: Interval[]): Promise<Changed | 'past'> {
    let past = false;
    const done = await this.change(account, service, (before, today) => {
      past = before !== undefined && on < today(before.hours.zone);
      return past ? undefined : before && withHolidays(before, [...others(before, on), { on, open }]);
    });
    return past ? 'past' : done;
  }

  noHoliday(account: Receiver, service: string, on: string): Promise<Changed> {
    return this.change(account, service, (before) => before && withHolidays(before, others(before, on)));
  }

  /** @param work answers what is to be kept; nothing, to leave it as it is */
  private async change(
    account: Receiver,
    service: string,
    work: (before: Roster | undefined, today: (zone: string) => string) => Roster | undefined,
  ): Promise<Changed> {
    if (!account.services.includes(service)) return 'gone';
    return this.parts.store.transaction(async (records) => {
      const after = work(await records.rosters.get(service), (zone) => wallClock(this.now, zone).date);
      if (!after) return 'none';
      await records.rosters.put(after);
      await this.parts.acts.add(records, { by: account.name, did: 'hours changed', to: service, on: this.now.slice(0, 10) });
      return 'saved';
    });
  }
}

type Boxes = Omit<Entered, 'week'> & Record<number, Interval[]>;
const boxesOf = ({ week, ...rest }: Entered): Boxes => ({ ...rest, ...Object.fromEntries(week.entries()) });
const enteredFrom = ({ zone, closedThrough, onDuty, slowAfter, ...week }: Boxes): Entered => ({
  ...{ zone, closedThrough, onDuty, slowAfter },
  week: Object.values(week),
});

const others = ({ hours }: Roster, on: string): Hours['holidays'] => hours.holidays.filter((holiday) => holiday.on !== on);

const withHolidays = (roster: Roster, holidays: Hours['holidays']): Roster => ({
  ...roster,
  hours: { ...roster.hours, holidays: holidays.toSorted((a, b) => a.on.localeCompare(b.on)) },
});
