import { describe, expect, it } from 'vitest';
import { ApiError } from '#providers/api-error.ts';
import { atBoxes, fieldErrorsOf } from './field-errors.ts';

const boxes = ['title', 'orgUnit.id', 'options.0.label', 'options.1.label', 'byline.name'];
const refused = (...paths: (string | number)[][]) =>
  new ApiError(
    'BAD_USER_INPUT',
    'Chưa lưu được.',
    paths.map((path) => ({ path, message: `${path}` })),
  );

describe('atBoxes', () => {
  it('leads each issue to the box that stands for it', () => {
    const error = atBoxes(refused(['input', 'title'], ['orgUnit'], ['options', 1]), boxes);
    expect(fieldErrorsOf(error)).toEqual({
      title: 'input,title',
      orgUnit: { id: 'orgUnit' },
      options: { 1: { label: 'options,1' } },
    });
  });

  it('says what has no box in the message, and marks nothing for it', () => {
    const error = atBoxes(refused(['version'], ['options', 2]), boxes);
    expect(fieldErrorsOf(error)).toBeNull();
    expect(error).toMatchObject({ code: 'BAD_USER_INPUT', message: 'version' });
    expect(fieldErrorsOf(atBoxes(refused(['version'], ['title']), boxes))).toEqual({
      title: 'title',
    });
  });

  it('leaves alone what is no refusal of fields', () => {
    const conflict = new ApiError('CONFLICT', 'Đã có bản mới.');
    expect(atBoxes(conflict, boxes)).toBe(conflict);
    expect(atBoxes('offline', boxes)).toBe('offline');
  });
});
