import { expect, test } from 'vitest';
import { renderText } from '../make-renderer.ts';

const unused = (text: string): string[] =>
  renderText(text).findings.flatMap(({ kind, found }) =>
    kind === 'definitionUnused' ? found : [],
  );

test('an address that no link uses is on no page', () => {
  expect(unused('Tin.\n\n[3]: https://a.example/ "Nguồn: Đài"')).toEqual([
    '[3]: https://a.example/ "Nguồn: Đài"',
  ]);
});

test.each([
  'Xem [báo][1].\n\n[1]: https://a.example/',
  'Xem [Báo  Mẫu].\n\n[báo mẫu]: https://a.example/',
  'Xem [báo mẫu][].\n\n[báo mẫu]: https://a.example/',
  'HĐND họp.\n\n*[HĐND]: Hội đồng nhân dân',
  'Chú thích[^1].\n\n[^1]: Theo báo.',
])('used: %s', (text) => expect(unused(text)).toEqual([]));
