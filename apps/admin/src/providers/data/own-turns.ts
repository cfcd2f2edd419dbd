/**
 * The writes of this page to one record, one after the other, and which versions came of them: a
 * save that began before another one of the same person's was answered is not refused as stale.
 */
export function createOwnTurns() {
  const last = new Map<string, Promise<unknown>>();
  const next = new Map<string, Map<number, number>>();

  async function take<Answer>(record: string, work: () => Promise<Answer>): Promise<Answer> {
    const before = last.get(record) ?? Promise.resolve();
    const turn = before.then(work, work);
    last.set(record, turn);
    try {
      return await turn;
    } finally {
      if (last.get(record) === turn) last.delete(record);
    }
  }

  /** What this page itself has made of a version since it was read. */
  function newest(record: string, version: number): number {
    const steps = next.get(record);
    let found = version;
    for (let to = steps?.get(found); to !== undefined; to = steps?.get(found)) found = to;
    return found;
  }

  return {
    /** Waits for what was asked before of the same record; how that ended is not its concern. */
    take,
    newest,
    /** Whether a write of the record is under way. */
    isBusy: (record: string) => last.has(record),
    /** A write over the newest of one's own versions; none of somebody else's is overwritten. */
    async write<Answer extends { version?: number | null }>(
      record: string,
      version: number,
      work: (expectedVersion: number) => Promise<Answer>,
    ): Promise<Answer> {
      return take(record, async () => {
        const from = newest(record, version);
        const answer = await work(from);
        if (typeof answer.version === 'number' && answer.version > from) {
          const steps = next.get(record) ?? new Map<number, number>();
          next.set(record, steps.set(from, answer.version));
        }
        return answer;
      });
    },
  };
}

export type OwnTurns = ReturnType<typeof createOwnTurns>;
