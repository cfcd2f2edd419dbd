/** What the places of a page of the former portal are called, as an editor reads it beside a suggestion. */
export const places = {
  wholePage: 'Toàn trang',
  title: 'Tiêu đề',
  byline: 'Dòng đăng tin',
  paragraph: 'Nội dung, đoạn',
  source: 'Nguồn tin',
  newer: 'Tin mới hơn',
  older: 'Tin cũ hơn',
  caption: 'Chú thích ảnh',
  poll: 'Câu hỏi thăm dò',
  weather: 'Dự báo thời tiết',
};
