import { BadInputError } from '@hoi/domain/errors';

const faults: readonly [constraint: string, path: string, message: string][] = [
  ['appointments_once', 'title', 'Người này đã giữ chức danh này trong thời gian đó.'],
  ['appointments_last', 'endsOn', 'Ngày kết thúc phải sau ngày bắt đầu.'],
  ['committees_one_at_a_time', 'startsOn', 'Đơn vị đã có ban này trong thời gian đó.'],
  ['committees_last', 'endsOn', 'Ngày kết thúc phải sau ngày bắt đầu.'],
  ['committee_seats_once', 'person', 'Người này đã có tên trong ban trong thời gian đó.'],
  ['committee_seats_last', 'endsOn', 'Ngày kết thúc phải sau ngày bắt đầu.'],
];

/** Turns a rule that the database keeps into an answer for the form. */
export async function explainPeopleFault<Result>(write: Promise<Result>): Promise<Result> {
  try {
    return await write;
  } catch (error) {
    const text = error instanceof Error ? `${error.message} ${JSON.stringify(error)}` : '';
    const fault = faults.find(([constraint]) => text.includes(constraint));
    if (!fault) throw error;
    throw new BadInputError([{ path: [fault[1]], message: fault[2] }]);
  }
}
