// A double click, or the second tap of a hurried thumb: milliseconds and CSS pixels.
const soon = 350;
const near = 12;

interface Click {
  target: Pick<Element, 'isConnected'>;
  x: number;
  y: number;
  at: number;
}

/** Whether a press only follows a click whose button has gone: it is meant for nothing that is there. */
export function isEcho(before: Click | null, { x, y, at }: Omit<Click, 'target'>): boolean {
  if (!before || before.target.isConnected || at - before.at > soon) return false;
  return Math.hypot(x - before.x, y - before.y) <= near;
}

/**
 * Keeps the second tap on a button that closed its dialog from what lies below: a deed that nobody
 * asked for, or another dialog.
 */
export function swallowSecondTaps(page: Document): void {
  let last: Click | null = null;
  const look = (event: MouseEvent) => {
    const { clientX: x, clientY: y, timeStamp: at, target } = event;
    // A key's click has no place.
    if (event.detail === 0 && event.type === 'click') return;
    if (isEcho(last, { x, y, at })) {
      event.preventDefault();
      event.stopImmediatePropagation();
    } else if (event.type === 'click' && target instanceof Element) {
      last = { target, x, y, at };
    }
  };
  // Nobody types between the two taps of a hurried thumb.
  const forget = () => {
    last = null;
  };
  for (const type of ['pointerdown', 'mousedown', 'click'] as const)
    page.addEventListener(type, look, { capture: true });
  for (const type of ['keydown', 'input'] as const)
    page.addEventListener(type, forget, { capture: true });
}
