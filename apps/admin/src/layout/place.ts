import { useSyncExternalStore } from 'react';

/** Where the back office stands on its server. */
export const base = '/admin';

function subscribe(listener: () => void) {
  window.addEventListener('popstate', listener);
  return () => window.removeEventListener('popstate', listener);
}

const place = () => window.location.pathname.slice(base.length) || '/';

/** Which screen the window's address names, while no router has come. */
export function usePlace(): string {
  return useSyncExternalStore(subscribe, place);
}

/** Goes to a screen; the router opens it when it comes. */
export function goTo(to: string): void {
  window.history.pushState(null, '', base + to);
  window.dispatchEvent(new PopStateEvent('popstate'));
}
