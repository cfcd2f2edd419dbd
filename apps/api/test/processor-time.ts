// In ms of the processor, as these are the same however much shares the machine.

const ofThread = () => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};

/** What this thread takes of the processor for the work. */
export async function processorMs(work: () => unknown): Promise<number> {
  const before = ofThread();
  await work();
  return ofThread() - before;
}

/** The longest that this thread works without turning to what else waits, until the work is done. */
export async function longestRun(work: Promise<unknown>): Promise<number> {
  let longest = 0;
  let last = ofThread();
  const look = () => {
    const now = ofThread();
    longest = Math.max(longest, now - last);
    last = now;
  };
  const looking = setInterval(look, 5);
  await work.catch(() => undefined);
  clearInterval(looking);
  look();
  return longest;
}
