/**
 * What is read again and again by many at once, read by one at a time: who asks while it is being read gets, with all
 * who ask meanwhile, what is read next. Nothing is kept, and nobody gets what was read before she asked.
 */
export function inNextTurn<Value>(read: () => Promise<Value>): () => Promise<Value> {
  let running: Promise<unknown> | undefined;
  let next: Promise<Value> | undefined;
  const begin = () => {
    next = undefined;
    const reading = read();
    const end = () => {
      if (running === reading) running = undefined;
    };
    running = reading;
    reading.then(end, end);
    return reading;
  };
  return () => {
    if (next) return next;
    if (!running) return begin();
    // It begins however that which runs has ended.
    next = running.then(begin, begin);
    return next;
  };
}
