import { expect, test } from 'vitest';
import type { BreathGroup } from '../../../src/announcer/announcer-script.ts';
import { saidWords, scriptText } from '../../../src/announcer/script-text.ts';

const groupText = ({ parts, pause }: BreathGroup): string =>
  parts
    .map((part) => (typeof part === 'string' ? part : `${part.spoken}[${part.written}]`))
    .join('') + (pause === 'full' ? ' //' : ' /');

const groupsOf = (text: string): string[] =>
  scriptText([{ kind: 'paragraph', text }], {}).blocks.flatMap(({ groups }) =>
    groups.map(groupText),
  );

test.each([
  ['Họp xong. Ra về', ['Họp xong. //', 'Ra về //']],
  ['Có 2 ý: một; hai', ['Có hai[2] ý: /', 'một; /', 'hai //']],
  ['Xong. 2 xã họp.', ['Xong. //', 'Hai[2] xã họp. //']],
  ['Ông Nguyễn Văn A. phát biểu', ['Ông Nguyễn Văn A. phát biểu //']],
  ['Đạt 15,3%.', ['Đạt mười lăm phẩy ba phần trăm[15,3%]. //']],
  ['Hết./.', ['Hết. //']],
  ['"Tốt!" Bà nói.', ['"Tốt!" //', 'Bà nói. //']],
  ['Đảng bộ Dân - Đảng', ['Đảng bộ Dân - Đảng //']],
  ['Ông nói – rồi đi', ['Ông nói – /', 'rồi đi //']],
  ['UBND TP. Hải Dương', ['Ủy ban nhân dân thành phố[UBND TP.] Hải Dương //']],
])('%s', (text, groups) => expect(groupsOf(text)).toEqual(groups));

test('what one block explains is known in the next', () => {
  const { blocks, doubts } = scriptText(
    [
      { kind: 'title', text: 'Hội Sinh vật cảnh (HSVC) họp' },
      { kind: 'paragraph', text: 'HSVC có 40 hội viên.' },
    ],
    {},
  );
  expect(blocks.map(saidWords)).toEqual([
    'Hội Sinh vật cảnh họp',
    'Hội Sinh vật cảnh có bốn mươi hội viên.',
  ]);
  expect(doubts).toEqual([]);
});

test('a doubt has its place in the file, also in decomposed letters', () => {
  const placeOf = (index: number) => ({ file: 'x.md', line: 3, column: index + 1 });
  const text = 'Hội nghị GKNM'.normalize('NFD');
  const { doubts } = scriptText([{ kind: 'paragraph', text, placeOf }], {});
  expect(doubts).toEqual([
    {
      doubt: 'unknown-abbreviation',
      written: 'GKNM',
      spoken: 'giê ca en-nờ em-mờ',
      file: 'x.md',
      line: 3,
      column: text.indexOf('GKNM') + 1,
    },
  ]);
});

test('foreign words are named, syllables are counted as they are read', () => {
  const text = 'Trang Facebook của xã có 15 bài';
  expect(scriptText([{ kind: 'paragraph', text }], {})).toMatchObject({
    hardWords: ['Facebook'],
    syllables: 10,
  });
});

test('a block without words is left out', () => {
  expect(scriptText([{ kind: 'paragraph', text: '***' }], {}).blocks).toEqual([]);
});
