import { ApiError } from '#providers/api-error.ts';

/** Whether the form will show the failure at its fields, so that no message above is needed. */
export function hasFieldErrors(error: unknown): boolean {
  return error instanceof ApiError && error.body.errors !== undefined;
}

/** What the server refused, by field; null when the refusal concerns none. */
export function fieldErrorsOf(error: unknown) {
  return error instanceof ApiError ? (error.body.errors ?? null) : null;
}
