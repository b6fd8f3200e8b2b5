import type { Cause, CauseOf } from './cause.ts';
import { addressText } from './compare-addresses.ts';
import type { AddressRefusal } from './compare-refusals.ts';
import { inContent } from './cures/cure.ts';
import { entryOf } from './cures/entry-words.ts';
import { quoted } from './loss-words.ts';

/** What would be lost, and the content file concerned; absent if there is none. */
interface RefusalSentence {
  readonly file?: string;
  readonly message: string;
}

type SentenceOf<Kind extends Cause['kind']> = (
  cause: CauseOf<Kind>,
  refusal: AddressRefusal,
) => RefusalSentence;

const named = (what: string, title: string | undefined): string =>
  title === undefined ? what : `${what} ${quoted(title)}`;

/** A sentence about a content file. */
const about = (source: string, message: string): RefusalSentence => ({
  file: inContent(source),
  message,
});

const moved: SentenceOf<'articleMoved'> = ({ source, to }, { title, addresses }) => {
  const [from, file] = [inContent(source), inContent(to.source ?? to.url)];
  const isSame = addresses.some(({ page }) => page?.body && page.body === to.body);
  const start = `${named('Bài', title)} ${isSame ? 'đã' : 'có lẽ đã'} chuyển từ ${from} sang ${file}`;
  return { file, message: `${start}, nhưng ai mở địa chỉ cũ thì không thấy bài.` };
};

const sentences: { readonly [Kind in Cause['kind']]: SentenceOf<Kind> } = {
  articleMoved: moved,
  articleGone: ({ source }, { title }) =>
    about(
      source,
      `${named('Bài', title)} đang có trên trang, nhưng bản mới không có: tệp ${inContent(source)} bị xóa, bị đổi tên, hoặc không được đăng nữa.`,
    ),
  pageGone: ({ source }) =>
    about(
      source,
      `${source.startsWith('documents/') ? 'Văn bản' : 'Trang'} ${inContent(source)} đang có trên trang, nhưng bản mới không có.`,
    ),
  sectionGone: ({ source, id }, { addresses }) =>
    about(
      source,
      `Trang của ${entryOf(addresses).word} "${id}" đang có trên trang, nhưng ${inContent(source)} không còn mã này.`,
    ),
  mediaMoved: ({ source, to }) =>
    about(
      source,
      `Tệp ${inContent(source)} đã đổi tên thành ${inContent(to.slice(1))}, nhưng nơi khác có thể đang dẫn tới tên cũ.`,
    ),
  mediaGone: ({ source }) =>
    about(
      source,
      `Tệp ${inContent(source)} đang có trên trang, nhưng bản mới không có; nơi khác có thể đang dẫn tới tệp này.`,
    ),
  withdrawalGone: ({ source, id }) =>
    about(source, `Tệp ${id} đã gỡ, nhưng không còn chỗ nào nói vì sao.`),
  aliasGone: ({ source }) =>
    about(source, `Địa chỉ cũ dẫn tới ${inContent(source)} không còn được khai trong tệp ấy.`),
  formerIdGone: ({ source, id }, { addresses }) =>
    about(
      source,
      `Mã cũ "${id}" của một ${entryOf(addresses).word} không còn trong ${inContent(source)}, nên các địa chỉ theo mã đó không mở được.`,
    ),
  redirectGone: ({ source }, { addresses }) =>
    about(
      source,
      `${addresses.length} địa chỉ của trang cũ không còn được dẫn đi đâu: dòng của chúng trong ${inContent(source)} đã mất.`,
    ),
  settingGone: ({ source }, { addresses }) =>
    about(
      source,
      `Trang ${addresses.map(addressText).join(', ')} đang có trên trang, nhưng ${inContent(source)} không còn phần làm ra trang ấy.`,
    ),
  listGone: (_cause, { addresses }) => ({
    message: `${addresses.length} địa chỉ do chương trình lập ra (trang danh sách, lưu trữ, bản in, RSS/Atom, trang báo tệp đã gỡ) không còn trong bản mới.`,
  }),
  programGone: (_cause, { addresses }) => ({
    message: `${addresses.length} địa chỉ mà trang nào cũng phải có không có trong bản mới; có lẽ bản này do một phiên bản khác của chương trình dựng ra.`,
  }),
  samplesOff: ({ samples }, { addresses }) =>
    about(
      'site.yaml',
      `site.yaml ghi samples: false, nên ${samples} trang nội dung mẫu (${addresses.length} địa chỉ) đang có trên trang không còn trong bản mới.`,
    ),
  siteMoved: ({ source, base, now }) =>
    about(
      source,
      `Địa chỉ trang đổi từ ${base} sang ${now}: mọi địa chỉ cũ sẽ không mở được nếu máy chủ cũ không dẫn sang.`,
    ),
  identityChanged: ({ source, identity }) =>
    about(
      source,
      `Tên gọi của các bài trong RSS/Atom và của đại hội trong lịch theo ${identity} đã đổi: phần mềm của người đọc sẽ coi mọi bài là mới.`,
    ),
  formerBaseGone: ({ source, base }) =>
    about(
      source,
      `formerBaseUrls trong ${inContent(source)} không còn ghi ${base}: bảng dẫn từ địa chỉ ấy sang trang này sẽ mất.`,
    ),
  twoPages: ({ source, base }, { addresses }) =>
    about(
      source,
      `Trang cũ ${base} và trang này có hai trang khác nhau ở cùng địa chỉ: ${addresses.map(addressText).join(', ')}.`,
    ),
  predecessorGone: ({ source, base }) =>
    about(
      source,
      `predecessorSites trong ${inContent(source)} không còn ghi ${base}: bảng dẫn từ trang cũ ấy sang trang này sẽ mất.`,
    ),
  pageSize: ({ source, was, now }) =>
    about(
      source,
      `articlesPerPage đổi từ ${was} sang ${now}: các trang danh sách đã đăng sẽ chứa những bài khác trước.`,
    ),
  cardsGone: ({ source, since }) =>
    about(
      source,
      `cardsSince không còn là ${since}: các liên kết đã gửi lên Zalo, Facebook sẽ mất thẻ mang tít của bài.`,
    ),
  addressTaken: ({ source, was, now }, { addresses }) =>
    about(
      source,
      `Ở địa chỉ ${addresses.map(addressText).join(', ')} đang là bài ${quoted(was)}, bản mới lại đặt ở đó bài ${quoted(now)}: ai giữ liên kết cũ sẽ đọc nhầm bài.`,
    ),
};

/** The first sentence for an editor: what would be lost, and in which file. */
export const refusalSentence = (refusal: AddressRefusal): RefusalSentence => {
  /** Each cause is worded by the function of its kind, which the types cannot express. */
  const sentenceOf = sentences[refusal.cause.kind] as SentenceOf<Cause['kind']>;
  return sentenceOf(refusal.cause, refusal);
};
