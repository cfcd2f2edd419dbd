/** Words of the tree of the organisation on the public site. */
export const treePage = {
  heading: 'Tổ chức Hội',
  menu: 'Tổ chức',
  intro: 'Cây tổ chức của Hội theo từng ngày: đơn vị nào có mặt, thuộc đơn vị nào, tên gọi lúc đó.',
  tree: 'Cây tổ chức',
  openBelow: 'Mở các đơn vị cấp dưới của',
  below: 'Các đơn vị cấp dưới của',
  ended: 'kết thúc từ',
  begins: 'có mặt từ',
  oldName: 'Tên cũ, tên khác',
  cameFrom: 'Tiếp nối',
  counts: 'Số đơn vị theo cấp',
  empty: 'Ngày này chưa có đơn vị nào.',
  treeHelp:
    'Bàn phím: mũi tên lên, xuống để đi; phải để mở, trái để đóng; Enter để xem trang đơn vị.',
};

/** Words of the search for units on the public site. */
export const unitSearch = {
  label: 'Tìm đơn vị theo tên hiện nay, tên cũ hoặc mã',
  submit: 'Tìm',
  results: 'Đơn vị tìm thấy cho',
  nothing: 'Không có đơn vị nào mang tên hoặc mã này. Hãy gõ ít từ hơn hoặc gõ không dấu.',
  title: 'Tìm đơn vị',
  more: 'Còn nhiều đơn vị khác: hãy gõ tên đầy đủ hơn.',
  backToTree: 'Về cây tổ chức',
  units: 'Đơn vị của Hội',
};

/** Words of the way through time on the public site. */
export const timeTravel = {
  region: 'Xem theo ngày',
  day: 'Tổ chức tại ngày',
  show: 'Xem',
  slider: 'Kéo đến một ngày có thay đổi; trang sẽ chuyển sang ngày đó',
  before: 'Trước thay đổi ngày',
  after: 'Sau thay đổi ngày',
  today: 'Về hôm nay',
  on: 'tại ngày',
  past: 'Trang đang hiển thị tổ chức tại ngày',
  future: 'Trang đang hiển thị tổ chức dự kiến tại ngày',
  wrongHeading: 'Không xem được ngày này',
  wrongFound: 'Đã nhận',
  wrongAccepted:
    'Hãy chọn một ngày có trong lịch, ghi theo dạng ngày/tháng/năm (01/07/2025) hoặc năm-tháng-ngày (2025-07-01), từ',
  wrongTo: 'đến',
};

/** Words of a unit's public page. */
export const unitPage = {
  place: 'Đơn vị hành chính',
  level: 'Cấp',
  code: 'Mã đơn vị hành chính',
  basis: 'Loại hình',
  from: 'Có mặt từ',
  until: 'Kết thúc',
  history: 'Lịch sử đơn vị',
  children: 'Đơn vị trực thuộc',
  formerChildren: 'Đơn vị từng trực thuộc',
  nowIs: 'Nay là',
  nowBelow: 'nay thuộc',
  gone: 'đã kết thúc',
  belowWent: 'Xem các đơn vị từng trực thuộc nay ở đâu',
  people: 'Cán bộ Hội',
  committees: 'Ban Chấp hành, Ban Thường vụ',
  members: 'ủy viên',
  congresses: 'Đại hội',
  congress: 'Đại hội đại biểu phụ nữ lần thứ',
  delegates: 'đại biểu dự',
  fullTime: 'chuyên trách',
  term: 'nhiệm kỳ',
  since: 'từ',
  contact: 'Liên hệ',
  contactNow: 'Liên hệ hiện nay',
  contactBefore: 'Liên hệ trước đây',
  articles: 'Tin bài của đơn vị',
  moreArticles: 'Xem tin bài cũ hơn',
  firstArticles: 'Về những tin bài mới nhất',
  endedOn: 'Đơn vị đã kết thúc hoạt động từ ngày',
  notYet: 'Vào ngày này chưa có đơn vị.',
  foundedOn: 'Thành lập từ ngày',
  listedOn: 'Có trong danh mục từ ngày',
  lastState: 'Tên, cấp và mã trên trang này là của ngày cuối cùng.',
  lastDay: 'Xem đơn vị vào ngày cuối cùng,',
  firstState: 'Tên, cấp và mã trên trang này là của ngày đầu tiên.',
  articleUnit: 'Đơn vị',
  figures: 'Số liệu',
  officers: 'cán bộ giữ chức vụ',
  missing: 'Cổng thông tin chưa có:',
  missingPeople: 'cán bộ Hội',
  missingContact: 'thông tin liên hệ',
  missingArticles: 'tin bài của đơn vị',
  notFound: 'Không tìm thấy đơn vị này',
  notFoundAdvice:
    'Không có đơn vị nào đang hoặc từng mang địa chỉ này. Dưới đây là những đơn vị có tên gần giống; cũng có thể tìm theo tên khác hoặc mở cây tổ chức.',
};

/** How many units of a kind, in the words of a sentence: 94 đơn vị cấp xã. */
export const unitCountLabels = {
  CENTRAL: 'cơ quan trung ương',
  PROVINCE: 'đơn vị cấp tỉnh',
  DISTRICT: 'đơn vị cấp huyện',
  COMMUNE: 'đơn vị cấp xã',
  BRANCH: 'chi hội',
  GROUP: 'tổ phụ nữ',
  SPECIAL: 'đơn vị đặc thù',
};
