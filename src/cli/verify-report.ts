import type { ServedFault, ServedFiles } from '../provenance/verify/served-files.ts';
import type { RebuiltFault } from '../provenance/verify/rebuilt-files.ts';
import type { SignatureFault } from '../provenance/minisign/signature.ts';
import type { Provenance } from '../provenance/provenance.ts';

/** More faults than these are only counted. */
const mostShown = 20;

const servedWords: Readonly<Record<ServedFault['what'], (seen: string) => string>> = {
  same: () => '',
  'leads-on': () => '',
  hidden: () => '',
  missing: (status) => `máy chủ không đưa ra (mã ${status})`,
  changed: () => 'khác bản kê: đã bị sửa, hoặc máy chủ tự đổi',
  'leads-elsewhere': (target) => `dẫn sang ${target}, bản kê không ghi thế`,
  unanswered: (reason) => `không trả lời (${reason})`,
};

const rebuiltWords: Readonly<Record<RebuiltFault['what'], string>> = {
  changed: 'dựng lại thì khác',
  'not-rebuilt': 'dựng lại thì không có: trang đang chạy có thêm',
  'only-rebuilt': 'dựng lại thì có, trang đang chạy thiếu',
};

const signatureWords: Readonly<Record<SignatureFault, string>> = {
  'no-signature': 'không có chữ ký đọc được (nguon-goc.json.minisig)',
  'other-key': 'ký bằng khóa khác khóa của đài',
  'other-bytes': 'chữ ký không khớp: bản kê nguồn gốc đã bị sửa sau khi ký',
};

const listed = (lines: readonly string[]): string => {
  const more = lines.length - mostShown;
  const shown = lines.slice(0, mostShown).map((line) => `  ${line}\n`);
  return shown.join('') + (more > 0 ? `  … và ${more} địa chỉ nữa\n` : '');
};

/** A step of a verification: what was found, and whether it is right. */
export interface Step {
  readonly isRight: boolean;
  readonly text: string;
}

const right = (text: string): Step => ({ isRight: true, text: `Đúng: ${text}\n` });
const wrong = (text: string): Step => ({ isRight: false, text: `SAI: ${text}\n` });

/** @param key the public key as text; absent if the caller does not ask for a signature */
export const signatureStep = (fault: SignatureFault | undefined, key: string | undefined): Step => {
  if (key === undefined) return { isRight: true, text: 'Bỏ qua: chữ ký (--unsigned)\n' };
  if (fault) return wrong(`chữ ký: ${signatureWords[fault]}`);
  return right(`bản kê nguồn gốc được ký bằng khóa ${key}`);
};

export const manifestStep = (isNamed: boolean): Step =>
  isNamed
    ? right('danh sách tệp (manifest-site.json) là danh sách mà bản kê nguồn gốc ghi')
    : wrong('danh sách tệp (manifest-site.json) không phải danh sách mà bản kê nguồn gốc ghi');

/** A copy of another site, or of the same site for another address. */
export const baseStep = (base: string, asked: string): Step =>
  base === asked
    ? right(`trang được dựng cho địa chỉ ${base}`)
    : wrong(`trang được dựng cho địa chỉ ${base}, không phải ${asked}`);

export const servedStep = ({ counts, faults }: ServedFiles): Step => {
  const { same, hidden } = counts;
  const also = [
    counts['leads-on'] > 0 ? `, ${counts['leads-on']} địa chỉ cũ được máy chủ dẫn tiếp` : '',
    hidden > 0 ? `, ${hidden} tệp cấu hình máy chủ không đưa ra` : '',
  ].join('');
  if (faults.length === 0) return right(`${same} địa chỉ giống danh sách từng byte${also}`);
  const lines = faults.map(({ path, what, seen }) => `${path}: ${servedWords[what](seen)}`);
  return wrong(`${faults.length} địa chỉ không đúng danh sách\n${listed(lines)}`.trimEnd());
};

/** Something should have appeared or gone by itself since. */
export const dueStep = (nextChange: string | undefined, now: string): Step =>
  nextChange === undefined || nextChange > now
    ? right('chưa có gì đến hạn tự hiện, tự gỡ mà trang chưa theo')
    : wrong(
        `bản cũ: từ ${nextChange} trang đã phải đổi (bài hẹn giờ hay hết hạn), mà chưa dựng lại`,
      );

/**
 * @param later how many commits changed the content since
 * @param expected the newest commit, or the one that the caller names
 */
export const commitStep = (
  { commit }: NonNullable<Provenance['content']>,
  later: number,
  expected: string,
): Step =>
  later === 0
    ? right(`nội dung là của commit ${commit}`)
    : wrong(
        `bản cũ: trang dựng từ commit ${commit}; đến ${expected} nội dung còn ${later} commit nữa chưa đăng`,
      );

export const rebuiltStep = (faults: readonly RebuiltFault[], now: string): Step => {
  if (faults.length === 0) return right(`dựng lại như lúc ${now}: giống từng byte`);
  const lines = faults.map(({ path, what }) => `${path}: ${rebuiltWords[what]}`);
  return wrong(`dựng lại như lúc ${now}: ${faults.length} tệp khác\n${listed(lines)}`.trimEnd());
};

/** @param report of the build */
export const notRebuiltStep = (report: string): Step =>
  wrong(`nội dung ở commit ấy không dựng được:\n${report}`.trimEnd());
