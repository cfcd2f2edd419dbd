import { describe, expect, it } from 'vitest';
import { suggest } from './suggest.ts';

describe('suggest', () => {
  const titles = ['Đồng hành cùng phụ nữ biên cương - Nghĩa tình', 'Giải bóng chuyền nữ'];

  it('finds what was meant in the titles', () => {
    expect(suggest('bien cuon', titles)).toBe('biên cương');
    expect(suggest('bong chuyn', titles)).toBe('bóng chuyền');
  });

  it('leaves names whole', () => {
    expect(suggest("xa ch'omm", ["Chị em Xã Ch'ơm quản lý chợ"])).toBe("xã ch'ơm");
  });

  it('says nothing when nothing is alike', () => {
    expect(suggest('xyz', titles)).toBeNull();
    expect(suggest('', titles)).toBeNull();
    expect(suggest('một hai ba bốn năm sáu bảy tám chín mười', ['ngắn'])).toBeNull();
  });
});
