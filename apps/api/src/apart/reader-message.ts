import type { ErrorCode, InputIssue } from '@hoi/domain/errors';

/** What the server asks a reader: the file with the task's `read`, and what to hand to it. */
export interface ReaderTask {
  module: string;
  input: unknown;
}

/** What a reader says: what it read, why it refuses, or that it failed. */
export type ReaderAnswer =
  | { kind: 'READ'; value: unknown }
  | { kind: 'REFUSED'; code: ErrorCode; message: string; issues: readonly InputIssue[] }
  | { kind: 'FAILED'; reason: string };
