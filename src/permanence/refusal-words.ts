import { addressText } from './compare-addresses.ts';
import { entryOf, formerLines, leadingLine, uppermost } from './refusal-entries.ts';
import type { Cause } from './compare-causes.ts';
import type { AddressRefusal } from './compare-refusals.ts';
import type { Refusal } from './compare-sites.ts';
import { lossWords, quoted } from './loss-words.ts';

/** A refusal in words. Titles and addresses are as they came from outside: who shows them, escapes them. */
export interface ReportedRefusal {
  readonly kind: string;
  /** The content file to mend; absent where there is none. */
  readonly file?: string;
  readonly message: string;
  /** The cure; ends in a colon where lines follow. */
  readonly hint: string;
  /** YAML to be added, as it stands in the file. */
  readonly lines: readonly string[];
  readonly addresses: readonly string[];
}

type Words = Pick<ReportedRefusal, 'message' | 'hint'> &
  Partial<Pick<ReportedRefusal, 'file' | 'lines'>>;

/** Content files are named as editors see them. */
const inContent = (source: string): string => `content/${source}`;

const named = (what: string, title: string | undefined): string =>
  title === undefined ? what : `${what} ${quoted(title)}`;

const aliasLines = ({ addresses }: AddressRefusal): string[] => [
  'aliases:',
  ...uppermost(addresses.map(addressText)).map((address) => `  - ${address}`),
];

const redirectLines = ({ addresses }: AddressRefusal): string[] => [
  'redirects:',
  ...addresses.flatMap((address) => [
    `  - from: ${addressText(address)}`,
    `    to: ${address.redirect?.to ?? '/'}`,
  ]),
];

const withdrawnMediaLines = (file: string): string[] => [
  'withdrawnMedia:',
  `  - file: ${file}`,
  '    date: YYYY-MM-DD',
  '    reason: …',
];

const withdrawnInline = 'withdrawn: { date: YYYY-MM-DD, reason: "…" }';

const withdrawalLines = ['withdrawn:', '  date: YYYY-MM-DD', '  reason: …'] as const;

type WordsOf<Kind extends Cause['kind']> = (
  cause: Extract<Cause, { readonly kind: Kind }>,
  refusal: AddressRefusal,
  live: string,
) => Words;

const movedWords: WordsOf<'articleMoved'> = ({ source, to }, refusal) => {
  const [from, file] = [inContent(source), inContent(to.source ?? to.url)];
  const isSame = refusal.addresses.some(({ page }) => page?.body && page.body === to.body);
  const start = `${named('Bài', refusal.title)} ${isSame ? 'đã' : 'có lẽ đã'} chuyển từ ${from} sang ${file}`;
  return {
    file,
    message: `${start}, nhưng ai mở địa chỉ cũ thì không thấy bài.`,
    hint: `${isSame ? '' : `nếu đó là hai bài khác nhau, đặt lại tệp ${from}; nếu là một, `}thêm các dòng sau vào phần khai báo đầu tệp ${file} (nếu ở đó đã có aliases thì chỉ thêm dòng địa chỉ), rồi dựng lại:`,
    lines: aliasLines(refusal),
  };
};

const wordsByCause: { readonly [Kind in Cause['kind']]: WordsOf<Kind> } = {
  articleMoved: movedWords,
  articleGone: ({ source }, { title }) => ({
    file: inContent(source),
    message: `${named('Bài', title)} đang có trên trang, nhưng bản mới không có: tệp ${inContent(source)} bị xóa, bị đổi tên, hoặc không được đăng nữa.`,
    hint: `đặt lại tệp ấy; nếu tệp vẫn còn, xem trong tệp có draft: true, có date hay publishAt chưa tới, hoặc sample: true trong khi site.yaml ghi samples: false. Muốn gỡ hẳn bài thì giữ tệp, thêm các dòng sau vào phần khai báo đầu tệp (điền ngày và lý do), rồi dựng lại:`,
    lines: withdrawalLines,
  }),
  pageGone: ({ source }, refusal) => ({
    file: inContent(source),
    message: `${source.startsWith('documents/') ? 'Văn bản' : 'Trang'} ${inContent(source)} đang có trên trang, nhưng bản mới không có.`,
    hint: `đặt lại tệp ấy; muốn gỡ hẳn thì giữ tệp, thêm vào phần khai báo đầu tệp dòng ${withdrawnInline} (điền ngày và lý do); nếu đã đổi tên tệp, thêm các dòng sau vào phần khai báo đầu tệp mang tên mới, rồi dựng lại:`,
    lines: aliasLines(refusal),
  }),
  sectionGone: ({ source, id }, refusal) => {
    const { word, list } = entryOf(refusal);
    const place =
      list === 'terms'
        ? `thêm các dòng sau vào cuối ${inContent(source)} (thay NĂM-NĂM bằng nhiệm kỳ đúng; nếu ở đó đã có terms thì chỉ thêm mục)`
        : `thêm dòng sau vào mục mang mã mới trong ${inContent(source)} (nếu ở đó đã có formerIds thì chỉ thêm mã)`;
    return {
      file: inContent(source),
      message: `Trang của ${word} "${id}" đang có trên trang, nhưng ${inContent(source)} không còn mã này.`,
      hint: `ghi lại ${word} ấy vào ${inContent(source)}; muốn bỏ hẳn thì thêm vào content/redirects.yaml, dưới dòng redirects:, mục ${leadingLine(refusal)} (thay / bằng trang nên xem thay); nếu đã đổi mã, ${place}, rồi dựng lại:`,
      lines: formerLines(id, entryOf(refusal)),
    };
  },
  mediaGone: ({ source }) => ({
    file: inContent(source),
    message: `Tệp ${inContent(source)} đang có trên trang, nhưng bản mới không có; nơi khác có thể đang dẫn tới tệp này.`,
    hint: 'đặt lại tệp ấy; nếu tệp vẫn còn, các bài dùng tệp nay là bài nháp, chưa tới giờ hay không được đăng: sửa các bài đó. Muốn gỡ hẳn tệp, thêm các dòng sau vào content/withdrawn-media.yaml (chưa có tệp này thì tạo; đã có withdrawnMedia: thì chỉ thêm mục; điền ngày và lý do), rồi dựng lại:',
    lines: withdrawnMediaLines(`/${source}`),
  }),
  withdrawalGone: ({ source, id }) => ({
    file: inContent(source),
    message: `Tệp ${id} đã gỡ, nhưng ${inContent(source)} không còn nói vì sao.`,
    hint: `ghi lại các dòng sau vào ${inContent(source)} (đã có withdrawnMedia: thì chỉ thêm mục; điền ngày và lý do), hoặc đặt lại tệp content${id}, rồi dựng lại:`,
    lines: withdrawnMediaLines(id),
  }),
  aliasGone: ({ source }, refusal) => ({
    file: inContent(source),
    message: `Địa chỉ cũ dẫn tới ${inContent(source)} không còn được khai trong tệp ấy.`,
    hint: `ghi lại các dòng sau vào phần khai báo đầu tệp ${inContent(source)} (nếu ở đó đã có aliases thì chỉ thêm dòng địa chỉ), rồi dựng lại:`,
    lines: aliasLines(refusal),
  }),
  formerIdGone: ({ source, id }, refusal) => ({
    file: inContent(source),
    message: `Mã cũ "${id}" của một ${entryOf(refusal).word} không còn trong ${inContent(source)}, nên các địa chỉ theo mã đó không mở được.`,
    hint: `ghi lại ${entryOf(refusal).list === 'terms' ? 'các dòng' : 'dòng'} sau vào ${entryOf(refusal).list === 'terms' ? 'cuối (thay NĂM-NĂM bằng nhiệm kỳ đúng)' : 'mục mang mã mới trong'} ${inContent(source)}, rồi dựng lại:`,
    lines: formerLines(id, entryOf(refusal)),
  }),
  redirectGone: ({ source }, refusal) => ({
    file: inContent(source),
    message: `${refusal.addresses.length} địa chỉ của trang cũ không còn được dẫn đi đâu: dòng của chúng trong ${inContent(source)} đã mất.`,
    hint: `ghi lại các dòng sau vào ${inContent(source)}, dưới dòng redirects: đã có, rồi dựng lại:`,
    lines: redirectLines(refusal),
  }),
  listGone: ({ isFresh }, { addresses }, live) => ({
    message: `${addresses.length} địa chỉ do chương trình lập ra từ danh sách bài (trang danh sách, lưu trữ, bản in, RSS/Atom) không còn trong bản mới.`,
    hint: isFresh
      ? 'bản này đã dựng theo đủ các địa chỉ từng đăng mà vẫn thiếu: đó là lỗi của chương trình; báo cho người phụ trách kỹ thuật. Trang đang chạy giữ nguyên.'
      : `dựng lại để các địa chỉ này dẫn tới trang gần nhất: npm run build -- --live ${live}`,
  }),
  programGone: (_cause, { addresses }) => ({
    message: `${addresses.length} địa chỉ mà trang nào cũng phải có không có trong bản mới; có lẽ bản này do một phiên bản khác của chương trình dựng ra.`,
    hint: 'dựng lại bằng npm run build; nếu vẫn vậy, báo cho người phụ trách kỹ thuật.',
  }),
  samplesOff: ({ samples }, { addresses }) => ({
    file: 'content/site.yaml',
    message: `site.yaml ghi samples: false, nên ${samples} trang nội dung mẫu (${addresses.length} địa chỉ) đang có trên trang không còn trong bản mới.`,
    hint: 'nếu muốn giữ, ghi lại samples: true rồi dựng lại; nếu đúng là bỏ nội dung mẫu, đăng với --samples-off',
  }),
  siteMoved: ({ base, now, identity, lacks }) => ({
    file: 'content/site.yaml',
    message:
      base === now
        ? `Tên gọi của các bài trong RSS/Atom và của đại hội trong lịch theo ${identity} đã đổi: phần mềm của người đọc sẽ coi mọi bài là mới.`
        : `Địa chỉ trang đổi từ ${base} sang ${now}: mọi địa chỉ cũ sẽ không mở được nếu máy chủ cũ không dẫn sang.`,
    hint: `nếu không định đổi, ghi lại baseUrl: ${base} rồi dựng lại; nếu đúng là đổi, thêm các dòng sau vào content/site.yaml (nếu đã có trường ấy thì sửa, thêm vào danh sách đã có), rồi dựng lại; bảng dẫn từ địa chỉ cũ nằm trong thư mục _server của bản mới:`,
    lines: [
      ...(lacks.includes('identity') ? [`identity: ${identity}`] : []),
      ...(lacks.includes('formerBaseUrls') ? ['formerBaseUrls:', `  - ${base}`] : []),
    ],
  }),
  pageSize: ({ was, now }) => ({
    file: 'content/site.yaml',
    message: `articlesPerPage đổi từ ${was} sang ${now}: các trang danh sách đã đăng sẽ chứa những bài khác trước.`,
    hint: `nếu không định đổi, ghi lại articlesPerPage: ${was}; nếu đúng là đổi, thêm dòng sau vào content/site.yaml (nếu đã có thì thêm số vào danh sách), rồi dựng lại:`,
    lines: [`formerArticlesPerPage: [${was}]`],
  }),
  addressTaken: ({ source, was, now }, { addresses }) => ({
    file: inContent(source),
    message: `Ở địa chỉ ${addresses.map(addressText).join(', ')} đang là bài ${quoted(was)}, bản mới lại đặt ở đó bài ${quoted(now)}: ai giữ liên kết cũ sẽ đọc nhầm bài.`,
    hint: `nếu là nhầm tệp, đổi lại tên tệp như cũ; nếu địa chỉ này nay đúng là của bài mới, thêm dòng sau vào phần khai báo đầu tệp ${inContent(source)}, rồi dựng lại:`,
    lines: [`takesOver: ${JSON.stringify(was)}`],
  }),
};

/** Each cause is worded by the function of its kind, which the types cannot follow. */
const addressWords = (refusal: AddressRefusal, live: string): Words => {
  const { cause } = refusal;
  const wordsOf = wordsByCause[cause.kind] as WordsOf<Cause['kind']>;
  return wordsOf(cause, refusal, live);
};

/**
 * What an editor is told of a refusal: what would be lost, which file to mend, and how.
 *
 * @param live how the live site is named in a command that reads it
 */
export const reportedRefusal = (refusal: Refusal, live: string): ReportedRefusal => {
  const words: Words = 'loss' in refusal ? lossWords(refusal) : addressWords(refusal, live);
  return {
    kind: refusal.cause.kind,
    lines: [],
    ...words,
    addresses: 'loss' in refusal ? [] : refusal.addresses.map(addressText),
  };
};
