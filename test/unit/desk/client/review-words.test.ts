import { expect, test } from 'vitest';
import {
  reviewNote,
  stagesOf,
  stepsInWords,
} from '../../../../src/desk/client/review/review-words.ts';
import type { ReviewOfText } from '../../../../src/desk/overview/review-of-text.ts';
import type { VietnamMoment } from '../../../../src/dates/vietnam-clock.ts';

const at = (moment: string): VietnamMoment => moment as VietnamMoment;

const review = (some: Partial<ReviewOfText>): ReviewOfText => ({
  state: 'draft',
  steps: [],
  offered: ['send'],
  bySomeoneElse: false,
  people: [],
  now: '2020-03-14T16:00',
  ...some,
});

const sent = { step: 'gui-duyet', by: 'Đồng chí A', to: 'Đồng chí B', at: at('2020-03-13T15:58') };
const approved = { step: 'duyet', by: 'Đồng chí B', at: at('2020-03-14T15:58') };

test('an article has four stages, and two where nobody approves', () => {
  const words = (some: Partial<ReviewOfText>) =>
    stagesOf(review(some)).map((stage) => `${stage.words}: ${stage.at}`);
  expect(words({ offered: ['publish', 'send'] })).toEqual(['Nháp: now', 'Lên trang: later']);
  expect(words({ state: 'returned', steps: [sent] as never })).toEqual([
    'Bị trả lại: now',
    'Chờ duyệt: later',
    'Đã duyệt: later',
    'Lên trang: later',
  ]);
  expect(words({ state: 'scheduled', appears: '2020-03-15T05:30' })).toContain(
    'Hẹn giờ 05:30 ngày mai: now',
  );
});

test('a step is told with who, when and the note', () => {
  const steps = [{ ...sent, note: 'Xin xem giúp.' }, approved] as never;
  expect(reviewNote(review({ state: 'changed', steps }))).toEqual({
    kind: 'look',
    words:
      'Bài đã sửa sau khi Đồng chí B duyệt lúc 15:58 hôm nay, nên lần duyệt ấy không còn hiệu lực. Cần duyệt lại.',
  });
  expect(stepsInWords(review({ steps }))).toEqual([
    'Đồng chí B duyệt, 15:58 hôm nay',
    'Đồng chí A gửi duyệt, gửi Đồng chí B, 15:58 hôm qua: “Xin xem giúp.”',
  ]);
  expect(reviewNote(review({ state: 'published' }))).toBeUndefined();
});
