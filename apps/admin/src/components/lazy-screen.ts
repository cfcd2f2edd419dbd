import { type ComponentType, lazy } from 'react';

/** A screen that is fetched when it is first opened; react-admin's layout waits for it. */
export function lazyScreen(load: () => Promise<ComponentType>) {
  return lazy(async () => ({ default: await load() }));
}
