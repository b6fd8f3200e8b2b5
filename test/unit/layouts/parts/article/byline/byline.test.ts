import { expect, test } from 'vitest';
import { attributesOf, textsOf } from '../../../make-document.ts';
import { partOf } from '../../../show.ts';

const byline = partOf('byline');

const parts = [{ short: 'T/h', full: 'Thực hiện' }, { text: ': Đài "huyện"' }];

test('the line is shown literally, with abbreviations expanded on request', () => {
  expect(textsOf(byline(parts), 'p.byline')).toEqual(['T/h: Đài "huyện"']);
  expect(attributesOf(byline(parts), 'abbr', 'title')).toEqual(['Thực hiện']);
});

test('without a line there is no element', () => {
  expect(String(byline([]))).toBe('');
});
