import { expect, it } from 'vitest';
import { photoDescription, undescribedPlaces } from './photo-description.ts';

const silent = { alt: '', media: { alt: '' } };

it('takes what was written in the album before what the file says of itself', () => {
  const own = { alt: 'Chị em trồng cây', media: { alt: 'Đồi trọc' } };
  expect(photoDescription(own)).toBe('Chị em trồng cây');
  expect(photoDescription({ ...own, alt: '' })).toBe('Đồi trọc');
  expect([photoDescription(silent), photoDescription({ alt: '', media: null })]).toEqual(['', '']);
});

it('counts the places of all, and asks nothing of those that await their picture', () => {
  const awaiting = { alt: '', media: null };
  const described = { alt: 'Chị em', media: { alt: '' } };
  expect(undescribedPlaces([awaiting, silent, described, silent])).toEqual([2, 4]);
  expect(undescribedPlaces([awaiting, described])).toEqual([]);
});
