import { expect, it } from 'vitest';
import { workspaceDirectories } from '../../bin/workspace-root.mjs';
import { runVitest } from './run-vitest.ts';
import { testsNamed } from './steps.ts';

const stepsNamed = (part: string) => testsNamed(part).map(({ name }) => name);

it('finds tests by their path, with what they need and nothing beside them', () => {
  expect(stepsNamed('e2e/launcher')).toEqual(['build', 'browser walks']);
  expect(stepsNamed('ruled/field-fault')).toEqual(['apps/admin']);
  expect(stepsNamed('packages/domain/src/rom')).toEqual(['packages/domain']);
  expect(stepsNamed('no-such-file')).toEqual([]);
});

it('tests every workspace', () => {
  expect(stepsNamed('')).toEqual([...workspaceDirectories(), 'build', 'browser walks']);
});

it('runs the files that are named, and fails for one that vitest does not run', async () => {
  const domain = 'packages/domain/src';
  const asked = [`${domain}/roman.test.ts`, `${domain}/gone.test.ts`];
  const { passed, failed, files, details } = await runVitest('packages/domain', asked);
  expect(files?.map(({ file }) => file)).toEqual([`${domain}/roman.test.ts`]);
  expect(passed).toBeGreaterThan(0);
  expect(failed).toBe(1);
  expect(details.at(-1)).toContain(`${domain}/gone.test.ts was not run`);
});
