import { createRequire } from 'node:module';
import { expect, it } from 'vitest';

/** What the last of these packages gets when it asks for another: each is found from the one before. */
function versionFor(asking: readonly string[], wanted: string): string {
  let from = createRequire(import.meta.url);
  for (const name of asking) from = createRequire(from.resolve(`${name}/package.json`));
  return String(from(`${wanted}/package.json`).version);
}

const runtime = ['@remix-run/node', '@remix-run/server-runtime'];

// Below 1.23.2 a path of two slashes led to other hosts: GHSA-2w69-qvjg-hvjx.
it.each([
  [['@remix-run/react'], '@remix-run/router', '1.23.4'],
  [runtime, '@remix-run/router', '1.23.4'],
  [['@remix-run/react'], 'react-router', '6.30.6'],
  [['@remix-run/react'], 'react-router-dom', '6.30.6'],
  [['@remix-run/react', 'react-router'], '@remix-run/router', '1.23.4'],
])('%j runs with %s %s', (asking, wanted, version) => {
  expect(versionFor(asking, wanted)).toBe(version);
});
