/** What one step of the verification found. */
export interface Outcome {
  passed: number;
  failed: number;
  /** One figure or two that are worth a line even when all is well. */
  note?: string;
  /** What to print when something failed. */
  details: string[];
  /** How long each test file took. */
  files?: { file: string; seconds: number }[];
}

/** A gate counts as one test: it holds, or its violations are the details. */
export function gateOutcome(violations: readonly string[], note?: string): Outcome {
  const failed = violations.length > 0 ? 1 : 0;
  return { passed: 1 - failed, failed, details: [...violations], ...(note && { note }) };
}

/** Where the time of a run goes: its ten slowest test files, a line each. */
export function slowestFiles(outcomes: readonly Outcome[]): string[] {
  const files = outcomes.flatMap((each) => each.files ?? []);
  return files
    .toSorted((a, b) => b.seconds - a.seconds)
    .slice(0, 10)
    .map(({ file, seconds }) => `${seconds.toFixed(1).padStart(7)} s  ${file}`);
}

/** The one line that a run ends with. */
export function summaryLine(outcomes: readonly Outcome[]): string {
  const sum = (of: 'passed' | 'failed') => outcomes.reduce((total, each) => total + each[of], 0);
  return `${sum('passed')} passed, ${sum('failed')} failed`;
}
