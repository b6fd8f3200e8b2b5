import { expect, test } from 'vitest';
import { text } from '../../../layouts/text.ts';
import { unit } from '../../../layouts/unit.ts';
import { attributesOf, textsOf } from './make-document.ts';
import { href, makeViews } from './make-views.ts';

const view = {
  ...makeViews('x').unit,
  name: 'Đảng bộ xã',
  note: 'Ghi chú.',
  parent: { label: 'Đảng bộ huyện', href: href('/tin/huyen/') },
  children: [{ label: 'Chi bộ', href: href('/tin/chi-bo/') }],
};

test('the way leads over the unit above', () => {
  expect(attributesOf(unit(view), '.breadcrumb a', 'href')).toEqual(['/tin/x/', '/tin/huyen/']);
  expect(textsOf(unit(view), '.breadcrumb [aria-current=page]')).toEqual(['Đảng bộ xã']);
});

test('it names the unit above and those below', () => {
  expect(textsOf(unit(view), 'main p')).toContain('Trực thuộc: Đảng bộ huyện');
  expect(textsOf(unit(view), 'section[aria-labelledby=truc_thuoc] a')).toEqual(['Chi bộ']);
});

test('a unit that stands alone has neither', () => {
  const page = unit({ ...view, parent: undefined, children: [], note: undefined });
  expect(textsOf(page, 'main section, .standfirst')).toEqual([]);
  expect(textsOf(page, 'main')[0]).not.toContain(text.belongsTo);
  expect(attributesOf(page, '.breadcrumb a', 'href')).toEqual(['/tin/x/']);
});
