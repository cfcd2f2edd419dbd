import type { TestProject } from 'vitest/node';
import { startChromium } from './chromium.ts';
import { startSystem } from './system.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    siteUrl: string;
    apiUrl: string;
    /** Where the one browser of this run takes connections. */
    browserEndpoint: string;
  }
}

/** One system and one browser for all walks. */
export default async function setup(project: TestProject) {
  const [system, browser] = await Promise.all([startSystem(), startChromium()]);
  project.provide('siteUrl', system.siteUrl);
  project.provide('apiUrl', system.apiUrl);
  project.provide('browserEndpoint', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await system.stop();
  };
}
