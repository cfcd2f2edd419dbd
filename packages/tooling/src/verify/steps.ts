import { existsSync } from 'node:fs';
import path from 'node:path';
import { readManifest, root, workspaceDirectories } from '../../bin/workspace-root.mjs';
import { checkBoundaries } from '../gates/boundaries.ts';
import { checkDeedRule } from '../gates/deed-rule.ts';
import { checkDocstrings } from '../gates/docstrings.ts';
import { measureFileSizes } from '../gates/file-sizes.ts';
import { checkForbiddenMarks } from '../gates/forbidden-marks.ts';
import { checkGeneratedFiles } from '../gates/generated-files.ts';
import { checkKeptState } from '../gates/kept-state.ts';
import { checkFormat, checkLint, checkUnused } from '../gates/tools.ts';
import { checkTypes } from '../gates/types.ts';
import { bundles, prepare } from '../run/prepare.ts';
import { gateOutcome, type Outcome } from './outcome.ts';
import { runVitest } from './run-vitest.ts';

export interface Step {
  name: string;
  group: 'gates' | 'tests' | 'browser';
  run(): Promise<Outcome>;
}

function gate(name: string, check: (root: string) => string[] | Promise<string[]>): Step {
  return { name, group: 'gates', run: async () => gateOutcome(await check(root)) };
}

async function fileSizes(): Promise<Outcome> {
  const { files, median, p95, most, broken } = measureFileSizes(root);
  const note = `${files} files; lines: median ${median}, 95th percentile ${p95}, longest ${most}`;
  return gateOutcome(broken, note);
}

async function build(): Promise<Outcome> {
  return gateOutcome(
    await prepare(bundles).then(
      () => [],
      (error: unknown) => [String(error)],
    ),
  );
}

function unitTests(): Step[] {
  return workspaceDirectories()
    .filter((directory) => readManifest(path.join(root, directory))?.scripts?.test)
    .map((directory) => ({ name: directory, group: 'tests', run: () => runVitest(directory) }));
}

/** The walks of a real browser; they need the built bundles. */
function browserTests(): Step[] {
  const config = 'apps/web/e2e/vitest.config.ts';
  if (!existsSync(path.join(root, path.dirname(config)))) return [];
  const run = () => runVitest('.', ['--config', config]);
  return [{ name: 'browser walks', group: 'browser', run }];
}

/** Everything that `npm test` does, in its order: the quick and general first. */
export function verificationSteps(): Step[] {
  return [
    gate('format', checkFormat),
    gate('lint', checkLint),
    gate('types', checkTypes),
    gate('dependency rules', checkBoundaries),
    gate('unused code', checkUnused),
    gate('generated files', checkGeneratedFiles),
    { name: 'file sizes', group: 'gates', run: fileSizes },
    gate('forbidden marks', checkForbiddenMarks),
    gate('docstrings', checkDocstrings),
    gate('kept state', checkKeptState),
    gate('deed rule', checkDeedRule),
    ...unitTests(),
    { name: 'build', group: 'browser', run: build },
    ...browserTests(),
  ];
}
