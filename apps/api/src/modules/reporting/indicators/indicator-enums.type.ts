import type {
  IndicatorCounts as Counts,
  IndicatorKind as Kind,
  IndicatorSensitivity as Sensitivity,
} from '@hoi/domain/indicator';
import { describedEnum } from '#graphql/described-enum.ts';

export const IndicatorCounts = describedEnum<Counts>('IndicatorCounts', {
  description: 'What an indicator counts (đơn vị đếm).',
  descriptions: {
    PERSONS: 'People, each once (người).',
    TURNS: 'Attendances: who comes twice counts twice (lượt người).',
    HOUSEHOLDS: 'Households, each once (hộ).',
    ORGANISATIONS: 'Organisations, groups, models (tổ chức, mô hình).',
    THINGS: 'Classes, houses, cases and other things (vật, việc).',
    VND: 'Whole đồng (tiền).',
    PERCENT: 'Per cent of something (tỷ lệ phần trăm).',
  },
});

export const IndicatorKind = describedEnum<Kind>('IndicatorKind', {
  description: 'Whether an indicator tells of a day or of a time.',
  descriptions: {
    STOCK: 'What is there on a day (số tại một thời điểm).',
    FLOW: 'What came about in a period (số phát sinh trong kỳ).',
  },
});

export const IndicatorSensitivity = describedEnum<Sensitivity>('IndicatorSensitivity', {
  description: 'Who may know of an indicator and its figures.',
  descriptions: {
    OPEN: 'Everybody (công khai).',
    STAFF: 'The staff; to everybody else it does not exist (chỉ cán bộ).',
  },
});
