// Loaded before a server of the tests, as moved-clock.ts?offset=…&jump=… (milliseconds): its time is
// so far from the real one, and jumps on when it is told to (SIGUSR2).

const RealDate = Date;
const { searchParams } = new URL(import.meta.url);
let offset = Number(searchParams.get('offset'));

process.on('SIGUSR2', () => {
  offset += Number(searchParams.get('jump'));
});

const now = () => RealDate.now() + offset;

globalThis.Date = new Proxy(RealDate, {
  construct: (target, given, caller) =>
    Reflect.construct(target, given.length === 0 ? [now()] : given, caller),
  get: (target, name, receiver) => (name === 'now' ? now : Reflect.get(target, name, receiver)),
});
