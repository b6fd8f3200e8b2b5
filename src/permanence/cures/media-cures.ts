import type { CauseOf } from '../cause.ts';
import { inContent, thenBuild, type Cure, type CureFacts } from './cure.ts';
import { redirectLines, withdrawnMediaLines } from './cure-lines.ts';
import { intoRedirects } from './register-cures.ts';

/* What an editor does with a file of the media folder. */

const intoWithdrawn =
  'vào content/withdrawn-media.yaml (chưa có tệp này thì tạo; đã có withdrawnMedia: thì chỉ thêm mục; ghi lý do sau reason:)';

export const mediaCures = {
  leadToMedia: ({ source, to }: CauseOf<'mediaMoved'>): Cure => ({
    when: 'Nếu đã đổi tên tệp',
    hint: `thêm các dòng sau ${intoRedirects}, ${thenBuild}:`,
    lines: redirectLines([[`/${source}`, to]]),
  }),
  putBackName: ({ source, to }: CauseOf<'mediaMoved'>): Cure => ({
    when: 'Nếu đổi tên nhầm',
    hint: `đổi tên tệp ${inContent(to.slice(1))} lại thành ${inContent(source)}, chỗ nào đã ghi tên mới thì ghi lại tên cũ, ${thenBuild}.`,
  }),
  leadToNewMedia: ({ source }: CauseOf<'mediaGone'>): Cure => ({
    when: 'Nếu đã thay bằng tệp tên khác',
    hint: `thêm các dòng sau ${intoRedirects}, thay TEN-MOI bằng tên mới, ${thenBuild}:`,
    lines: redirectLines([[`/${source}`, `/${source.replace(/[^/]+$/u, 'TEN-MOI')}`]]),
  }),
  publishNaming: ({ source }: CauseOf<'mediaGone'>): Cure => ({
    when: 'Nếu tệp vẫn ở đó',
    hint: `các bài, văn bản, trang dùng tệp ${inContent(source)} nay không được đăng (bài nháp, chưa tới giờ): trong một tệp ấy bỏ dòng draft: true hoặc sample: true nếu có, hay ghi lại ngày cũ, ${thenBuild}.`,
  }),
  withdrawMedia: ({ source }: CauseOf<'mediaGone'>, facts: CureFacts): Cure => ({
    when: 'Nếu muốn gỡ hẳn',
    hint: `xóa tệp ${inContent(source)} nếu còn, thêm các dòng sau ${intoWithdrawn}, ${thenBuild}:`,
    lines: withdrawnMediaLines(`/${source}`, facts),
  }),
  withdrawalAgain: ({ id }: CauseOf<'withdrawalGone'>, facts: CureFacts): Cure => ({
    when: 'Nếu tệp vẫn gỡ',
    hint: `ghi lại các dòng sau ${intoWithdrawn}, ${thenBuild}:`,
    lines: withdrawnMediaLines(id, facts),
  }),
  putBackMedia: ({ id }: CauseOf<'withdrawalGone'>): Cure => ({
    when: 'Nếu tệp nay lại dùng',
    hint: `đặt lại tệp ${inContent(id.slice(1))}, ${thenBuild}.`,
  }),
} as const;
