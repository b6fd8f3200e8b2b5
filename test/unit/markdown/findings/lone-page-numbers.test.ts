import { expect, test } from 'vitest';
import { mendMarkup } from '../../../../src/markdown/mend-markup.ts';
import { renderText } from '../make-renderer.ts';

const numbers = (text: string): string[] =>
  renderText(text).findings.flatMap(({ kind, found }) => (kind === 'pageNumber' ? found : []));

const halves = ['Đại hội đã diễn ra thành công tốt đẹp với các đại biểu', 'trong toàn huyện.'];

test('a page number within a sentence is taken out, and the sentence joined', () => {
  const text = halves.join('\n\n12\n\n');
  expect(numbers(text)).toEqual(['12']);
  expect(mendMarkup(text).text).toBe(halves.join(' '));
});

test('a number between two whole paragraphs is told and left to the editor', () => {
  const text = 'Đại hội bế mạc.\n\n3\n\nCác đại biểu ra về.\n\nTrang 4';
  expect(numbers(text)).toEqual(['3', 'Trang 4']);
  expect(mendMarkup(text).text).toBe(text);
});

test.each([
  ['numbers of sections', '1\n\nMở đầu.\n\n2\n\nKết luận.'],
  ['a number that begins the text', '48\n\nđại biểu dự họp.'],
  ['a year', 'Mở đầu.\n\n2020\n\nKết luận.'],
  ['a list', '- 1\n- 12'],
])('silent: %s', (_name, text) => expect(numbers(text)).toEqual([]));
