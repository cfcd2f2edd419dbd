import { describe, expect, it } from 'vitest';
import { gateOutcome, slowestFiles, summaryLine } from './outcome.ts';
import { countTests } from './run-vitest.ts';

describe('the last line', () => {
  it('adds up gates and tests', () => {
    const tests = { passed: 40, failed: 2, details: [] };
    expect(summaryLine([gateOutcome([]), gateOutcome(['a', 'b']), tests])).toBe(
      '41 passed, 3 failed',
    );
  });
});

describe('the slowest files', () => {
  it('names ten, the slowest first, of all steps together', () => {
    const files = Array.from({ length: 7 }, (_, n) => ({ file: `quick-${n}`, seconds: n }));
    const lines = slowestFiles([
      { passed: 7, failed: 0, details: [], files },
      { passed: 7, failed: 0, details: [], files: [{ file: 'slow', seconds: 61.04 }, ...files] },
      gateOutcome([]),
    ]);
    expect(lines).toHaveLength(10);
    expect(lines[0]).toBe('   61.0 s  slow');
    expect(lines[1]).toBe('    6.0 s  quick-6');
  });
});

describe('counting a run of vitest', () => {
  const file = (status: string, tests: number) => ({
    status,
    assertionResults: Array.from({ length: tests }, () => ({})),
  });

  it('counts a file that could not be loaded as a failure', () => {
    const testResults = [file('passed', 3), file('failed', 0)];
    const report = { numPassedTests: 3, numFailedTests: 0, testResults };
    expect(countTests(report, 1)).toEqual({ passed: 3, failed: 1 });
  });

  it('counts an error outside of any test, and a run without tests', () => {
    const passed = { numPassedTests: 3, numFailedTests: 0, testResults: [file('passed', 3)] };
    expect(countTests(passed, 1)).toEqual({ passed: 3, failed: 1 });
    const none = { numPassedTests: 0, numFailedTests: 0, testResults: [] };
    expect(countTests(none, 0)).toEqual({ passed: 0, failed: 1 });
    expect(countTests(null, 0)).toEqual({ passed: 0, failed: 1 });
  });

  it('counts what passed', () => {
    const report = { numPassedTests: 3, numFailedTests: 0, testResults: [file('passed', 3)] };
    expect(countTests(report, 0)).toEqual({ passed: 3, failed: 0 });
  });
});
