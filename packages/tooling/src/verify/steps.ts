import { root } from '../../bin/workspace-root.mjs';
import { checkBoundaries } from '../gates/boundaries.ts';
import { checkDeedRule } from '../gates/deed-rule.ts';
import { checkDocstrings } from '../gates/docstrings.ts';
import { measureFileSizes } from '../gates/file-sizes.ts';
import { checkForbiddenMarks } from '../gates/forbidden-marks.ts';
import { checkFormRules } from '../gates/form-rules.ts';
import { checkGeneratedFiles } from '../gates/generated-files.ts';
import { checkKeptForms } from '../gates/kept-forms.ts';
import { checkKeptState } from '../gates/kept-state.ts';
import { workspaceOf } from '../gates/layers.ts';
import { readSources } from '../gates/source-tree.ts';
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

interface Gate {
  name: string;
  /** What a checkout does that it should not. */
  check(root: string): string[] | Promise<string[]>;
  /** What else there is to tell of it. */
  note?(root: string): string;
}

function sizesNote(root: string): string {
  const { files, median, p95, most } = measureFileSizes(root);
  return `${files} files; lines: median ${median}, 95th percentile ${p95}, longest ${most}`;
}

/** What every checkout is asked, in the order of `npm test`. */
export const gates: readonly Gate[] = [
  { name: 'format', check: checkFormat },
  { name: 'lint', check: checkLint },
  { name: 'types', check: checkTypes },
  { name: 'dependency rules', check: checkBoundaries },
  { name: 'versions', check: checkVersions },
  { name: 'unused code', check: checkUnused },
  { name: 'generated files', check: checkGeneratedFiles },
  { name: 'file sizes', check: (house) => measureFileSizes(house).broken, note: sizesNote },
  { name: 'forbidden marks', check: checkForbiddenMarks },
  { name: 'docstrings', check: checkDocstrings },
  { name: 'kept state', check: checkKeptState },
  { name: 'deed rule', check: checkDeedRule },
  { name: 'kept forms', check: checkKeptForms },
  { name: 'words in place', check: checkWordsInPlace },
  { name: 'used words', check: checkUsedWords },
  { name: 'form rules', check: checkFormRules },
  { name: 'stated once', check: checkStatedOnce },
];

function gateStep({ name, check, note }: Gate): Step {
  const run = async () => gateOutcome(await check(root), note?.(root));
  return { name, group: 'gates', run };
}

function unitTests(directory: string, files: readonly string[]): Step {
  return { name: directory, group: 'tests', run: () => runVitest(directory, files) };
}

const walks = 'apps/web/e2e/';

/** The walks of a real browser; they need the built bundles. */
function browserTests(files: readonly string[]): Step {
  const run = () => runVitest('.', files, ['--config', `${walks}vitest.config.ts`]);
  return { name: 'browser walks', group: 'browser', run };
}

const buildStep: Step = {
  name: 'build',
  group: 'browser',
  run: () => prepare(bundles).then(() => gateOutcome([])),
};

/** The steps with test files whose path holds that part, and only those files. */
export function testsNamed(part: string): Step[] {
  const files = readSources(root, ['.test.ts', '.test.tsx'])
    .map(({ path }) => path)
    .filter((file) => file.includes(part));
  const isWalk = (file: string) => file.startsWith(walks);
  const units = Map.groupBy(
    files.filter((file) => !isWalk(file)),
    workspaceOf,
  );
  const walked = files.filter(isWalk);
  return [
    ...[...units].map(([directory, own]) => unitTests(directory, own)),
    ...(walked.length > 0 ? [buildStep, browserTests(walked)] : []),
  ];
}

/** Everything that `npm test` does, in its order: the quick and general first. */
export function verificationSteps(): Step[] {
  return [...gates.map(gateStep), ...testsNamed('')];
}
