import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from '../../bin/workspace-root.mjs';
import { runTool } from '../run/run-tool.ts';
import type { Outcome } from './outcome.ts';

interface Counts {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}

interface Report extends Counts {
  /** Times in milliseconds since the epoch. */
  testResults: (Counts['testResults'][number] & {
    name: string;
    startTime: number;
    endTime: number;
  })[];
}

/** Counts of a run: a file that could not be loaded is a failed test, and so is a run without any. */
export function countTests(
  report: Counts | null,
  code: number,
): Pick<Outcome, 'passed' | 'failed'> {
  if (!report) return { passed: 0, failed: 1 };
  const unloaded = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  ).length;
  const passed = report.numPassedTests;
  const failed = report.numFailedTests + unloaded;
  const silent = failed === 0 && (code !== 0 || passed === 0);
  return { passed, failed: silent ? 1 : failed };
}

/**
 * Runs test files, by their paths from the root, as vitest is set up in a directory. One that is there and
 * is not run, because the settings do not name it, is a failed test.
 */
export async function runVitest(
  directory: string,
  asked: readonly string[],
  options: readonly string[] = [],
): Promise<Outcome> {
  const scratch = await mkdtemp(path.join(tmpdir(), 'hoi-report-'));
  const file = path.join(scratch, 'report.json');
  const vitest = path.join(root, 'node_modules/vitest/vitest.mjs');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  try {
    const named = asked.map((name) => path.join(root, name));
    const command = ['node', vitest, 'run', ...reporters, ...options, ...named];
    const { code, output } = await runTool(command, path.join(root, directory));
    const text = await readFile(file, 'utf8').catch(() => null);
    const report: Report | null = text === null ? null : JSON.parse(text);
    const counts = countTests(report, code);
    const files = (report?.testResults ?? []).map(({ name, startTime, endTime }) => ({
      file: path.relative(root, name),
      seconds: (endTime - startTime) / 1000,
    }));
    const ran = new Set(files.map((each) => each.file));
    const left = report ? asked.filter((name) => !ran.has(name)) : [];
    const failed = counts.failed + left.length;
    const details = left.map((name) => `${name} was not run: vitest is not told of it`);
    if (failed > 0) details.unshift(output.trim());
    return { passed: counts.passed, failed, files, details };
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}
