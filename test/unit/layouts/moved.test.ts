import { expect, test } from 'vitest';
import { moved } from '../../../layouts/moved.ts';
import { attributesOf, textsOf } from './make-document.ts';
import { href, makeViews } from './make-views.ts';

const page = moved({ ...makeViews('x').moved, title: 'Đại hội', to: href('/tin/2020/03/a/') });

test('the page leads on at once, and by a link', () => {
  expect(attributesOf(page, 'meta[http-equiv=refresh]', 'content')).toEqual([
    '0; url=/tin/2020/03/a/',
  ]);
  expect(textsOf(page, 'main a')).toEqual(['Đại hội']);
});
