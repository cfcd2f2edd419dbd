import { expect, it } from 'vitest';
import { shareAddresses } from './share-addresses.ts';

it('hand the address over as it is, each as its site reads it', () => {
  const address = 'https://phunu.example.vn/bai-viet/to-tiet-kiem?a=1&b=%C3%A1';
  const [zalo, facebook] = shareAddresses(address).map(({ href }) => new URL(href).searchParams);
  expect(JSON.parse(atob(zalo?.get('d') ?? ''))).toEqual({ url: address });
  expect(facebook?.get('u')).toBe(address);
});

it('take names with Vietnamese letters', () => {
  const [zalo] = shareAddresses('https://phụ-nữ.example/bai-viet/a');
  const { url } = JSON.parse(atob(new URL(zalo?.href ?? '').searchParams.get('d') ?? ''));
  expect(url).toBe('https://xn--ph-n-w05asc.example/bai-viet/a');
});
