import { useSyncExternalStore } from 'react';

/** Where the back office stands on its server. */
export const base = import.meta.env.BASE_URL.replace(/\/$/, '');

function subscribe(listener: () => void) {
  window.addEventListener('popstate', listener);
  return () => window.removeEventListener('popstate', listener);
}

const place = () => window.location.pathname.slice(base.length) || '/';

/** Whether the window's address is the desk's. */
export const isAtDesk = () => place() === '/';

/** Which screen the window's address names, while no router has come. */
export function usePlace(): string {
  return useSyncExternalStore(subscribe, place);
}

/** At the router's own door somebody loads the page anew: she is on the way to the screen she was sent from. */
export function leaveDoor(): void {
  if (place() !== '/login') return;
  const { idx, usr } = window.history.state ?? {};
  const { nextPathname = '/', nextSearch = '' } = usr ?? {};
  window.history.replaceState({ idx }, '', base + nextPathname + nextSearch);
}

/** Goes to a screen; the router opens it when it comes. */
export function goTo(to: string): void {
  const { history } = window;
  // The router counts its entries: it asks before unsaved words are left where it knows how far back it goes.
  const { idx = 0 } = history.state ?? {};
  history.replaceState({ ...history.state, idx }, '');
  history.pushState({ idx: idx + 1 }, '', base + to);
  window.dispatchEvent(new PopStateEvent('popstate'));
}
