import { describe, expect, it } from 'vitest';
import { shownByline } from './shown-byline.ts';

const orgUnit = { unionName: 'Hội LHPN xã Trà Leng' };
const author = {
  fullName: 'Zơrâm Thị Thử',
  published: true,
  appointments: [
    { title: 'Chủ tịch Hội LHPN xã Trà Leng', orgUnit },
    { title: 'Ủy viên', orgUnit: { unionName: 'Hội LHPN tỉnh Quảng Nam' } },
  ],
};

describe('shownByline', () => {
  it('tells her highest office once, with its unit', () => {
    expect(shownByline(author, {})).toBe('Zơrâm Thị Thử, Chủ tịch, Hội LHPN xã Trà Leng');
  });

  it('prefers each part that was typed', () => {
    expect(shownByline(author, { name: ' ', position: 'Cộng tác viên' })).toBe(
      'Zơrâm Thị Thử, Cộng tác viên, Hội LHPN xã Trà Leng',
    );
  });

  it('tells nothing of somebody whose offices are not public', () => {
    expect(shownByline({ ...author, published: false }, {})).toBe('');
    expect(shownByline({ ...author, published: false }, { name: 'Z.T.T.' })).toBe('Z.T.T.');
  });

  it('tells the name alone of somebody without an office on that day', () => {
    expect(shownByline({ ...author, appointments: [] }, {})).toBe('Zơrâm Thị Thử');
  });
});
