/**
 * Stands in an error page where the id of the request belongs: one page may be made for many who ask at
 * the same time, and each of them is given the id of her own request.
 */
export const requestIdMark = '[[ma-yeu-cau]]';

/** Whether the log tells of such an answer. An address that leads nowhere is nobody's fault. */
export function isToldInTheLog(status: number): boolean {
  return status >= 500 || status === 429;
}
