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
  const stops: (() => Promise<void>)[] = [];
  const stopAll = async () => {
    await Promise.all(stops.map((stop) => stop()));
  };
  const systems = Array.from({ length: project.config.maxWorkers }, async () => {
    const system = await startSystem();
    stops.push(system.stop);
    return system;
  });
  const browser = startChromium().then((started) => {
    stops.push(() => started.close());
    return started;
  });
  const begun = await Promise.allSettled([browser, ...systems]);
  const failed = begun.find(({ status }) => status === 'rejected');
  // What did start would keep this process from ending.
  if (failed) await stopAll();
  project.provide('browserEndpoint', (await browser).wsEndpoint());
  const addresses = (await Promise.all(systems)).map(({ siteUrl, apiUrl }) => ({
    siteUrl,
    apiUrl,
  }));
  project.provide('systems', addresses);
  return stopAll;
}
