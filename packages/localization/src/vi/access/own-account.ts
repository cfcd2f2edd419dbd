import { formatDateTime } from '../../date.ts';

/** What the page of one's own account says. */
export const ownAccountWords = {
  heading: 'Tài khoản của tôi',
  changePassword: 'Đổi mật khẩu',
  passwordChanged: 'Đã đổi mật khẩu',
  currentPassword: 'Mật khẩu hiện tại',
  newPassword: 'Mật khẩu mới',
  newPasswordHelp: (least: number) => `Ít nhất ${least} ký tự; một câu dễ nhớ là tốt nhất.`,
  temporaryPassword:
    'Bạn đang dùng mật khẩu tạm thời do người quản trị đặt. Hãy đổi sang mật khẩu của riêng bạn để bắt đầu làm việc.',
  proofPassword: 'Mật khẩu để xác nhận',
  proofCode: 'Mã xác thực hoặc mã khôi phục',
  proofCodeHelp: '6 số trên ứng dụng; nếu mất điện thoại, một mã khôi phục.',
};

/** What is said about where one is signed in. */
export const sessionWords = {
  heading: 'Đang đăng nhập ở đâu',
  thisDevice: 'thiết bị này',
  signedIn: (since: string, lastSeen: string) =>
    `Đăng nhập lúc ${since}, dùng lần cuối ${lastSeen}`,
  end: 'Đăng xuất',
  endOne: 'Đăng xuất thiết bị',
  endQuestion: (device: string) => `Đăng xuất ${device}?`,
  lastSeen: (at: string) => `Thiết bị này dùng lần cuối lúc ${formatDateTime(at)}.`,
  ended: 'Đã đăng xuất thiết bị',
  afterwards:
    'Ai đang dùng ở đó phải đăng nhập lại; nội dung đã gõ mà chưa lưu vẫn nằm trong trình duyệt ấy.',
  endOthers: 'Đăng xuất khỏi mọi thiết bị khác',
  endOthersShort: 'Đăng xuất mọi thiết bị khác',
  endOthersQuestion: 'Đăng xuất khỏi mọi thiết bị khác?',
  others: (count: number) =>
    `${count} phiên đăng nhập khác kết thúc ngay; riêng trình duyệt này vẫn đăng nhập.`,
  othersEnded: 'Đã đăng xuất khỏi mọi thiết bị khác',
};

/** What is said about signing in in two steps. */
export const twoStepWords = {
  heading: 'Xác thực hai bước',
  off: 'Chưa bật. Nên bật để người khác biết mật khẩu cũng không vào được.',
  on: 'Đang bật: mỗi lần đăng nhập cần thêm mã từ điện thoại.',
  turnOn: 'Bật xác thực hai bước',
  turnedOn: 'Đã bật xác thực hai bước',
  turnOff: 'Tắt xác thực hai bước',
  turningOff: 'Sau khi tắt, chỉ cần mật khẩu là vào được; các mã khôi phục cũng hết hiệu lực.',
  confirmTurningOff: 'Xác nhận tắt',
  turnedOff: 'Đã tắt xác thực hai bước',
};

/** What is said while a telephone is brought in. */
export const enrolmentWords = {
  picture: 'Mã QR của khóa bí mật, dành cho ứng dụng xác thực',
  scan: 'Mở ứng dụng xác thực (Google Authenticator, Microsoft Authenticator…) trên điện thoại rồi quét mã này. Nếu không quét được, hãy nhập khóa bên dưới hoặc',
  openHere: 'mở bằng ứng dụng trên máy này',
  secret: 'Khóa bí mật',
  code: 'Mã 6 số trên ứng dụng',
  confirm: 'Xác nhận',
};

/** What is said about recovery codes (mã khôi phục). */
export const recoveryCodeWords = {
  heading: 'Mã khôi phục',
  fileHeading: (product: string, heading: string) =>
    `${product} – ${heading} (mỗi mã dùng một lần)`,
  once: 'Chỉ hiện một lần này. Hãy in ra hoặc cất vào nơi an toàn, không để chung với điện thoại.',
  use: 'Khi mất điện thoại, nhập một trong các mã này thay cho mã 6 số. Mỗi mã dùng một lần.',
  notCopied: 'Trình duyệt không cho sao chép. Hãy tải về hoặc in.',
  print: 'In',
  download: 'Tải về',
  kept: 'Tôi đã cất các mã này ở nơi an toàn',
  done: 'Xong',
  left: (count: number) => `Còn ${count} mã khôi phục.`,
  noneLeft: 'Không còn mã khôi phục nào.',
  renewAdvice: 'Hãy tạo bộ mã mới để vẫn vào được khi mất điện thoại.',
  renew: 'Tạo lại mã khôi phục',
  renewing: 'Bộ mã mới thay cho bộ cũ: các mã cũ không dùng được nữa.',
  confirmRenewing: 'Tạo bộ mã mới',
};
