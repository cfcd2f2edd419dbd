import type { DemoArticle } from './demo-article.ts';
import { familyAndChildren } from './gia-dinh-tre-em.ts';
import { unionActivities } from './hoat-dong-hoi.ts';
import { followingUncleHo } from './hoc-tap-va-lam-theo-bac.ts';
import { lawAndPolicy } from './luat-phap-chinh-sach.ts';
import { models } from './mo-hinh-guong-dien-hinh.ts';
import { movements } from './phong-trao-cuoc-van-dong.ts';
import { borderWomen } from './phu-nu-bien-cuong.ts';
import { startups } from './phu-nu-khoi-nghiep.ts';
import { notices } from './thong-bao.ts';
import { newsAndEvents } from './tin-tuc-su-kien.ts';
import { cadres } from './to-chuc-can-bo.ts';
import { entrustedLoans } from './von-vay-uy-thac.ts';

/** A section of the demo portal with its articles, in the order of the menu. */
export interface DemoCategory {
  slug: string;
  name: string;
  description: string;
  articles: readonly DemoArticle[];
}

function section(
  slug: string,
  name: string,
  description: string,
  articles: readonly DemoArticle[],
): DemoCategory {
  return { slug, name, description, articles };
}

export const demoCategories: readonly DemoCategory[] = [
  section(
    'tin-tuc-su-kien',
    'Tin tức – Sự kiện',
    'Tin hoạt động và sự kiện của các cấp Hội.',
    newsAndEvents,
  ),
  section(
    'hoat-dong-hoi',
    'Hoạt động Hội',
    'Công tác Hội ở tỉnh, huyện và cơ sở.',
    unionActivities,
  ),
  section(
    'phong-trao-cuoc-van-dong',
    'Phong trào – Cuộc vận động',
    'Các phong trào thi đua và cuộc vận động lớn.',
    movements,
  ),
  section(
    'mo-hinh-guong-dien-hinh',
    'Mô hình – Gương điển hình',
    'Cách làm hay và người tốt ở cơ sở.',
    models,
  ),
  section(
    'hoc-tap-va-lam-theo-bac',
    'Học tập và làm theo Bác',
    'Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh.',
    followingUncleHo,
  ),
  section(
    'phu-nu-bien-cuong',
    'Đồng hành cùng phụ nữ biên cương',
    'Cùng phụ nữ các xã biên giới.',
    borderWomen,
  ),
  section(
    'phu-nu-khoi-nghiep',
    'Phụ nữ khởi nghiệp',
    'Ý tưởng, sản phẩm và hợp tác xã do phụ nữ làm chủ.',
    startups,
  ),
  section(
    'von-vay-uy-thac',
    'Vốn vay ủy thác',
    'Tín dụng chính sách qua tổ tiết kiệm và vay vốn.',
    entrustedLoans,
  ),
  section(
    'luat-phap-chinh-sach',
    'Luật pháp – Chính sách',
    'Quyền của phụ nữ, trẻ em và góp ý chính sách.',
    lawAndPolicy,
  ),
  section(
    'gia-dinh-tre-em',
    'Gia đình – Trẻ em',
    'Xây dựng gia đình và chăm sóc trẻ em.',
    familyAndChildren,
  ),
  section('to-chuc-can-bo', 'Tổ chức – Cán bộ', 'Tổ chức bộ máy và công tác cán bộ Hội.', cadres),
  section('thong-bao', 'Thông báo', 'Thông báo của Hội LHPN tỉnh.', notices),
];
