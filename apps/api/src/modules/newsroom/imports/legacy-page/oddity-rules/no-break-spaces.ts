import type { OddityRule } from '../oddity.ts';
import { places } from '../places.ts';

/** No-break spaces used for indents and gaps. */
export const noBreakSpaces: OddityRule = ({ rawLines }) => {
  const count = rawLines.join('\n').match(/\u00A0/g)?.length ?? 0;
  const indented = rawLines.filter(
    (line) => line.trim() !== '' && /^\s*/u.exec(line)?.[0].includes('\u00A0'),
  ).length;
  if (count === 0) return null;
  return {
    rule: 'no-break-spaces',
    where: places.wholePage,
    found: `${count} khoảng trắng không ngắt, ${indented} dòng thụt đầu dòng bằng ký tự này`,
    suggestion: 'Dùng khoảng trắng thường; để trình bày lo việc thụt đầu dòng',
    explanation: 'Khoảng trắng không ngắt được dùng để căn chỉnh thay cho định dạng.',
  };
};
