import type { ErrorCode } from '@hoi/domain/errors';

/** What the server says of an error that brings no words of its own. */
export const usualFaults = {
  BAD_USER_INPUT: 'Dữ liệu nhập chưa hợp lệ.',
  UNAUTHENTICATED: 'Vui lòng đăng nhập để tiếp tục.',
  FORBIDDEN: 'Bạn không có quyền thực hiện việc này.',
  NOT_FOUND: 'Không tìm thấy nội dung này.',
  CONFLICT: 'Nội dung đã được người khác thay đổi. Hãy tải lại rồi sửa tiếp.',
  /** Something that the work needs is away. */
  INTERNAL: 'Hệ thống đang tạm gián đoạn. Vui lòng thử lại sau ít phút.',
} satisfies Partial<Record<ErrorCode, string>>;

/** To who asks more often than she may. */
export function tooFast(seconds: number): string {
  return `Bạn thao tác quá nhanh. Vui lòng thử lại sau ${seconds} giây.`;
}

/** What the back office says of an error for which the server found no words. */
export const errorMessages: Record<ErrorCode, string> = {
  BAD_USER_INPUT: 'Dữ liệu nhập chưa hợp lệ. Vui lòng xem các ô được đánh dấu, sửa lại rồi gửi.',
  UNAUTHENTICATED: 'Bạn chưa đăng nhập hoặc phiên làm việc đã hết hạn. Vui lòng đăng nhập lại.',
  FORBIDDEN:
    'Tài khoản của bạn không có quyền thực hiện việc này. Nếu cần quyền, hãy liên hệ người quản trị.',
  NOT_FOUND: 'Không tìm thấy nội dung này. Có thể địa chỉ đã thay đổi hoặc nội dung đã được gỡ.',
  CONFLICT:
    'Người khác vừa thay đổi nội dung này. Vui lòng tải lại bản mới nhất rồi thực hiện lại; bản của bạn chưa được lưu.',
  RATE_LIMITED: 'Bạn thao tác quá nhanh. Vui lòng chờ một lát rồi thử lại.',
  QUERY_TOO_COMPLEX:
    'Yêu cầu lấy quá nhiều dữ liệu trong một lần. Vui lòng thu hẹp phạm vi hoặc chia thành nhiều lần.',
  INTERNAL:
    'Hệ thống gặp lỗi và chưa thực hiện được yêu cầu. Vui lòng thử lại sau ít phút; nếu vẫn lỗi, hãy báo người quản trị.',
};

/** Stands in for an answer that did not come at all. */
export const connectionLostMessage =
  'Không kết nối được với máy chủ. Vui lòng kiểm tra mạng rồi thử lại.';

/** Stands in for a code this version does not know. */
export function errorMessage(code: string | null | undefined): string {
  const known = Object.entries(errorMessages).find(([name]) => name === code);
  return known?.[1] ?? errorMessages.INTERNAL;
}
