/** Sentences in dialogs and full-screen notices. */
export const dialogs = {
  about: 'Giới thiệu',
  access_denied: 'Tài khoản của bạn không có quyền mở trang này.',
  are_you_sure: 'Bạn có chắc không?',
  authentication_error: 'Máy chủ xác thực báo lỗi nên chưa kiểm tra được tài khoản của bạn.',
  auth_error: 'Có lỗi khi kiểm tra phiên làm việc.',
  bulk_delete_content: 'Bạn có chắc muốn xóa %{smart_count} mục đã chọn không?',
  bulk_delete_title: 'Xóa %{smart_count} %{name}',
  bulk_update_content: 'Bạn có chắc muốn cập nhật %{smart_count} mục đã chọn không?',
  bulk_update_title: 'Cập nhật %{smart_count} %{name}',
  clear_array_input: 'Bạn có chắc muốn xóa cả danh sách không?',
  delete_content: 'Bạn có chắc muốn xóa %{name} này không?',
  delete_title: 'Xóa %{name} “%{recordRepresentation}”',
  details: 'Chi tiết',
  error: 'Ứng dụng gặp lỗi và chưa thực hiện được yêu cầu.',
  invalid_form: 'Biểu mẫu còn ô chưa hợp lệ. Vui lòng xem các ô được đánh dấu.',
  loading: 'Vui lòng đợi trong giây lát',
  no: 'Không',
  not_found: 'Địa chỉ không đúng hoặc nội dung đã được gỡ.',
  select_all_limit_reached: 'Danh sách quá dài: chỉ %{max} mục đầu tiên được chọn.',
  unsaved_changes: 'Một số thay đổi chưa được lưu. Bạn có chắc muốn rời trang không?',
  yes: 'Có',
  placeholder_data_warning: 'Lỗi mạng: chưa làm mới được dữ liệu.',
} as const;

/** Short messages after an action. */
export const notifications = {
  updated: 'Đã lưu |||| Đã lưu %{smart_count} mục',
  created: 'Đã thêm mới',
  deleted: 'Đã xóa |||| Đã xóa %{smart_count} mục',
  bad_item: 'Mục không đúng',
  item_doesnt_exist: 'Mục này không còn tồn tại',
  http_error: 'Lỗi kết nối với máy chủ',
  data_provider_error: 'Lỗi khi lấy dữ liệu. Vui lòng thử lại.',
  i18n_error: 'Không tải được bản dịch của ngôn ngữ này',
  canceled: 'Đã hủy thao tác',
  logged_out: 'Phiên làm việc đã kết thúc. Vui lòng đăng nhập lại.',
  not_authorized: 'Bạn không có quyền truy cập mục này.',
  application_update_available: 'Đã có phiên bản mới.',
  offline: 'Mất kết nối mạng. Chưa lấy được dữ liệu.',
} as const;

/** Signing in and out. */
export const auth = {
  auth_check_error: 'Vui lòng đăng nhập để tiếp tục',
  user_menu: 'Tài khoản',
  username: 'Tên đăng nhập',
  password: 'Mật khẩu',
  email: 'Thư điện tử',
  sign_in: 'Đăng nhập',
  sign_in_error: 'Đăng nhập không thành công. Vui lòng thử lại.',
  logout: 'Đăng xuất',
} as const;

/** Faults at a form's field, found before anything is sent. */
export const validation = {
  required: 'Vui lòng nhập nội dung',
  minLength: 'Cần ít nhất %{min} ký tự',
  maxLength: 'Không quá %{max} ký tự',
  minValue: 'Không nhỏ hơn %{min}',
  maxValue: 'Không lớn hơn %{max}',
  number: 'Vui lòng nhập một số',
  email: 'Địa chỉ thư điện tử chưa đúng',
  oneOf: 'Chỉ nhận một trong các giá trị: %{options}',
  regex: 'Nội dung chưa đúng mẫu (biểu thức: %{pattern})',
  unique: 'Giá trị này đã được dùng',
} as const;
