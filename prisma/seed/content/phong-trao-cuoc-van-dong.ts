import type { DemoArticle } from './demo-article.ts';

export const movements: readonly DemoArticle[] = [
  {
    title: '"5 không, 3 sạch": từ bảng tiêu chí đến nếp nhà',
    date: '2018-09-05',
    summary: 'Hộ gia đình tự chấm điểm tám tiêu chí mỗi quý, chi hội chỉ giúp phần còn thiếu.',
    body: [
      'Cuộc vận động xây dựng gia đình 5 không, 3 sạch có tám tiêu chí. Thay vì cuối năm mới bình xét, nhiều chi hội phát phiếu để từng hộ tự chấm mỗi quý.',
      'Nhà nào thiếu nhà tiêu hợp vệ sinh thì được giới thiệu vay vốn; nhà nào con bỏ học thì chi hội cùng thầy cô đến vận động. Việc giúp đi đúng chỗ thiếu nên ít tốn mà hiệu quả.',
      'Đến nay 18 trên 18 huyện, thị xã, thành phố đều có chi hội điểm để các nơi đến học.',
    ],
    tags: ['5 không 3 sạch', 'nông thôn mới'],
  },
  {
    title: 'Trồng hoa thay cỏ dại trên những con đường quê',
    date: '2019-05-19',
    picture: 'planting',
    summary: 'Mỗi chi hội nhận một đoạn đường, phân công chăm sóc theo tuần và thay cây theo mùa.',
    body: [
      'Con đường dẫn vào thôn trước kia cỏ mọc ngang đầu gối. Chi hội phụ nữ xin cây giống từ nhà hội viên, phát quang, lên luống rồi trồng hoa mười giờ, dừa cạn, sao nhái.',
      'Cái khó không phải là trồng mà là giữ. Chị em chia tuần chăm sóc, ghi tên lên bảng ở nhà văn hóa. Mùa nắng tưới hai ngày một lần, mùa mưa vun gốc và thoát nước.',
      'Phong trào lan sang các thôn bên. Hội LHPN xã tổ chức chấm điểm vào dịp 20/10, phần thưởng là cây giống cho mùa sau.',
    ],
    tags: ['môi trường'],
  },
  {
    title: 'Mỗi tuần một ngày không dùng túi ni lông ở chợ huyện',
    date: '2020-06-05',
    picture: 'market',
    summary: 'Nữ tiểu thương và Hội phụ nữ cùng vận động người đi chợ mang giỏ, hộp đựng từ nhà.',
    body: [
      'Nhân Ngày Môi trường thế giới, Hội LHPN huyện và ban quản lý chợ phát động mỗi tuần một ngày không dùng túi ni lông. Ngày đầu, nhiều người quên; đến tuần thứ tư, giỏ đi chợ đã nhiều hơn túi.',
      'Các quầy thịt cá dùng lá chuối và hộp khách mang theo. Quầy rau buộc lạt tre. Tiểu thương nào tham gia đủ được gắn bảng quầy hàng xanh.',
      'Sau ba tháng, lượng rác nhựa gom ở chợ vào ngày này giảm rõ rệt theo ghi chép của tổ vệ sinh.',
    ],
    tags: ['môi trường', 'tiểu thương'],
  },
  {
    title: 'Ống heo tiết kiệm vì phụ nữ nghèo: góp nhỏ, giúp thật',
    date: '2021-12-20',
    picture: 'savings',
    summary:
      'Tiền mổ heo cuối năm được công khai từng đồng và trao bằng sinh kế chứ không chỉ tiền mặt.',
    body: [
      'Cuối năm, các chi hội cùng mổ ống heo tiết kiệm. Số tiền mỗi nhà chẳng bao nhiêu nhưng gộp lại đủ giúp một hội viên mua con bò giống hoặc chiếc máy may.',
      'Danh sách người được giúp do chi hội bình chọn, dán công khai. Người nhận cam kết sau hai năm sẽ góp lại một phần để giúp người khác.',
      'Từ cách làm này, nhiều chị đã ra khỏi danh sách hộ nghèo và trở thành người đi vận động.',
    ],
    tags: ['tiết kiệm', 'giảm nghèo'],
  },
  {
    title: 'Xây dựng gia đình 5 có, 3 sạch ở vùng ven biển',
    date: '2023-10-11',
    picture: 'family',
    summary:
      'Nhà an toàn, sinh kế bền vững, sức khỏe, kiến thức và nếp sống văn hóa trở thành thước đo mới.',
    body: [
      'Tiếp nối cuộc vận động 5 không, 3 sạch, một số địa phương chuyển sang bộ tiêu chí 5 có: có ngôi nhà an toàn, có sinh kế bền vững, có sức khỏe, có kiến thức, có nếp sống văn hóa.',
      'Với các xã ven biển, nhà an toàn nghĩa là nhà chịu được bão; sinh kế bền vững nghĩa là không chỉ trông vào chuyến biển của chồng. Chi hội vì thế gắn vận động với việc dạy nghề chế biến hải sản và làm homestay.',
      'Bộ tiêu chí được ghi rõ phiên bản trong sổ theo dõi, để kết quả các năm so được với nhau.',
    ],
    tags: ['5 có 3 sạch', 'ven biển'],
  },
];
