import { describe, expect, it } from 'vitest';
import { findGarbling, findGarblingOfParts } from './garbled-text.ts';

const sentence =
  'Hội Liên hiệp phụ nữ xã Mẫu tổ chức lớp tập huấn cho bốn mươi hội viên tại nhà văn hóa thôn, mỗi chị nhận một bộ tài liệu; hàng này là của “Vườn xanh”.';
const inTcvn3 =
  'Héi Liªn hiÖp phô n÷ x· MÉu tæ chøc líp tËp huÊn cho bèn m\u00AD¬i héi viªn t¹i nhµ v¨n hãa th«n, mçi chÞ nhËn mét bé tµi liÖu; hµng nµy lµ cña “V\u00ADên xanh”.';
const inVni =
  'Hoäi Lieân hieäp phuï nöõ xaõ Maãu toå chöùc lôùp taäp huaán cho boán möôi hoäi vieân taïi nhaø vaên hoùa thoân, moãi chò nhaän moät boä taøi lieäu; haøng naøy laø cuûa “Vöôøn xanh”.';
const inViscii =
  'Hµi Liên hi®p phø næ xã Mçu t± chÑc l¾p t§p hu¤n cho b¯n mß½i hµi viên tÕi nhà vån hóa thôn, m²i ch¸ nh§n mµt bµ tài li®u; hàng này là cüa “Vß¶n xanh”.';
const twice = new TextDecoder('windows-1252').decode(new TextEncoder().encode(sentence));

describe('findGarbling', () => {
  it.each([
    ['TCVN3', inTcvn3],
    ['VNI', inVni],
    ['VISCII', inViscii],
    ['UTF8_TWICE', twice],
    ['UTF8_TWICE', twice.replaceAll('\u00A0', ' ')],
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

const shown = (text: string) =>
  new TextDecoder('windows-1252').decode(new TextEncoder().encode(text));

describe('findGarblingOfParts', () => {
  it.each([
    ['TCVN3', 'NguyÔn ThÞ Hoa', 'Nguyễn Thị Hoa'],
    ['TCVN3', 'X· Trµ §on', 'Xã Trà Đon'],
    ['VNI', 'Traàn Vaên Hoøa', 'Trần Văn Hòa'],
    ['VISCII', 'Phß¶ng Häi Vân', 'Phường Hải Vân'],
    ['UTF8_TWICE', shown('Phường Hải Vân'), 'Phường Hải Vân'],
  ])('knows a name in %s: %s', (encoding, name, meant) => {
    const found = findGarblingOfParts([name]);
    expect([found?.encoding, found?.convert(name)]).toEqual([encoding, meant]);
  });

  it.each([
    '100 m², 20 m³; ha, m³/h; µm, µg',
    'a² + b² = c²; v² = u² + 2as; a³ + b³',
    'm², m³, km², cm², dm², mm², a², b²',
    'm×n, n×m, a·b, c·d, t×h, c×h',
    'CO², SO², H²O',
    'N° 5 và n° 6; 30°C',
    'Chi hội A¹, B¹, C¹; m¹, n¹',
    'Gas® Mart® Plus® Shop™',
  ])('takes no measure, formula or mark for a letter: %s', (text) => {
    expect(findGarblingOfParts([text])).toBeUndefined();
    expect(findGarblingOfParts(text.split('; '))).toBeUndefined();
    expect(findGarbling([text])).toBeUndefined();
  });

  it('looks at what is short together, and tells what is garbled from what is not', () => {
    const parts = ['Lê Thị Bông', 'François Müller', 'th«n Mét', 'th«n Hai', 'tæ N¨m', 'Êp S¸u'];
    const found = findGarblingOfParts([...parts, 'Thôn Bảy', 'kh«ng cã']);
    expect(found?.encoding).toBe('TCVN3');
    expect(parts.filter((part) => found?.isGarbled(part))).toEqual(parts.slice(2));
    expect(findGarblingOfParts(['th«n Mét'])).toBeUndefined();
  });

  // What a person of the Union writes, and what stands in the papers of partners.
  it.each([
    'Zơrâm Thị Bhling, xã Ch’ơm; Ating Tươi, xã A Vương',
    'Bh’nướch Pơloong – Đinh Hơ Rê – H’Hen Niê',
    'Ðoàn Bình Ðông, Hà Nam, Lào, Hòa, Ðinh Văn Ðô',
    'Nông thôn, Hà Giang, bà Mã Phìn Lao, cà phê Lê Phan',
    'Caïn, Noël, Citroën, Zoë, Loïc et François à Hanoï et Saïgon',
    'L’École française d’Extrême-Orient, créée à Hanoï, publiait «Cà phê»',
    'Home » News » Articles » Women » Page » 2026 · A · B · C',
    'É À Ô Ê Â Á Ò Ù Ý Í – Ä Ö Ü ß æ ø å þ ð ñ ç',
    '5 µm, 6 µg/m³, 10 m², ¼ ½ ¾ £5 §7 ®™ ©2020 Müller® 37 °C ±2 ×3',
    'Jürgen Müller, São Paulo, Gonçalves, Åse Sørensen, Piñata, İstanbul, Łódź',
    'På två små gårdar, så gå då; hän tämä yö työ mä sä',
    'ĐẠI HỘI ĐẠI BIỂU PHỤ NỮ; Đoàn kết – Sáng tạo',
    'tiền VNĐ, mã C§ và chữ ÷ trong công thức x÷y',
  ])('takes no harm of %s', (text) => {
    for (const form of [text, text.normalize('NFD'), text.toUpperCase()]) {
      expect(findGarblingOfParts([form])).toBeUndefined();
      expect(findGarblingOfParts(form.split(/[,;–»]/))).toBeUndefined();
    }
  });
});
