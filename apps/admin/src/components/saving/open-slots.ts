const prefix = 'hoi-copy:';

/** Of the browser; only pages over HTTPS and on the machine itself have it. */
function locks(): LockManager | null {
  return 'locks' in navigator ? navigator.locks : null;
}

/**
 * Says to all pages of this browser that the form of a slot is open, until it is closed or its page
 * has gone, however that ends: a lock lives as long as its page.
 * @returns says that it is closed
 */
export function openSlot(slot: string): () => void {
  let close = () => {};
  const closed = new Promise<void>((resolve) => {
    close = resolve;
  });
  locks()
    ?.request(`${prefix}${slot}`, () => closed)
    // A page that may hold no lock still keeps its copies.
    .catch(() => undefined);
  return close;
}

/** The slots of all forms that are open: what lies in others was left behind. */
export async function openSlots(): Promise<ReadonlySet<string>> {
  const { held = [] } = (await locks()?.query()) ?? {};
  return new Set(held.map(({ name = '' }) => name.slice(prefix.length)));
}
