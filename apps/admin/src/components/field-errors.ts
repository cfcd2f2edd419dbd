import { ApiError } from '#providers/api-error.ts';

/** Whether the form will show the failure at its fields, so that no message above is needed. */
export function hasFieldErrors(error: unknown): boolean {
  return error instanceof ApiError && error.body.errors !== undefined;
}
