// React-admin moves the focus 50 ms after a filter was added; on a slow machine it comes later. Milliseconds.
const latestMs = 2_000;

/**
 * React-admin moves the focus into a filter that was just added, wherever the person types by then: the
 * rest of her word would go there. Gives it back to the box she is in, unless she went herself.
 * @param name of the box of the filter that is being added
 */
export function leaveTyping(name: string): void {
  const listening = new AbortController();
  const options = { capture: true, signal: listening.signal };
  const isAdded = (target: EventTarget | null) =>
    target instanceof HTMLInputElement && target.name === name;
  const wentHerself = () => listening.abort();

  document.addEventListener(
    'focusin',
    ({ target, relatedTarget }) => {
      if (!isAdded(target)) return;
      listening.abort();
      if (relatedTarget instanceof HTMLInputElement) relatedTarget.focus();
    },
    options,
  );
  document.addEventListener('pointerdown', (e) => isAdded(e.target) && wentHerself(), options);
  document.addEventListener('keydown', (e) => e.key === 'Tab' && wentHerself(), options);
  window.setTimeout(wentHerself, latestMs);
}
