import { expect, test } from 'vitest';
import type { ReviewStep } from '../../../src/content/schema/review-schema.ts';
import type { VietnamMoment } from '../../../src/dates/vietnam-clock.ts';
import { released, takenBack, withReviewStep } from '../../../src/editorial/review-change.ts';

const at = '2025-08-13T15:42' as VietnamMoment;
const sent: ReviewStep = {
  step: 'gui-duyet',
  by: 'Đồng chí A',
  at,
  to: 'Đồng chí B',
  note: 'Xin xem giúp:\n số liệu',
};

const file = (fields: string): string =>
  `---\n# ghi chú\ntitle: "Bài"   # tít\n${fields}---\n\nChữ.\n`;

test('the first step makes the list, the next one follows; comments and quotes stay', () => {
  const first = withReviewStep(file('draft: true\n'), sent);
  expect(first).toBe(
    file(
      'draft: true\nreview:\n  - step: gui-duyet\n    by: Đồng chí A\n    at: 2025-08-13 15:42\n    to: Đồng chí B\n    note: "Xin xem giúp: số liệu"\n',
    ),
  );
  const second = withReviewStep(first, { step: 'tra-lai', by: 'Đồng chí B', at });
  expect(second).toBe(
    first.replace(
      '---\n\nChữ',
      '  - step: tra-lai\n    by: Đồng chí B\n    at: 2025-08-13 15:42\n---\n\nChữ',
    ),
  );
});

test('line ends of Windows stay, and a list in brackets is extended', () => {
  const windows = file('').replaceAll('\n', '\r\n');
  expect(withReviewStep(windows, sent).replaceAll('\r\n', '')).not.toContain('\n');
  const line = file('review: [{ step: gui-duyet, by: A, at: 2025-08-13 }]\n');
  expect(withReviewStep(line, { step: 'rut-ve', by: 'A', at })).toContain(
    'at: 2025-08-13 }, { step: rut-ve, by: A, at: 2025-08-13 15:42 }]',
  );
});

test('publishing removes the draft mark and sets or removes the moment', () => {
  const draft = file('draft: true\ncategory: a\n');
  expect(released(draft, undefined)).toBe(file('category: a\n'));
  const later = released(draft, '2025-08-13T17:00' as VietnamMoment);
  expect(later).toBe(file('category: a\npublishAt: 2025-08-13 17:00\n'));
  expect(released(later, undefined)).toBe(file('category: a\n'));
  expect(takenBack(file('category: a\n'))).toBe(file('category: a\ndraft: true\n'));
  expect(takenBack(file('draft: false\n'))).toBe(file('draft: true\n'));
});
