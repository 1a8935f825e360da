// Tests on another day: `FDS_TODAY=2027-02-28 npm test -- unit elements e2e`. What a test expects must
// not hang on the day on which it runs. The clock goes on from noon (UTC) of that day, in Node (this
// file is imported first) and in browsers (`otherDayScript`).
const day = process.env.FDS_TODAY;

function moveClock(noon) {
  const Real = globalThis.Date;
  const offset = noon - Real.now();
  const now = () => Real.now() + offset;
  globalThis.Date = new Proxy(Real, {
    apply: () => new Real(now()).toString(),
    construct: (target, args, newTarget) =>
      Reflect.construct(target, args.length > 0 ? args : [now()], newTarget),
    get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
  });
}

function noonOf(text) {
  const noon = Date.parse(`${text}T12:00:00Z`);
  if (Number.isNaN(noon)) throw new Error(`FDS_TODAY must be a day such as 2027-02-28: ${text}`);
  return noon;
}

/** The source of a script that does the same in a page; empty where no other day is asked for. */
export const otherDayScript = day ? `(${moveClock})(${noonOf(day)});` : '';

if (day) moveClock(noonOf(day));
