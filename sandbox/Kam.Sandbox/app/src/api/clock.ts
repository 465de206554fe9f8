/** The browser's own clock. */
const Clock = globalThis.Date;

/**
 * Scripts of forms ask the browser for the day: where the sandbox lives on another one, the page's clock is moved to it,
 * else every order of a demonstration would be overdue. Says whether the sandbox's day is another than the browser's.
 */
export function moveClock(today: Date): boolean {
  const shift = midnight(today) - midnight(new Clock());
  globalThis.Date = shift === 0 ? Clock : moved(shift);
  return shift !== 0;
}

/** A page in a frame has a clock of its own: once it is there, and before its answers are, it gets the sandbox's. */
export function shareClock(frame: HTMLIFrameElement): void {
  const page = frame.contentWindow as (Window & { Date: DateConstructor }) | null;
  if (page !== null && globalThis.Date !== Clock) page.Date = globalThis.Date;
}

function midnight(moment: Date): number {
  return new Clock(moment.getFullYear(), moment.getMonth(), moment.getDate()).getTime();
}

function moved(shift: number): DateConstructor {
  const now = (): number => Clock.now() + shift;
  return new Proxy(Clock, {
    construct: (clock, parts: unknown[], as) => Reflect.construct(clock, parts.length === 0 ? [now()] : parts, as) as Date,
    apply: (clock) => new clock(now()).toString(),
    get: (clock, name, as) => (name === 'now' ? now : (Reflect.get(clock, name, as) as unknown)),
  });
}
