/**
 * Lets `Date` tell site time: a function that asks what day it is must hear what Jira would say, also after the clock was stepped.
 * Timers keep real time.
 */
export function installSiteDate(scope: { Date: DateConstructor }): (time: { now: number; running: boolean }) => void {
  const RealDate = scope.Date;
  let startedAt = RealDate.now();
  let from = startedAt;
  let running = true;
  const now = () => (running ? from + RealDate.now() - startedAt : from);
  scope.Date = new Proxy(RealDate, {
    construct: (target, args: unknown[], self) => Reflect.construct(target, args.length === 0 ? [now()] : args, self) as object,
    apply: () => new RealDate(now()).toString(),
    get: (target, property, self) => (property === 'now' ? now : (Reflect.get(target, property, self) as unknown)),
  });
  return (time) => {
    startedAt = RealDate.now();
    from = time.now;
    running = time.running;
  };
}
