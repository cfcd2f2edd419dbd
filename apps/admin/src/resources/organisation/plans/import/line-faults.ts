import type { InputIssue } from '@hoi/domain/errors';

export interface LineFault {
  /** As the table counts its lines, the heading is 1; null: the whole table. */
  line: number | null;
  message: string;
}

/** The faults of a table that the server gives by line; null when what it says is about the form. */
export function lineFaults(issues: readonly InputIssue[]): LineFault[] | null {
  const faults = issues.filter(({ path }) => path[0] === 'csv');
  if (faults.length === 0) return null;
  return faults.map(({ path: [, line], message }) => ({
    line: typeof line === 'number' ? line : null,
    // The line stands in a column of its own.
    message: message.replace(/^Dòng \d+: ?/, ''),
  }));
}
