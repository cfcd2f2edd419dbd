import type { OddityRule } from '../oddity.ts';
import { places } from '../places.ts';

/** Text in another encoding than it is shown in: told once, with all of it as it was meant. */
export const garbledEncoding: OddityRule = ({ page: { garbled } }) => {
  if (!garbled) return null;
  const { encoding, found, converted } = garbled;
  return {
    rule: 'garbled-encoding',
    where: places.wholePage,
    found,
    suggestion: converted,
    explanation: `Chữ trên trang thuộc bảng mã ${encoding}. Bài được giữ ở bản nháp với chữ đã chuyển sang Unicode; hãy đối chiếu, nhất là chữ hoa, rồi mới đăng.`,
  };
};
