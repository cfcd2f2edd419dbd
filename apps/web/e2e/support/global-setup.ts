import type { TestProject } from 'vitest/node';
import { startChromium } from './chromium.ts';
import { startSystem } from './system.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** One system per worker, that two walks at once change nothing under each other. */
    systems: { siteUrl: string; apiUrl: string }[];
    /** Where the one browser of this run takes connections. */
    browserEndpoint: string;
  }
}

/** A system for each worker and one browser for all walks. */
export default async function setup(project: TestProject) {
  const workers = Array.from({ length: project.config.maxWorkers });
  const [browser, ...systems] = await Promise.all([
    startChromium(),
    ...workers.map(() => startSystem()),
  ]);
  project.provide(
    'systems',
    systems.map(({ siteUrl, apiUrl }) => ({ siteUrl, apiUrl })),
  );
  project.provide('browserEndpoint', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await Promise.all(systems.map((system) => system.stop()));
  };
}
