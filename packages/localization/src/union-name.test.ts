import { describe, expect, it } from 'vitest';
import { unionName } from './union-name.ts';

describe('unionName', () => {
  it.each([
    ['Tỉnh Quảng Nam', 'PROVINCE', 'Hội LHPN tỉnh Quảng Nam'],
    ['Thành phố Đà Nẵng', 'PROVINCE', 'Hội LHPN thành phố Đà Nẵng'],
    ['Thị xã Điện Bàn', 'DISTRICT', 'Hội LHPN thị xã Điện Bàn'],
    ['Xã Trà Dơn', 'COMMUNE', 'Hội LHPN xã Trà Dơn'],
    ['Đặc khu Hoàng Sa', 'COMMUNE', 'Hội LHPN đặc khu Hoàng Sa'],
    ['Phường 5', 'COMMUNE', 'Hội LHPN phường 5'],
    ['A Tiêng', 'COMMUNE', 'Hội LHPN A Tiêng'],
    ['Thôn Khánh Mỹ', 'BRANCH', 'Chi hội phụ nữ thôn Khánh Mỹ'],
    ['Tổ dân phố số 3', 'BRANCH', 'Chi hội phụ nữ tổ dân phố số 3'],
    ['Tiểu thương chợ Hàn', 'BRANCH', 'Chi hội phụ nữ Tiểu thương chợ Hàn'],
    ['Số 2', 'GROUP', 'Tổ phụ nữ Số 2'],
  ] as const)('%s (%s) is shown as %s', (name, kind, shown) => {
    expect(unionName(name, kind)).toBe(shown);
  });

  it.each([
    ['Hội Liên hiệp Phụ nữ Việt Nam', 'CENTRAL'],
    ['Hội LHPN xã Bình Dương', 'COMMUNE'],
    ['Chi hội phụ nữ thôn 3', 'BRANCH'],
    ['Tổ phụ nữ số 1', 'GROUP'],
    ['Tổ 4', 'GROUP'],
    ['Công an tỉnh', 'SPECIAL'],
  ] as const)('%s (%s) says already what it is', (name, kind) => {
    expect(unionName(name, kind)).toBe(name);
  });
});
