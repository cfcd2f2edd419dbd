import { Editor } from '@tiptap/core';
import { describe, expect, it } from 'vitest';
import { articleExtensions } from './extensions.ts';
import { pasteHtml } from './paste.ts';

function emptyEditor(): Editor {
  const content = { type: 'doc', content: [{ type: 'paragraph' }] };
  return new Editor({ element: null, extensions: articleExtensions(async () => null), content });
}

describe('pasteHtml', () => {
  it('says what it did not take over', () => {
    const editor = emptyEditor();
    const html =
      '<p>Phóng sự:</p><iframe src="https://www.youtube.com/embed/x"></iframe><img src="file:///a.png">' +
      '<table><tr style="display:none"><td>Riêng</td></tr><tr><td>a</td><td>b</td></tr></table>';
    expect(pasteHtml(editor.view, html)).toBe(
      'Phần vừa dán có 1 ảnh; 1 khung nhúng (https://www.youtube.com/embed/x); 1 hàng ẩn của bảng không đưa vào. Hãy tải từng ảnh lên bằng nút “Chèn ảnh”.',
    );
    expect(editor.getText()).not.toContain('Riêng');
    expect(pasteHtml(editor.view, '<p>Hết.</p>')).toBe('');
  });

  it('refuses in words what is too long, and leaves the text as it was', () => {
    const editor = emptyEditor();
    const before = editor.getJSON();
    expect(pasteHtml(editor.view, 'a'.repeat(3_000_001))).toMatch(/dài quá 3 triệu/);
    expect(editor.getJSON()).toEqual(before);
  });

  it('leaves text of this editor to the editor', () => {
    expect(pasteHtml(emptyEditor().view, '<p data-pm-slice="0 0 []">a</p>')).toBeNull();
  });
});
