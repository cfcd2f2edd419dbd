import { ApiError } from '#providers/api-error.ts';

/** What the server refused, by field, which the form shows there; null when the refusal concerns none. */
export function fieldErrorsOf(error: unknown) {
  return error instanceof ApiError ? (error.body.errors ?? null) : null;
}

/**
 * A refusal with its issues at the boxes of the form: what was chosen stands at the box of its id, a row
 * at its first one. What has no box is left to the message: a mark that nobody sees would keep the form
 * from being sent again.
 */
export function atBoxes(error: unknown, boxes: readonly string[]): unknown {
  if (!(error instanceof ApiError) || error.issues.length === 0) return error;
  const { code, message, retryAfter } = error;
  const issues = error.issues.flatMap((issue) => {
    const name = issue.path.filter((part, place) => place > 0 || part !== 'input').join('.');
    const box =
      boxes.find((one) => one === name) ?? boxes.find((one) => one.startsWith(`${name}.`));
    return box === undefined ? [] : [{ ...issue, path: box.split('.') }];
  });
  const told = issues.length === 0 ? (error.issues[0]?.message ?? message) : message;
  return new ApiError(code, told, issues, retryAfter);
}
