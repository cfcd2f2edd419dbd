import type { DemoArticle } from './demo-article.ts';

export const familyAndChildren: readonly DemoArticle[] = [
  {
    title: 'Bữa cơm không điện thoại',
    date: '2018-06-28',
    picture: 'family',
    summary: 'Ngày Gia đình Việt Nam, hàng trăm hộ thử cất điện thoại trong ba mươi phút ăn tối.',
    body: [
      'Chi hội phát cho mỗi nhà một chiếc giỏ tre nhỏ đặt cạnh mâm cơm. Quy ước chỉ có một: ngồi vào mâm là điện thoại vào giỏ.',
      'Tuần đầu, nhiều nhà ăn xong trong mười phút vì không biết nói gì. Tuần thứ ba, bọn trẻ bắt đầu kể chuyện trường lớp. Có ông bố lần đầu biết con mình sợ môn toán.',
      'Sau một tháng, hơn nửa số hộ muốn giữ chiếc giỏ. Chi hội đề nghị thêm một buổi tối kể chuyện cho con mỗi tuần.',
    ],
    tags: ['gia đình'],
  },
  {
    title: 'Vai trò của người phụ nữ trong gia đình hạnh phúc hôm nay',
    date: '2019-03-20',
    summary: 'Hạnh phúc không phải việc của riêng người vợ; chia việc nhà là bài học đầu tiên.',
    body: [
      'Tọa đàm nhân Ngày Quốc tế Hạnh phúc bắt đầu bằng một trò chơi: mỗi cặp vợ chồng viết ra việc mình làm trong ngày. Tờ giấy của các chị thường dài gấp đôi.',
      'Không ai trách ai, nhưng cả hội trường cùng tính lại. Nhiều anh nhận nấu bữa sáng, đưa con đi học. Các chị nhận bớt cầu toàn.',
      'Kết luận được nhắc lại nhiều lần: giữ lửa là việc của hai người, và con cái học cách yêu thương từ cách cha mẹ chia việc cho nhau.',
    ],
    tags: ['gia đình', 'bình đẳng giới'],
  },
  {
    title: 'Mẹ đỡ đầu: một cuốn sổ, hai gia đình',
    date: '2021-12-01',
    summary: 'Trẻ mồ côi vì dịch được nhận đỡ đầu đến năm mười tám tuổi, mỗi em một sổ theo dõi.',
    body: [
      'Chương trình Mẹ đỡ đầu dành cho những em mất cha hoặc mẹ vì dịch Covid-19. Mỗi em có một người mẹ đỡ đầu ở gần nhà và một đơn vị góp kinh phí hằng tháng.',
      'Cuốn sổ nhỏ ghi kết quả học tập, sức khỏe, niềm vui và nỗi buồn. Không chụp ảnh em nhỏ nhận quà, không đưa tên lên mạng: đó là điều mẹ đỡ đầu cam kết.',
      'Các mẹ nói, tiền giúp được bữa ăn, còn ngồi nghe con nói mới giúp được lâu dài.',
    ],
    tags: ['mẹ đỡ đầu', 'trẻ em'],
  },
  {
    title: 'Dạy con bơi trước mùa hè',
    date: '2024-05-24',
    summary: 'Hồ bơi lắp ghép, huấn luyện viên nữ và lớp riêng cho bé gái ở vùng sông nước.',
    body: [
      'Năm nào mùa hè cũng có tin buồn ở bến sông. Hội phụ nữ xã vận động mua hồ bơi lắp ghép, mời huấn luyện viên nữ để các bé gái mạnh dạn xuống nước.',
      'Mỗi khóa mười hai buổi, học xong các em bơi được hai mươi lăm mét và biết thả nổi chờ cứu. Cha mẹ được học cấp cứu đuối nước trong cùng thời gian.',
      'Học phí bằng một bữa sáng; trẻ hộ nghèo miễn phí.',
    ],
    tags: ['trẻ em', 'an toàn'],
  },
  {
    title: 'Ngày hội gia đình bốn thế hệ ở làng rau',
    date: '2025-06-27',
    picture: 'family',
    summary: 'Cụ bà chín mươi hai tuổi kể chuyện làng, chắt năm tuổi hát tặng cụ.',
    body: [
      'Ngày hội có mười một gia đình bốn thế hệ cùng tham gia. Phần thi nấu ăn yêu cầu mỗi món phải có bàn tay của cả bốn đời, từ nhặt rau đến nêm nếm.',
      'Phần được chờ nhất là kể chuyện làng. Cụ bà chín mươi hai tuổi nhớ mùa lụt năm xưa, nhớ người đã chèo ghe cứu cả xóm.',
      'Ban tổ chức ghi lại các câu chuyện để làm tập sách nhỏ cho trường học trong xã.',
    ],
    tags: ['gia đình', 'văn hóa'],
  },
];
