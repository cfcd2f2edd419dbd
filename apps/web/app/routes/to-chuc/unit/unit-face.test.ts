import { expect, it } from 'vitest';
import { unitFace, unitSteps } from './unit-face.ts';

const unit = {
  slug: 'xa-tra-lien',
  name: 'Xã Trà Liên',
  unionName: 'Hội LHPN xã Trà Liên',
  startsOn: '2025-07-01',
  endsOn: null,
  ancestors: [
    { slug: 'da-nang', name: 'Thành phố Đà Nẵng', unionName: 'Hội LHPN thành phố Đà Nẵng' },
  ],
  contact: { address: '', phone: '0235 3852 000', email: '' },
};
const options = {
  siteUrl: 'https://phunu.example.vn',
  day: undefined,
  startKnown: true,
  description: '',
};

it('names the unit, its superior and the way to it under their public addresses', () => {
  const face = unitFace(unit, options);
  expect(face.path).toBe('/to-chuc/xa-tra-lien');
  const [organisation, way] = [face.jsonLd?.['@graph']].flat();
  expect(organisation).toMatchObject({
    '@type': 'Organization',
    url: 'https://phunu.example.vn/to-chuc/xa-tra-lien',
    foundingDate: '2025-07-01',
    telephone: '0235 3852 000',
    parentOrganization: { url: 'https://phunu.example.vn/to-chuc/da-nang' },
  });
  expect(organisation).not.toHaveProperty('address');
  expect(organisation).not.toHaveProperty('dissolutionDate');
  expect(way).toMatchObject({
    '@type': 'BreadcrumbList',
    itemListElement: [{ position: 1 }, { position: 2 }, { position: 3, name: unit.unionName }],
  });
});

it('keeps the day in every address, and no founding day that nobody knows', () => {
  const face = unitFace(unit, { ...options, day: '2025-12-31', startKnown: false });
  expect(face.path).toBe('/to-chuc/xa-tra-lien?ngay=2025-12-31');
  expect(JSON.stringify(face.jsonLd)).not.toContain('foundingDate');
  expect(unitSteps(unit, '2025-12-31').map(({ href }) => href)).toEqual([
    '/to-chuc?ngay=2025-12-31',
    '/to-chuc/da-nang?ngay=2025-12-31',
  ]);
});
