import { actions } from './actions.ts';
import { auth, dialogs, notifications, validation } from './notices.ts';
import { navigation, pages, savedQueries, sort } from './pages.ts';

const several = 'Kéo thả các tệp vào đây, hoặc bấm để chọn.';
const single = 'Kéo thả một tệp vào đây, hoặc bấm để chọn.';

/** Every message of react-admin's own components in Vietnamese, under the framework's keys. */
export const reactAdminMessages = {
  ra: {
    action: actions,
    boolean: { true: 'Có', false: 'Không', null: ' ' },
    page: pages,
    input: {
      file: { upload_several: several, upload_single: single },
      image: {
        upload_several: 'Kéo thả các ảnh vào đây, hoặc bấm để chọn.',
        upload_single: 'Kéo thả một ảnh vào đây, hoặc bấm để chọn.',
      },
      references: {
        all_missing: 'Không tìm thấy các mục liên quan.',
        many_missing: 'Có mục liên quan không còn nữa.',
        single_missing: 'Mục liên quan không còn nữa.',
      },
      password: { toggle_visible: 'Ẩn mật khẩu', toggle_hidden: 'Hiện mật khẩu' },
    },
    message: dialogs,
    navigation,
    sort,
    auth,
    notification: notifications,
    validation,
    saved_queries: savedQueries,
    guesser: {
      empty: { title: 'Không có dữ liệu', message: 'Vui lòng kiểm tra nguồn dữ liệu' },
    },
    configurable: {
      customize: 'Tùy chỉnh',
      configureMode: 'Tùy chỉnh trang này',
      inspector: {
        title: 'Tùy chỉnh',
        content: 'Rê chuột lên từng phần của trang để tùy chỉnh',
        reset: 'Đặt lại như ban đầu',
        hideAll: 'Ẩn tất cả',
        showAll: 'Hiện tất cả',
      },
      Datagrid: { title: 'Bảng', unlabeled: 'Cột %{column} chưa đặt tên' },
      SimpleForm: { title: 'Biểu mẫu', unlabeled: 'Ô %{input} chưa đặt tên' },
      SimpleList: {
        title: 'Danh sách',
        primaryText: 'Dòng chính',
        secondaryText: 'Dòng phụ',
        tertiaryText: 'Dòng thứ ba',
      },
    },
  },
} as const;
