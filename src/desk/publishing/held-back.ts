import { momentInWords } from '../form/vietnam-time.ts';
import type { HeldBackList } from './publish-state.ts';
import type { ListedText } from '../overview/overview.ts';

type Why = (text: ListedText, now: string) => string | undefined;

const by: Why = ({ last }) => (last?.to === undefined ? '' : ` ${last.to}`);

const whys: { readonly [State in ListedText['state']]?: Why } = {
  returned: ({ last }) => `Bị trả lại${last?.note === undefined ? '' : `: “${last.note}”`}`,
  waiting: (text, now) => `Chờ${by(text, now)} duyệt`,
  changed: () => 'Đã sửa sau khi duyệt, cần duyệt lại',
  byAuthor: () => 'Cần một người khác duyệt',
  approved: () => 'Đã duyệt nhưng còn để nháp: mở bài, bấm Đăng…',
  scheduled: ({ from }, now) =>
    from === undefined ? 'Chưa tới ngày' : `Hẹn giờ ${momentInWords(from, now)}`,
};

const whyOf: Why = (text, now) =>
  text.must > 0 && text.state !== 'draft'
    ? `Còn ${text.must} điều phải sửa`
    : whys[text.state]?.(text, now);

/** What is held back from the next publication. Pure. */
export const heldBack = (texts: readonly ListedText[], now: string): HeldBackList => ({
  articles: texts
    .filter(({ kind, state }) => kind === 'article' && state !== 'withdrawn')
    .flatMap((text) => {
      const why = whyOf(text, now);
      return why === undefined ? [] : [{ path: text.path, title: text.title, why }];
    }),
  drafts: texts.filter(({ kind, state }) => kind === 'article' && state === 'draft').length,
});
