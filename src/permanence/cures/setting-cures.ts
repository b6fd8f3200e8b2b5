import type { CauseOf } from '../cause.ts';
import type { LossRefusal } from '../compare-sites.ts';
import { inContent, thenBuild, type Cure, type CureFacts } from './cure.ts';

/* What an editor does in `site.yaml`, and with the commands. */

const intoSettings =
  'vào content/site.yaml (trường nào đã có thì sửa, danh sách đã có thì thêm vào)';

export const settingCures = {
  baseBack: ({ base }: CauseOf<'siteMoved'>): Cure => ({
    when: 'Nếu không định đổi',
    hint: `trong content/site.yaml ghi lại dòng sau thay cho dòng baseUrl: đang có, ${thenBuild}:`,
    lines: [`baseUrl: ${base}`],
  }),
  baseMoved: ({ base, identity }: CauseOf<'siteMoved'>): Cure => ({
    when: 'Nếu đúng là đổi',
    hint: `thêm các dòng sau ${intoSettings}, ${thenBuild}; bảng dẫn từ địa chỉ cũ nằm trong thư mục _server của bản mới, đưa cho người giữ máy chủ cũ:`,
    lines: [
      ...(identity === undefined ? [] : [`identity: ${identity}`]),
      'formerBaseUrls:',
      `  - ${base}`,
    ],
  }),
  formerBaseAgain: ({ base }: CauseOf<'formerBaseGone'>): Cure => ({
    hint: `ghi lại các dòng sau ${intoSettings}, ${thenBuild}:`,
    lines: ['formerBaseUrls:', `  - ${base}`],
  }),
  identityAgain: ({ identity }: CauseOf<'identityChanged'>): Cure => ({
    hint: `thêm dòng sau ${intoSettings}, ${thenBuild}:`,
    lines: [`identity: ${identity}`],
  }),
  pageSizeBack: ({ was }: CauseOf<'pageSize'>): Cure => ({
    when: 'Nếu không định đổi',
    hint: `ghi dòng sau ${intoSettings}, ${thenBuild}:`,
    lines: [`articlesPerPage: ${was}`],
  }),
  formerPageSize: ({ was }: CauseOf<'pageSize'>): Cure => ({
    when: 'Nếu đúng là đổi',
    hint: `thêm dòng sau ${intoSettings}, ${thenBuild}:`,
    lines: [`formerArticlesPerPage: [${was}]`],
  }),
  cardsAgain: ({ since }: CauseOf<'cardsGone'>): Cure => ({
    hint: `ghi dòng sau ${intoSettings}, ${thenBuild}:`,
    lines: [`cardsSince: ${since}`],
  }),
  samplesOn: (_cause: CauseOf<'samplesOff'>): Cure => ({
    when: 'Nếu muốn giữ',
    hint: `trong content/site.yaml ghi lại dòng sau thay cho dòng samples: đang có, ${thenBuild}:`,
    lines: ['samples: true'],
  }),
  samplesOff: (_cause: CauseOf<'samplesOff'>): Cure => ({
    when: 'Nếu đúng là bỏ nội dung mẫu',
    hint: 'đăng lại với --samples-off',
  }),
  putBackSetting: ({ source }: CauseOf<'settingGone'>): Cure => ({
    when: 'Nếu bỏ nhầm',
    hint: `ghi lại phần ấy vào ${inContent(source)} như ở lần đăng trước, ${thenBuild}.`,
  }),
  buildWithLive: ({ isFresh }: CauseOf<'listGone'>, { live }: CureFacts): Cure => ({
    hint: isFresh
      ? 'bản này đã dựng theo đủ các địa chỉ từng đăng mà vẫn thiếu: đó là lỗi của chương trình; báo cho người phụ trách kỹ thuật. Trang đang chạy giữ nguyên.'
      : `dựng lại theo trang đang chạy để các địa chỉ này còn mở được: npm run build -- --live ${live}`,
  }),
  rebuild: (_cause: CauseOf<'programGone'>): Cure => ({
    hint: 'dựng lại bằng npm run build; nếu vẫn vậy, báo cho người phụ trách kỹ thuật.',
  }),
  acceptLoss: ({ accepted }: LossRefusal['cause'], { lost }: CureFacts): Cure =>
    lost === 0 && accepted !== undefined
      ? { hint: 'bỏ --accept-loss rồi chạy lại.' }
      : {
          hint: `xem có xóa nhầm thư mục hay gộp nhầm bản sửa không. Nếu đúng là muốn bỏ cả ${lost} bài, chạy lại với --accept-loss ${lost}`,
        },
} as const;
