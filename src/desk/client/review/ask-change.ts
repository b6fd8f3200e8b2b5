import type { ReviewChange } from '../../../editorial/review-changes.ts';
import type { ReviewOfText } from '../../overview/review-of-text.ts';
import { askFields, type AskedField, type Typed } from '../page/ask-fields.ts';
import { whenChoice } from './when-choice.ts';

const nameField = (
  { people, person }: ReviewOfText,
  who: (each: ReviewOfText['people'][number]) => boolean = () => true,
): AskedField => ({
  key: 'by',
  label: 'Tên bạn',
  value: person,
  isNeeded: true,
  names: people.filter(who).map(({ name }) => name),
});

/** Whoever sent the article is not suggested as its approver. */
const approver = (review: ReviewOfText): AskedField => {
  const sender = review.steps.findLast(({ step }) => step === 'gui-duyet')?.by;
  const isSender = review.person === sender && review.bySomeoneElse;
  return nameField(isSender ? { ...review, person: '' } : review, ({ approves }) => approves);
};

const note = (label: string, some: Partial<AskedField> = {}): AskedField => ({
  key: 'note',
  label,
  isLong: true,
  ...some,
});

type Ask = (review: ReviewOfText) => Promise<Typed | undefined>;

const publish: Ask = async (review) => {
  const when = whenChoice(review.now, review.appears);
  const typed = await askFields({
    heading: 'Đăng bài này',
    words: 'Bài rời mục nháp. Bước sau cho xem mọi thay đổi trên trang trước khi đăng.',
    fields: [],
    more: when.node,
    act: 'Tiếp tục',
  });
  const publishAt = when.value();
  return typed && { ...(publishAt !== undefined && { publishAt }) };
};

const asks: Readonly<Record<ReviewChange, Ask>> = {
  send: (review) =>
    askFields({
      heading: 'Gửi duyệt',
      fields: [
        nameField(review),
        {
          key: 'to',
          label: 'Gửi cho (không bắt buộc)',
          names: review.people.filter(({ approves }) => approves).map(({ name }) => name),
        },
        note('Lời nhắn (không bắt buộc)'),
      ],
      act: 'Gửi duyệt',
    }),
  takeBack: async (review) =>
    review.person === undefined
      ? askFields({ heading: 'Lấy về sửa', fields: [nameField(review)], act: 'Lấy về sửa' })
      : { by: review.person },
  return: (review) =>
    askFields({
      heading: 'Trả lại cho người viết',
      fields: [nameField(review), note('Cần sửa gì', { isNeeded: true })],
      act: 'Trả lại',
    }),
  approve: (review) =>
    askFields({
      heading: 'Duyệt bài',
      words: 'Duyệt đúng chữ và ảnh đang thấy. Sau đó ai sửa một chữ thì phải duyệt lại.',
      fields: [approver(review)],
      act: 'Duyệt bài',
    }),
  publish,
  draft: () => Promise.resolve({}),
  correct: () =>
    askFields({
      heading: 'Thêm đính chính',
      words:
        'Người đọc thấy lời này dưới bài và ở trang Đính chính. Chữ sai trong bài thì sửa ngay trong bài.',
      fields: [note('Sai ở đâu, đúng là gì', { isNeeded: true })],
      act: 'Thêm đính chính',
    }),
  withdraw: () =>
    askFields({
      heading: 'Gỡ bài khỏi trang',
      words:
        'Ai mở liên kết của bài chỉ còn thấy “Bài đã gỡ”, ngày gỡ và lý do. Chữ của bài vẫn còn trong máy này.',
      fields: [{ key: 'note', label: 'Lý do, người đọc sẽ thấy', isNeeded: true }],
      act: 'Gỡ bài',
    }),
};

/** Asks what a change of the review needs; `undefined` if the person thought better of it. */
export const askChange = (change: ReviewChange, review: ReviewOfText): Promise<Typed | undefined> =>
  asks[change](review);
