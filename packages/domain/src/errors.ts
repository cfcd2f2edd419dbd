/** The codes a client of the API can meet, with nothing of the inside in them. */
export const errorCodes = [
  'BAD_USER_INPUT',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'CONFLICT',
  'RATE_LIMITED',
  'QUERY_TOO_COMPLEX',
  'INTERNAL',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

/** One fault of an input: where (path of field names and indexes) and what, in Vietnamese. */
export interface InputIssue {
  path: (string | number)[];
  message: string;
}

/** An error a person can act on; `message` is Vietnamese and safe to show. */
export class DomainError extends Error {
  readonly code: ErrorCode;
  readonly issues: readonly InputIssue[];
  constructor(code: ErrorCode, message: string, issues: readonly InputIssue[] = []) {
    super(message);
    this.name = 'DomainError';
    this.code = code;
    this.issues = issues;
  }
}

/** Malformed or illegal input; each issue names its field. */
export class BadInputError extends DomainError {
  constructor(issues: readonly InputIssue[], message = 'Dữ liệu nhập chưa hợp lệ.') {
    super('BAD_USER_INPUT', message, issues);
  }
}

/** Missing, or not for this viewer to know about: the two must look the same. */
export class NotFoundError extends DomainError {
  constructor(message = 'Không tìm thấy nội dung này.') {
    super('NOT_FOUND', message);
  }
}

/** The viewer sees the thing and may not do this to it. */
export class ForbiddenError extends DomainError {
  constructor(message = 'Bạn không có quyền thực hiện việc này.') {
    super('FORBIDDEN', message);
  }
}

/** Nobody is signed in, and this needs somebody. */
export class UnauthenticatedError extends DomainError {
  constructor(message = 'Vui lòng đăng nhập để tiếp tục.') {
    super('UNAUTHENTICATED', message);
  }
}

/** Somebody else changed it first; nothing was changed by this call. */
export class ConflictError extends DomainError {
  constructor(message = 'Nội dung đã được người khác thay đổi. Hãy tải lại rồi sửa tiếp.') {
    super('CONFLICT', message);
  }
}

/** Too many calls; `retryAfterSeconds` says when to come back. */
export class RateLimitedError extends DomainError {
  readonly retryAfterSeconds: number;
  constructor(retryAfterSeconds: number) {
    super(
      'RATE_LIMITED',
      `Bạn thao tác quá nhanh. Vui lòng thử lại sau ${retryAfterSeconds} giây.`,
    );
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

/** Not now: something that the work needs is away or full. Nothing is wrong with what was asked. */
export class UnavailableError extends DomainError {
  readonly retryAfterSeconds = 5;
  constructor(message = 'Hệ thống đang tạm gián đoạn. Vui lòng thử lại sau ít phút.') {
    super('INTERNAL', message);
  }
}
