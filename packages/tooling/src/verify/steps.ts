import { readdirSync } from 'node:fs';
import path from 'node:path';
import { readManifest, root, workspaceDirectories } from '../../bin/workspace-root.mjs';
import { checkBoundaries } from '../gates/boundaries.ts';
import { checkDeedRule } from '../gates/deed-rule.ts';
import { checkDocstrings } from '../gates/docstrings.ts';
import { measureFileSizes } from '../gates/file-sizes.ts';
import { checkForbiddenMarks } from '../gates/forbidden-marks.ts';
import { checkFormRules } from '../gates/form-rules.ts';
import { checkGeneratedFiles } from '../gates/generated-files.ts';
import { checkKeptForms } from '../gates/kept-forms.ts';
import { checkKeptState } from '../gates/kept-state.ts';
import { checkStatedOnce } from '../gates/stated-once.ts';
import { checkFormat, checkLint, checkUnused } from '../gates/tools.ts';
import { checkTypes } from '../gates/types.ts';
import { checkUsedWords } from '../gates/used-words.ts';
import { checkVersions } from '../gates/versions.ts';
import { checkWordsInPlace } from '../gates/words-in-place.ts';
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

function testedDirectories(): string[] {
  return workspaceDirectories().filter(
    (directory) => readManifest(path.join(root, directory))?.scripts?.test,
  );
}

/** @param part of the path of the test files to run; all without it */
function unitTests(directory: string, part: string[] = []): Step {
  return { name: directory, group: 'tests', run: () => runVitest(directory, part) };
}

const walks = 'apps/web/e2e';

/** The walks of a real browser; they need the built bundles. */
function browserTests(part: string[] = []): Step {
  const run = () => runVitest('.', ['--config', `${walks}/vitest.config.ts`, ...part]);
  return { name: 'browser walks', group: 'browser', run };
}

const buildStep: Step = { name: 'build', group: 'browser', run: build };

/** The steps with test files whose path holds that part, and only those files. */
export function testsNamed(part: string): Step[] {
  const holds = (directory: string) =>
    readdirSync(path.join(root, directory), { recursive: true, encoding: 'utf8' }).some(
      (file) =>
        file.endsWith('.test.ts') &&
        !file.includes('node_modules') &&
        `${directory}/${file}`.includes(part),
    );
  const units = testedDirectories().filter((directory) => holds(directory));
  return [
    ...units.map((directory) => unitTests(directory, [part])),
    ...(holds(walks) ? [buildStep, browserTests([part])] : []),
  ];
}

/** Everything that `npm test` does, in its order: the quick and general first. */
export function verificationSteps(): Step[] {
  return [
    gate('format', checkFormat),
    gate('lint', checkLint),
    gate('types', checkTypes),
    gate('dependency rules', checkBoundaries),
    gate('versions', checkVersions),
    gate('unused code', checkUnused),
    gate('generated files', checkGeneratedFiles),
    { name: 'file sizes', group: 'gates', run: fileSizes },
    gate('forbidden marks', checkForbiddenMarks),
    gate('docstrings', checkDocstrings),
    gate('kept state', checkKeptState),
    gate('deed rule', checkDeedRule),
    gate('kept forms', checkKeptForms),
    gate('words in place', checkWordsInPlace),
    gate('used words', checkUsedWords),
    gate('form rules', checkFormRules),
    gate('stated once', checkStatedOnce),
    ...testedDirectories().map((directory) => unitTests(directory)),
    buildStep,
    browserTests(),
  ];
}
