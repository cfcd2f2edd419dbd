/** Waits until `url` answers 200, or `ended` settles: a server that is dead will not answer. */
export async function waitUntilAnswers(
  name: string,
  url: string,
  ended: Promise<string>,
  seconds = 120,
): Promise<void> {
  let death: string | undefined;
  void ended.then((how) => {
    death = how;
  });
  const deadline = Date.now() + seconds * 1000;
  while (Date.now() < deadline) {
    if (death !== undefined) throw new Error(`The ${name} ${death} before it was ready.`);
    const answer = await fetch(url, { signal: AbortSignal.timeout(5000) }).catch(() => null);
    // Read to the end, so that the connection is given back.
    await answer?.text().catch(() => '');
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
  throw new Error(`The ${name} did not answer at ${url} within ${seconds} s.`);
}
