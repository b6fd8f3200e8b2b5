import { toString } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import { docxToDraft } from '../../../../src/import/docx/docx-to-draft.ts';
import {
  docx,
  footnoteMark,
  link,
  paragraph,
  picture,
  run,
  type DocxSetting,
} from './make-docx.ts';
import { blocksToMarkdown } from '../../../../src/import/draft/blocks-to-markdown.ts';
import { limits } from '../../../../src/import/docx/unpack-docx.ts';
import { png } from '../../content/make-content.ts';

const markdownOf = async (body: readonly string[], setting?: DocxSetting): Promise<string> => {
  const { blocks } = await docxToDraft(await docx(body, setting));
  return blocksToMarkdown(blocks, []).trim();
};

const tcvn3 = { font: '.VnTime' };
const vni = { font: 'VNI-Times' };

describe('runs in old fonts become Unicode', () => {
  test.each<readonly [string, string, string]>([
    ['TCVN3', paragraph([run('§¹i héi', tcvn3)]), 'Đại hội'],
    ['TCVN3 in capitals', paragraph([run('®¹i héi', { font: '.VnTimeH' })]), 'ĐẠI HỘI'],
    ['VNI', paragraph([run('Ñaïi hoäi', vni)]), 'Đại hội'],
    [
      'both beside Unicode',
      paragraph([run('Đại hội '), run('§¹i héi ', tcvn3), run('Ñaïi hoäi', vni)]),
      'Đại hội Đại hội Đại hội',
    ],
    [
      'a word in several runs',
      paragraph([run('§¹', tcvn3), run('i h', tcvn3), run('éi', tcvn3)]),
      'Đại hội',
    ],
    [
      'a vowel and its mark in two runs',
      paragraph([run('Ñaïi ho', vni), run('äi', vni)]),
      'Đại hội',
    ],
    [
      'a vowel and its mark, set differently',
      paragraph([run('Ñaïi ho', vni), run('ä i', { ...vni, bold: true })]),
      'Đại hộ **i**',
    ],
    [
      'bold within',
      paragraph([run('§¹i ', tcvn3), run('héi', { ...tcvn3, bold: true })]),
      'Đại **hội**',
    ],
    [
      'ư, which Word takes for a soft hyphen',
      `<w:p><w:r><w:rPr><w:rFonts w:ascii=".VnTime"/></w:rPr><w:t>t</w:t><w:softHyphen/><w:t>¬ng</w:t></w:r></w:p>`,
      'tương',
    ],
  ])('%s', async (_name, body, text) => expect(await markdownOf([body])).toBe(text));

  test.each<readonly [string, string, string]>([
    ['the standard style', paragraph('§¹i héi'), 'Đại hội'],
    ['a style based on it', paragraph('§¹i héi', 'BodyText'), 'Đại hội'],
    ['a style with another font', paragraph('Café', 'Unicode'), 'Café'],
    ['a run with another font', paragraph([run('Café', { font: 'Arial' })]), 'Café'],
    ['a run of Unicode', paragraph('Đại hội'), 'Đại hội'],
  ])('by the font of %s', async (_name, body, text) => {
    expect(await markdownOf([body], { font: '.VnTime' })).toBe(text);
  });

  test('a circle of styles ends', async () => {
    const circle =
      '<w:styles xmlns:w="w"><w:style w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:styleId="B"><w:basedOn w:val="A"/></w:style></w:styles>';
    const body = [paragraph('Đại hội', 'A')];
    expect(await markdownOf(body, { parts: { 'word/styles.xml': circle } })).toBe('Đại hội');
  });

  test('in footnotes too', async () => {
    const body = [paragraph([run('Điều lệ'), footnoteMark(1)])];
    const { footnotes } = await docxToDraft(
      await docx(body, { footnotes: [paragraph([run('§¹i héi', tcvn3)])] }),
    );
    expect(footnotes.map((note) => toString(note))).toEqual(['Đại hội']);
  });
});

describe('what the document holds', () => {
  test.each<readonly [string, string, string]>([
    ['headings', paragraph('Kết quả', 'Heading2'), '## Kết quả'],
    [
      'lists',
      '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>Một</w:t></w:r></w:p>',
      'Một',
    ],
    ['a safe link', paragraph([link('rIdSafe', 'xem')]), '[xem](https://a.vn/)'],
    ['a link that would run', paragraph([link('rIdEvil', 'xem')]), 'xem'],
    ['a link to a file', paragraph([link('rIdFile', 'xem')]), 'xem'],
    ['a raised figure', paragraph([run('10 m'), run('2', { raised: true })]), '10 m²'],
    ['a line break', paragraph([run('Một'), '<w:r><w:br/></w:r>', run('Hai')]), 'Một\\\nHai'],
    [
      'text that looks like markup',
      paragraph('<b>*đậm*</b> {{ x }}'),
      '\\<b>\\*đậm\\*\\</b> {{ x }}',
    ],
  ])('%s', async (_name, body, text) => {
    const outside = {
      rIdSafe: ['hyperlink', 'https://a.vn/'],
      rIdEvil: ['hyperlink', 'javascript:alert(1)'],
      rIdFile: ['hyperlink', 'file:///C:/a.doc'],
    } as const;
    expect(await markdownOf([body], { outside })).toBe(text);
  });

  test('pictures, and nothing from outside the file', async () => {
    const body = [
      paragraph([picture('rIdA')]),
      paragraph([picture('rIdB', '', 'link')]),
      paragraph([picture('rIdC')]),
    ];
    const { images } = await docxToDraft(
      await docx(body, {
        media: { rIdA: png, rIdC: new Uint8Array(limits.image + 1) },
        outside: { rIdB: ['image', 'file:///etc/passwd'] },
      }),
    );
    expect(images.map((image) => ('bytes' in image ? image.bytes.length : image.missing))).toEqual([
      png.length,
      'ảnh nằm ngoài tệp Word, hoặc quá lớn',
      'ảnh nằm ngoài tệp Word, hoặc quá lớn',
    ]);
  });

  test('a style map within the file is not obeyed', async () => {
    const body = [paragraph('Đại hội')];
    expect(await markdownOf(body, { parts: { 'mammoth/style-map': 'p => h1:fresh' } })).toBe(
      'Đại hội',
    );
  });

  test('an entity of the document’s own is not expanded', async () => {
    const bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>';
    const document = `${bomb}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>Đại hội &b;</w:t></w:r></w:p></w:body></w:document>`;
    const text = await markdownOf([], { parts: { 'word/document.xml': document } }).catch(String);
    expect(text).not.toContain('aaaaaaaaaa');
  });
});

test.each<readonly [string, Uint8Array]>([
  ['nothing but the signature', Buffer.from('PK\u0003\u0004')],
  ['cut in the middle', (await docx([paragraph('Đại hội')])).subarray(0, 600)],
  ['with a broken document', await docx([], { parts: { 'word/document.xml': '<w:document' } })],
  ['nested without end', await docx([`<w:p>${'<w:r>'.repeat(20_000)}`])],
])('a file %s is refused with a sentence', async (_name, bytes) => {
  await expect(docxToDraft(bytes)).rejects.toThrow(/^tệp Word bị hỏng/u);
});
