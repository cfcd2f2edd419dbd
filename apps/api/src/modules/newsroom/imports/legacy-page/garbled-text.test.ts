import { describe, expect, it } from 'vitest';
import { findGarbling } from './garbled-text.ts';

const sentence =
  'Hội Liên hiệp phụ nữ xã Mẫu tổ chức lớp tập huấn cho bốn mươi hội viên tại nhà văn hóa thôn, mỗi chị nhận một bộ tài liệu; hàng này là của “Vườn xanh”.';
const inTcvn3 =
  'Héi Liªn hiÖp phô n÷ x· MÉu tæ chøc líp tËp huÊn cho bèn m\u00AD¬i héi viªn t¹i nhµ v¨n hãa th«n, mçi chÞ nhËn mét bé tµi liÖu; hµng nµy lµ cña “V\u00ADên xanh”.';
const inVni =
  'Hoäi Lieân hieäp phuï nöõ xaõ Maãu toå chöùc lôùp taäp huaán cho boán möôi hoäi vieân taïi nhaø vaên hoùa thoân, moãi chò nhaän moät boä taøi lieäu; haøng naøy laø cuûa “Vöôøn xanh”.';
const twice = new TextDecoder('windows-1252').decode(new TextEncoder().encode(sentence));

describe('findGarbling', () => {
  it.each([
    ['TCVN3 (ABC)', inTcvn3],
    ['VNI', inVni],
    ['UTF-8 bị mã hóa hai lần', twice],
    ['UTF-8 bị mã hóa hai lần', twice.replaceAll('\u00A0', ' ')],
  ])('reads %s', (encoding, garbled) => {
    const found = findGarbling(['Một dòng đúng', garbled]);
    expect(found?.encoding).toBe(encoding);
    expect(found?.convert(garbled)).toBe(sentence);
    expect([garbled, sentence].map((line) => found?.isGarbled(line))).toEqual([true, false]);
  });

  it.each([
    sentence,
    'Ðại hội phụ nữ: hƣớng dẫn ngƣời dân ðóng hội phí cho bốn mƣơi hội viên',
    'Công ty cà phê Lê Phan chào bán trà sen tám loài hoa xuân hè',
    'Les élèves français préfèrent l’été à Orléans, où les fêtes sont célèbres',
    'HỘI THI NẤU ĂN',
    '',
  ])('leaves %s', (line) => expect(findGarbling([line])).toBeUndefined());
});
