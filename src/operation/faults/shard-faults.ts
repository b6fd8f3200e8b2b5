import { broken, unfit } from './fault.ts';

const listed = new Intl.ListFormat('vi', { type: 'conjunction' });

interface OfPart {
  /** `2/7` */
  readonly shard: string;
  readonly folder: string;
}

const part = { shard: '2/7', folder: '_phan/2-7' } as const;

const partIn = ({ shard, folder }: OfPart): string => `Phần ${shard} ("${folder}")`;

const again = ({ shard }: Pick<OfPart, 'shard'>): string =>
  `npm run build -- --shard ${shard} --plan <tệp kế hoạch>`;

const whole = 'trang cũ giữ nguyên';

/** Faults of a build that several machines share: its plan, its parts, and putting them together. */
export const shardFaults = {
  SHARD_FORM: broken(
    ({ typed }: { readonly typed: string }) => ({
      message: `--shard: không hiểu "${typed}"`,
      hint: 'viết phần thứ mấy trên tổng số phần, ví dụ 1/4, 2/4, 3/4, 4/4',
    }),
    { typed: '0/4' },
  ),
  /** An option whose value is in the plan. */
  SHARD_PLANNED: broken(
    ({ option }: { readonly option: string }) => ({
      message: `${option}: kế hoạch trong --plan đã ghi giá trị này`,
      hint: `bỏ ${option}, hoặc lập lại kế hoạch với nó (npm run build -- --plan-only <tệp> ${option} …)`,
    }),
    { option: '--base-url' },
  ),
  /** Options that exclude each other, or one that needs another one. */
  SHARD_TOGETHER: broken(
    ({ option, other }: { readonly option: string; readonly other: string }) => ({
      message: `${option} không dùng được cùng ${other}`,
      hint: 'bỏ một trong hai; thêm --help để xem cách dùng',
    }),
    { option: '--shard', other: '--plan-only' },
  ),
  SHARD_PLAN_ALONE: broken(
    () => ({
      message: '--plan chỉ dùng khi dựng một phần',
      hint: 'thêm --shard, ví dụ --shard 1/4; muốn lập kế hoạch thì dùng --plan-only <tệp>',
    }),
    {},
  ),
  /** The folder holds a site, which a part must not replace. */
  SHARD_OVER_SITE: broken(
    ({ folder }: { readonly folder: string }) => ({
      message: `--output: "${folder}" là một trang đã dựng; một phần không được ghi đè lên trang`,
      hint: 'chọn thư mục khác, hoặc bỏ --output để ghi vào _phan',
    }),
    { folder: '_site' },
  ),
  /** There is another file, or the place is in the content. */
  PLAN_PLACE: broken(
    ({ file }: { readonly file: string }) => ({
      message: `--plan-only: không ghi kế hoạch vào "${file}": đó là tệp khác, hoặc nằm trong thư mục nội dung`,
      hint: 'chọn tên tệp khác, ví dụ ke-hoach.jsonl',
    }),
    { file: 'content/site.yaml' },
  ),
  PLAN_NONE: broken(
    ({ file }: { readonly file: string }) => ({
      message: `--plan: "${file}" không có, hoặc không phải tệp kế hoạch dựng`,
      hint: 'chạy npm run build -- --plan-only <tệp> để lập kế hoạch, rồi chỉ đúng tệp đó',
    }),
    { file: 'ke-hoach.jsonl' },
  ),
  PLAN_DAMAGED: broken(
    ({ file }: { readonly file: string }) => ({
      message: `--plan: tệp kế hoạch "${file}" hỏng: chưa chép đủ, hoặc đã bị sửa`,
      hint: 'chép lại tệp, hoặc lập lại kế hoạch bằng npm run build -- --plan-only <tệp>',
    }),
    { file: 'ke-hoach.jsonl' },
  ),
  PLAN_PROGRAM: broken(
    ({ file }: { readonly file: string }) => ({
      message: `--plan: kế hoạch "${file}" do một bản khác của chương trình lập (mã nguồn, gói hay Node khác)`,
      hint: 'dùng cùng một bản ở mọi máy (git checkout cùng commit, npm ci), rồi lập lại kế hoạch',
    }),
    { file: 'ke-hoach.jsonl' },
  ),
  /** A text was changed or removed since the plan was made, or the machine has another version of the content. */
  SHARD_CONTENT: unfit(
    ({ file }: { readonly file: string }) => ({
      message: `Tệp "${file}" khác với lúc lập kế hoạch`,
      hint: 'dùng đúng bản nội dung đã lập kế hoạch (git checkout cùng commit), hoặc lập lại kế hoạch rồi dựng lại mọi phần',
    }),
    { file: 'content/articles/2020/03/dai-hoi.md' },
  ),
  PARTS_NONE: broken(
    () => ({
      message: 'Cần tên thư mục của các phần để ghép',
      hint: 'viết thêm chúng, ví dụ: npm run merge -- _phan/1-2 _phan/2-2 --output _site',
    }),
    {},
  ),
  PART_NONE: broken(
    ({ folder }: { readonly folder: string }) => ({
      message: `"${folder}" không phải thư mục của một phần (không thấy phan.json)`,
      hint: 'chỉ đúng thư mục mà npm run build -- --shard đã ghi, chép đủ cả thư mục',
    }),
    { folder: '_phan/2-7' },
  ),
  PART_MANIFEST: broken(
    ({ folder }: { readonly folder: string }) => ({
      message: `Bản kê phan.json trong "${folder}" hỏng: chưa chép đủ, hoặc đã bị sửa`,
      hint: `chép lại cả thư mục, hoặc dựng lại phần đó; ${whole}`,
    }),
    { folder: '_phan/2-7' },
  ),
  PART_DAMAGED: broken(
    ({ file, ...of }: OfPart & { readonly file: string }) => ({
      message: `${partIn(of)}: tệp "${file}" thiếu hoặc hỏng`,
      hint: `chép lại cả thư mục, hoặc dựng lại bằng ${again(of)}; ${whole}`,
    }),
    { ...part, file: 'site/2020/03/dai-hoi/index.html' },
  ),
  PART_COUNT: broken(
    ({ other, ...of }: OfPart & { readonly other: string }) => ({
      message: `${partIn(of)} không cùng cách chia với phần ${other}`,
      hint: `ghép các phần có cùng số sau dấu "/"; ${whole}`,
    }),
    { ...part, other: '1/3' },
  ),
  PART_TWICE: broken(
    ({ shard, folders }: { readonly shard: string; readonly folders: readonly string[] }) => ({
      message: `Phần ${shard} có hai lần: ${listed.format(folders.map((each) => `"${each}"`))}`,
      hint: `bỏ bớt một thư mục; ${whole}`,
    }),
    { shard: '2/7', folders: ['_phan/2-7', 'tai-ve/2-7'] },
  ),
  PART_MISSING: broken(
    ({ missing }: { readonly missing: readonly string[] }) => ({
      message: `Còn thiếu phần ${listed.format(missing)}`,
      hint: `dựng rồi thêm thư mục của phần thiếu, ví dụ ${again({ shard: missing[0] ?? '' })}; ${whole}`,
    }),
    { missing: ['3/7', '5/7'] },
  ),
  PART_PROGRAM: broken(
    (of: OfPart) => ({
      message: `${partIn(of)} do một bản khác của chương trình dựng (mã nguồn, gói hay Node khác các phần còn lại)`,
      hint: `dùng cùng một bản ở mọi máy (git checkout cùng commit, npm ci), rồi dựng lại phần này; ${whole}`,
    }),
    part,
  ),
  PART_CONTENT: broken(
    (of: OfPart) => ({
      message: `${partIn(of)} dựng từ nội dung khác các phần còn lại`,
      hint: `lấy cùng một bản nội dung, rồi dựng lại bằng ${again(of)}; ${whole}`,
    }),
    part,
  ),
  PART_SETTINGS: broken(
    (of: OfPart) => ({
      message: `${partIn(of)} dựng với --base-url hay --drafts khác các phần còn lại`,
      hint: `dựng lại mọi phần từ một kế hoạch (${again(of)}); ${whole}`,
    }),
    part,
  ),
  PART_PLAN: broken(
    (of: OfPart) => ({
      message: `${partIn(of)} theo một kế hoạch khác các phần còn lại (trang đang chạy, sổ địa chỉ hay thời điểm khác)`,
      hint: `dựng lại mọi phần từ một kế hoạch (${again(of)}); ${whole}`,
    }),
    part,
  ),
  PART_TIME: broken(
    ({
      now,
      other,
      before,
      changed,
      ...of
    }: OfPart & {
      readonly now: string;
      readonly other: string;
      readonly before: string;
      readonly changed: string;
    }) => ({
      message: `${partIn(of)} dựng cho thời điểm ${now}, phần ${other} cho ${before}, mà trang tự đổi lúc ${changed}`,
      hint: `dựng lại mọi phần từ một kế hoạch (${again(of)}); ${whole}`,
    }),
    {
      ...part,
      now: '2020-03-14T09:00',
      other: '1/7',
      before: '2020-03-14T07:00',
      changed: '2020-03-14T08:00',
    },
  ),
  /** A file that the shard of this part does not make. */
  PART_STRAY: broken(
    ({ file, ...of }: OfPart & { readonly file: string }) => ({
      message: `${partIn(of)} có tệp "${file}" không thuộc phần này`,
      hint: `dựng lại bằng ${again(of)}; ${whole}`,
    }),
    { ...part, file: '2020/03/dai-hoi/index.html' },
  ),
  /** A planned file that the part does not have. */
  PART_INCOMPLETE: broken(
    ({ file, ...of }: OfPart & { readonly file: string }) => ({
      message: `${partIn(of)} không có tệp "${file}" mà kế hoạch giao cho nó`,
      hint: `dựng lại bằng ${again(of)}; ${whole}`,
    }),
    { ...part, file: '2020/03/dai-hoi/index.html' },
  ),
  /** All parts fit together, but not to the program that is to merge them. */
  PARTS_PROGRAM: broken(
    ({ folder }: { readonly folder: string }) => ({
      message: `Phần trong "${folder}" và các phần kia do một bản khác của chương trình dựng, nên bản này không ghép được`,
      hint: `ghép bằng đúng bản đã dựng (git checkout cùng commit, npm ci); ${whole}`,
    }),
    { folder: '_phan/1-7' },
  ),
  /** The output folder is, contains or is in a part. */
  MERGE_INTO_PART: broken(
    ({ folder }: { readonly folder: string }) => ({
      message: `--output: "${folder}" chứa, hoặc nằm trong, thư mục của một phần`,
      hint: 'chọn một thư mục khác',
    }),
    { folder: '_phan' },
  ),
} as const;
