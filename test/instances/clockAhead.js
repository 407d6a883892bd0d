/* Loaded before the program: the clock of a machine that is ahead, by CLOCK_AHEAD minutes. */
const Real = Date;
const ahead = 60_000 * Number(process.env['CLOCK_AHEAD']);
const now = () => Real.now() + ahead;

globalThis.Date = new Proxy(Real, {
  construct: (target, parts, as) => Reflect.construct(target, parts.length > 0 ? parts : [now()], as),
  get: (target, name, as) => (name === 'now' ? now : Reflect.get(target, name, as)),
});
