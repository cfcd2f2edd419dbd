import { type RefObject, useLayoutEffect } from 'react';

// The desk that goes and the one that takes its place belong to two trees: nothing else joins them.
let left: string | null = null;

function linkIn(place: HTMLElement | null, address: string): HTMLAnchorElement | undefined {
  return [...(place?.querySelectorAll('a') ?? [])].find(
    (link) => link.getAttribute('href') === address,
  );
}

/** Whoever goes by keyboard from link to link stays on hers when react-admin takes the page over. */
export function useKeptFocus(place: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const shown = place.current;
    // Where somebody has gone elsewhere meanwhile, hers is there.
    const isFree = document.activeElement === document.body;
    if (left !== null && isFree) linkIn(shown, left)?.focus({ preventScroll: true });
    left = null;
    return () => {
      const { activeElement } = document;
      left = shown?.contains(activeElement) ? (activeElement?.getAttribute('href') ?? null) : null;
    };
  }, [place]);
}
