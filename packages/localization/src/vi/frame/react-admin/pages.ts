/** Titles of screens and the words around their loading, emptiness and refusal. */
export const pages = {
  create: '%{name}: thêm mới',
  dashboard: 'Bàn làm việc',
  edit: '%{name}: %{recordRepresentation}',
  error: 'Có lỗi xảy ra',
  list: '%{name}',
  loading: 'Đang tải',
  not_found: 'Không tìm thấy trang',
  show: '%{name}: %{recordRepresentation}',
  empty: 'Chưa có %{name} nào.',
  invite: 'Bạn có muốn thêm mới không?',
  access_denied: 'Không có quyền truy cập',
  authentication_error: 'Lỗi xác thực',
} as const;

/** Moving through lists. */
export const navigation = {
  clear_filters: 'Bỏ bộ lọc',
  no_filtered_results: 'Không có %{name} nào khớp với bộ lọc.',
  no_results: 'Không có %{name} nào',
  no_more_results: 'Trang %{page} nằm ngoài danh sách. Hãy thử trang trước.',
  page_out_of_boundaries: 'Trang %{page} nằm ngoài danh sách',
  page_out_from_end: 'Đã ở trang cuối',
  page_out_from_begin: 'Đã ở trang đầu',
  page_range_info: '%{offsetBegin}–%{offsetEnd} trong %{total}',
  partial_page_range_info: '%{offsetBegin}–%{offsetEnd} trong hơn %{offsetEnd}',
  current_page: 'Trang %{page}',
  page: 'Đến trang %{page}',
  first: 'Đến trang đầu',
  last: 'Đến trang cuối',
  next: 'Trang sau',
  previous: 'Trang trước',
  page_rows_per_page: 'Số dòng mỗi trang:',
  skip_nav: 'Chuyển đến nội dung chính',
} as const;

/** Order of a list's column. */
export const sort = {
  sort_by: 'Sắp xếp theo %{field_lower_first} %{order}',
  ASC: 'tăng dần',
  DESC: 'giảm dần',
} as const;

/** Filters kept by name. */
export const savedQueries = {
  label: 'Bộ lọc đã lưu',
  query_name: 'Tên bộ lọc',
  new_label: 'Lưu bộ lọc hiện tại…',
  new_dialog_title: 'Lưu bộ lọc hiện tại với tên',
  remove_label: 'Xóa bộ lọc đã lưu',
  remove_label_with_name: 'Xóa bộ lọc “%{name}”',
  remove_dialog_title: 'Xóa bộ lọc đã lưu?',
  remove_message: 'Bạn có chắc muốn xóa bộ lọc này khỏi danh sách đã lưu không?',
  help: 'Lọc danh sách rồi lưu lại để dùng sau',
} as const;
