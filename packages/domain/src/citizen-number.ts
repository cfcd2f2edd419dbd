// 9 digits: the former identity card; 12: the citizen number. Both are often written in groups.
const numberLengths = [9, 12];
const digitGroups = /(?<plus>\+?)(?<digits>\p{Nd}+(?:[\s\p{Cf}._\-–—]{0,3}\p{Nd}+)*)/gu;
const dates = /(?<!\p{Nd})\d{1,2}[.\-/]\d{1,2}[.\-/](?:19|20)\d{2}(?!\p{Nd})/gu;
const year = /^(?:19|20)\d{2}$/;
const money = /^\s*(?:đồng|đ(?!\p{L})|vnđ|vnd)/iu;

function isMoney(digits: string, rest: string): boolean {
  return /^\d{1,3}(?:\.\d{3})+$/.test(digits) && money.test(rest);
}

/**
 * Whether a text holds what may be the number of an identity card: 9 or 12 digits, together or in
 * groups. Telephone numbers with +84, dates, years and sums of money are told apart from it.
 */
export function holdsCitizenNumber(text: string): boolean {
  const plain = text.normalize('NFKC').replace(dates, '/');
  for (const match of plain.matchAll(digitGroups)) {
    const { plus, digits = '' } = match.groups ?? {};
    const groups = digits.match(/\p{Nd}+/gu) ?? [];
    const suspect = [groups.join(''), ...groups].some((g) => numberLengths.includes(g.length));
    const rest = plain.slice(match.index + match[0].length);
    const abroad = plus === '+' && digits.startsWith('84');
    const harmless = abroad || groups.every((g) => year.test(g)) || isMoney(digits, rest);
    if (suspect && !harmless) return true;
  }
  return false;
}
