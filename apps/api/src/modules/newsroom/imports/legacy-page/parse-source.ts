import type { PageSource } from './legacy-page.ts';

// Words with which the name of an organisation begins, not counting “Ban”: a “Trưởng Ban …” is a
// position in an organisation that follows.
const organisationStart =
  /(?<!\p{L})(Hội|Ủy ban|Uỷ ban|UBND|HĐND|Sở|Liên đoàn|Đoàn|Công an|Bộ|Trung tâm|Báo|Đài|Trường|Mặt trận|Tỉnh ủy|Tỉnh uỷ|Huyện ủy|Huyện uỷ|Thành ủy|Thành uỷ|TW|Trung ương)(?!\p{L})/u;

function positionOf(text: string): Omit<PageSource, 'asWritten' | 'name'> {
  const at = organisationStart.exec(text)?.index;
  if (at === undefined) return { position: text };
  const position = text.slice(0, at).trim();
  return { ...(position === '' ? {} : { position }), organisation: text.slice(at).trim() };
}

/** “Nguồn tin: NAME - Position Organisation”, or the name of an organisation alone. */
export function parseSource(line: string): PageSource | undefined {
  const asWritten = line
    .replace(/^\s*Nguồn tin\s*:/iu, '')
    .replace(/\s+/gu, ' ')
    .trim();
  if (asWritten === '') return undefined;
  const [first = '', ...rest] = asWritten.split(/\s+[-–—]\s+/u);
  if (organisationStart.exec(first)?.index === 0) return { asWritten, organisation: asWritten };
  if (rest.length === 0) return { asWritten, name: first };
  if (rest.length === 1) return { asWritten, name: first, ...positionOf(rest[0] ?? '') };
  const [position = '', ...organisation] = rest;
  return { asWritten, name: first, position, organisation: organisation.join(' - ') };
}
