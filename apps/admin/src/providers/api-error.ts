import { type ErrorCode, errorCodes, type InputIssue } from '@hoi/domain/errors';
import { connectionLostMessage, errorMessage } from '@hoi/localization/words/frame/errors';
import type { CombinedError } from 'urql';

/** What the server refused, in the contract's codes. OFFLINE stands for an answer that never came. */
type ApiErrorCode = ErrorCode | 'OFFLINE';

/** Messages by form field, nested as the form's values are. */
type FieldErrors = { [name: string]: string | FieldErrors };

// react-admin reads `status` (401 and 403 lead to checkError) and `body.errors` (errors at the fields).
const statuses: Partial<Record<ApiErrorCode, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  RATE_LIMITED: 429,
};

export class ApiError extends Error {
  readonly code: ApiErrorCode;
  readonly issues: readonly InputIssue[];
  readonly status: number;
  readonly body: { errors?: FieldErrors };
  /** Seconds after which the server asked to be tried again; null when it did not say so. */
  readonly retryAfter: number | null;
  constructor(
    code: ApiErrorCode,
    message: string,
    issues: readonly InputIssue[] = [],
    retryAfter: number | null = null,
  ) {
    super(message);
    this.retryAfter = retryAfter;
    this.name = 'ApiError';
    this.code = code;
    this.issues = issues;
    this.status = statuses[code] ?? 400;
    this.body = issues.length > 0 ? { errors: fieldErrors(issues) } : {};
  }
}

/** [{path: ['byline', 'name'], message}] as {byline: {name: message}}; the first message of a field wins. */
function fieldErrors(issues: readonly InputIssue[]): FieldErrors {
  const errors: FieldErrors = {};
  for (const { path, message } of issues) {
    const names = path.map(String);
    if (names[0] === 'input') names.shift();
    const last = names.pop() ?? 'root';
    let place = errors;
    for (const name of names) {
      const next = place[name];
      if (typeof next === 'string') break;
      place = place[name] = next ?? {};
    }
    place[last] ??= message;
  }
  return errors;
}

function isErrorCode(code: unknown): code is ErrorCode {
  return errorCodes.some((known) => known === code);
}

function isIssue(value: unknown): value is InputIssue {
  return typeof value === 'object' && value !== null && 'path' in value && 'message' in value;
}

/** Of a server that is there and cannot serve now; what is wrong with a request stays wrong. */
function retryAfterOf(response: Pick<Response, 'status' | 'headers'> | undefined): number | null {
  if (response?.status !== 503 && response?.status !== 429) return null;
  const seconds = Number.parseInt(response.headers.get('retry-after') ?? '', 10);
  return Number.isNaN(seconds) ? null : Math.max(seconds, 0);
}

/** Reads what urql reports; unknown texts of the network never reach the screen. */
export function toApiError(error: CombinedError): ApiError {
  const [first] = error.graphQLErrors;
  if (!first) return new ApiError('OFFLINE', connectionLostMessage);
  const { code, issues } = first.extensions;
  const retryAfter = retryAfterOf(error.response);
  if (!isErrorCode(code)) return new ApiError('INTERNAL', errorMessage(null), [], retryAfter);
  const found = Array.isArray(issues) ? issues.filter(isIssue) : [];
  return new ApiError(code, first.message || errorMessage(code), found, retryAfter);
}

export function codeOf(error: unknown): ApiErrorCode | null {
  return error instanceof ApiError ? error.code : null;
}

/** What a person reads of any failure. */
export function messageOf(error: unknown): string {
  return error instanceof ApiError ? error.message : errorMessage('INTERNAL');
}

/** The same for a form that shows one line: the first field's fault, if fields are at fault. */
export function faultOf(error: unknown): string {
  const issue = error instanceof ApiError ? error.issues[0] : undefined;
  return issue?.message ?? messageOf(error);
}
