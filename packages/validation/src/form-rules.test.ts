import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { signInInput } from './access/sign-in.ts';
import { createUserInput } from './access/user.ts';
import { fieldFault, fieldRule, formFaults, keptValue } from './form-rules.ts';
import { createAlbumInput } from './newsroom/album.ts';
import { createArticleInput } from './newsroom/article.ts';
import { createCategoryInput } from './newsroom/category.ts';
import { placedPictureForm } from './newsroom/media.ts';
import { updateMenuInput } from './newsroom/page.ts';
import { createCongressInput } from './organisation/congress.ts';
import { planDecisionForm } from './organisation/org-plan.ts';
import { mergerForm, orgPlanStepForm } from './organisation/org-plan-step.ts';
import { createOrgUnitInput } from './organisation/org-unit.ts';
import { createPersonInput } from './organisation/person.ts';
import { pollForm } from './portal/poll.ts';
import { updateSiteSettingsInput } from './portal/site-settings.ts';
import { line, lines } from './text.ts';

describe('fieldRule', () => {
  it.each([
    [createArticleInput, 'title', true, 300],
    [createArticleInput, 'summary', false, 1000],
    [createArticleInput, 'byline.position', false, 200],
    [createArticleInput, 'attachments.3.title', true, 200],
    [createAlbumInput, 'description', false, 2000],
    [createPersonInput, 'appointment.title', true, 200],
    [createPersonInput, 'workEmail', false, 254],
    [planDecisionForm, 'decisionNumber', true, 100],
    [updateMenuInput, 'items.0.children.2.label', true, 80],
    [pollForm, 'options.1.label', true, 200],
  ] as const)(
    'reads the mark and the length of a text from its schema: %#',
    (form, name, required, longest) => {
      expect(fieldRule(form, name, {})).toMatchObject({ required, longest });
    },
  );

  it('reads the bounds of a number', () => {
    expect(fieldRule(createCategoryInput, 'position', {})).toMatchObject({
      required: false,
      least: 0,
      most: 10_000,
    });
  });

  it('takes the id of what is chosen for the field itself', () => {
    expect(fieldRule(createArticleInput, 'category.id', {})).toMatchObject({ required: true });
    expect(fieldRule(createArticleInput, 'orgUnit.id', {})).toMatchObject({ required: false });
    expect(fieldRule(createUserInput, 'grants.0.orgUnitId', {})).toMatchObject({ required: true });
    expect(fieldRule(createOrgUnitInput, 'parentId', {})).toMatchObject({ required: true });
  });

  it.each(['bylinePersonId', 'title.text', 'attachments.0.caption', ''])(
    'lets no field stand without a rule because its name is wrong: "%s"',
    (name) => {
      expect(() => fieldRule(createArticleInput, name, {})).toThrow(`knows no field "${name}"`);
    },
  );

  it('asks what the kind at hand asks', () => {
    const unitKind = (kind: string) => fieldRule(orgPlanStepForm, 'unitKind', { kind })?.required;
    expect(unitKind('CREATE')).toBe(true);
    expect(unitKind('RENAME')).toBe(false);
    expect(unitKind('MOVE')).toBeUndefined();
    const alt = (decorative: boolean) => fieldRule(placedPictureForm, 'alt', { decorative });
    expect(alt(false)?.required).toBe(true);
    expect(alt(true)).toBeNull();
  });
});

describe('fieldFault', () => {
  it.each([undefined, null, '', '   '])('asks for what is missing: %j', (title) => {
    expect(fieldFault(createAlbumInput, 'title', { title })).toBe('Vui lòng nhập nội dung.');
    expect(fieldFault(createAlbumInput, 'description', { description: title })).toBeUndefined();
  });

  it('leaves a field empty in the way that its schema takes', () => {
    const form = z.object({ alt: line(5), day: z.iso.date().nullable() });
    for (const name of ['alt', 'day']) {
      expect(fieldRule(form, name, {})?.required).toBe(false);
      expect(fieldFault(form, name, { [name]: '' })).toBeUndefined();
    }
  });

  it('says what the schema says', () => {
    const fault = (name: string, value: unknown) =>
      fieldFault(createAlbumInput, name, { [name]: value });
    expect(fault('title', 'a'.repeat(201))).toBe('Không quá 200 ký tự.');
    expect(fault('slug', 'Có dấu')).toMatch(/^Chỉ dùng chữ thường không dấu/);
    expect(fault('slug', 'khong-dau')).toBeUndefined();
    expect(fieldFault(createCategoryInput, 'position', { position: 1.5 })).toBe(
      'Vui lòng nhập số nguyên.',
    );
    expect(fieldFault(createCategoryInput, 'position', { position: -1 })).toBe('Không nhỏ hơn 0.');
  });

  it('finds what does not agree with another field, whatever else is still empty', () => {
    const days = { termFrom: '2026-03-08', termTo: '2026-03-07' };
    expect(fieldFault(createCongressInput, 'termTo', days)).toMatch(/sau ngày bắt đầu/);
    expect(fieldFault(createCongressInput, 'termFrom', days)).toBeUndefined();
    const inner = { appointment: { startsOn: '2026-03-08', endsOn: '2026-03-07' } };
    expect(fieldFault(createPersonInput, 'appointment.endsOn', inner)).toMatch(/sau ngày bắt đầu/);
    expect(fieldFault(updateSiteSettingsInput, 'weatherPlace', { weatherLatitude: 15 })).toMatch(
      /cần đủ tên/,
    );
    expect(fieldFault(updateSiteSettingsInput, 'weatherPlace', {})).toBeUndefined();
  });

  it('leaves the rows of a list to their own fields', () => {
    const twice = { options: [{ label: 'Có' }, { label: 'có' }] };
    expect(fieldFault(pollForm, 'options', twice, true)).toBeUndefined();
    expect(fieldFault(pollForm, 'options.0.label', twice)).toBeUndefined();
    expect(fieldFault(pollForm, 'options.1.label', twice)).toBe('Phương án này bị trùng.');
    expect(fieldFault(pollForm, 'options', { options: [{}] }, true)).toMatch(/ít nhất hai/);
    expect(fieldFault(createArticleInput, 'tags', { tags: ['', 'a'.repeat(61)] })).toBeDefined();
  });

  it('asks for two units to merge, and for the new one or the old one', () => {
    expect(fieldFault(mergerForm, 'units', { target: 'NEW', units: ['a'] })).toMatch(/hai đơn vị/);
    expect(fieldFault(mergerForm, 'into', { target: 'OLD' })).toBe('Vui lòng chọn đơn vị.');
    expect(fieldFault(mergerForm, 'into', { target: 'NEW' })).toBeUndefined();
    expect(fieldFault(mergerForm, 'name', { target: 'NEW', name: ' ' })).toBeDefined();
  });
});

describe('formFaults', () => {
  it('says the first fault of each field, in the order of the fields', () => {
    const given = { email: 'quantri', password: '' };
    expect(Object.entries(formFaults(signInInput, given))).toEqual([
      ['email', 'Địa chỉ e-mail không hợp lệ.'],
      ['password', 'Vui lòng nhập nội dung.'],
    ]);
    expect(formFaults(signInInput, { email: 'a@hoi.local', password: 'b' })).toEqual({});
  });
});

describe('keptValue', () => {
  it('cleans each text by the rule of its field, and leaves the rest', () => {
    const typed = ' Tết\u00a0 đến,\r\nxuân về ';
    const day = new Date(0);
    const body = { type: 'doc', content: [] };
    const values = {
      id: '1',
      title: typed,
      summary: typed,
      byline: { name: typed },
      attachments: [{ id: '2', title: typed, media: { id: '3' } }],
      category: { id: '4', name: typed },
      publishedAt: day,
      body,
      slug: null,
    };
    const clean = 'Tết đến, xuân về';
    const kept = keptValue(createArticleInput, values);
    expect(kept).toEqual({
      ...values,
      title: clean,
      summary: 'Tết  đến,\nxuân về',
      byline: { name: clean },
      attachments: [{ id: '2', title: clean, media: { id: '3' } }],
    });
    expect(keptValue(createArticleInput, kept)).toEqual(kept);
  });

  it('goes by the kind that a thing is', () => {
    const form = z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('LINE'), text: line(50) }),
      z.object({ kind: z.literal('LINES'), text: lines(50) }),
    ]);
    const textOf = (kind: string) => Object(keptValue(form, { kind, text: 'a \n b' })).text;
    expect([textOf('LINE'), textOf('LINES')]).toEqual(['a b', 'a \n b']);
  });

  it('leaves what no rule takes', () => {
    expect(keptValue(createAlbumInput, { title: '' })).toEqual({ title: '' });
    expect(keptValue(createAlbumInput, { orgUnit: null, other: [' a '] })).toEqual({
      orgUnit: null,
      other: [' a '],
    });
  });
});
