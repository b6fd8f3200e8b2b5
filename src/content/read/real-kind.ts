/** The type of a file by its first bytes, whatever its name. */
export interface RealKind {
  readonly name: string;
  /** The extension for such a file. */
  readonly ending: string;
  /**
   * How to convert it into a file that can be published; absent if the right extension is enough.
   */
  readonly convert?: string;
}

const jpeg = 'mở ảnh rồi lưu thành .jpg';
const mp3 = 'chuyển thành .mp3 bằng chương trình ghi âm';

const heic: RealKind = {
  name: 'ảnh HEIC của iPhone',
  ending: 'heic',
  convert: `${jpeg}; muốn máy chụp sẵn .jpg thì vào Cài đặt, Camera, Định dạng, chọn Tương thích nhất`,
};
const video = (ending: string): RealKind => ({
  name: 'phim',
  ending,
  convert:
    'trang không đăng phim: tách tiếng thành .mp3, hoặc đưa phim lên nơi khác rồi đặt liên kết',
});

/** The first bytes of file types that editors have; the first match counts. */
const kinds: readonly (readonly [RegExp, RealKind])[] = [
  [/^[^]{4}ftyp(?:hei[cxms]|hev[cx]|mif1|msf1)/u, heic],
  [/^[^]{4}ftypavi[fs]/u, { name: 'ảnh AVIF', ending: 'avif' }],
  [/^[^]{4}ftypM4[AB]/u, { name: 'âm thanh M4A', ending: 'm4a' }],
  [/^[^]{4}ftyp(?:qt|3g)/u, video('mov')],
  [/^[^]{4}ftyp/u, video('mp4')],
  [/^RIFF[^]{4}WEBP/u, { name: 'ảnh WebP', ending: 'webp' }],
  [/^RIFF[^]{4}WAVE/u, { name: 'âm thanh WAV', ending: 'wav', convert: mp3 }],
  [/^RIFF[^]{4}AVI /u, video('avi')],
  [/^#!AMR/u, { name: 'âm thanh AMR của điện thoại', ending: 'amr', convert: mp3 }],
  [/^fLaC/u, { name: 'âm thanh FLAC', ending: 'flac', convert: mp3 }],
  [/^0&\u00B2u/u, { name: 'âm thanh hay phim của Windows Media', ending: 'wma', convert: mp3 }],
  [/^\u00FF\u00D8\u00FF/u, { name: 'ảnh JPEG', ending: 'jpg' }],
  [/^\u0089PNG/u, { name: 'ảnh PNG', ending: 'png' }],
  [/^GIF8/u, { name: 'ảnh GIF', ending: 'gif' }],
  [/^(?:II\*\0|MM\0\*)/u, { name: 'ảnh TIFF', ending: 'tif', convert: jpeg }],
  [/^BM[^]{4}\0\0\0\0/u, { name: 'ảnh BMP', ending: 'bmp', convert: jpeg }],
  [/^8BPS/u, { name: 'ảnh Photoshop', ending: 'psd', convert: jpeg }],
  [
    /^(?:ID3|\u00FF[\u00E2\u00E3\u00F2\u00F3\u00FA\u00FB])/u,
    { name: 'âm thanh MP3', ending: 'mp3' },
  ],
  [/^OggS/u, { name: 'âm thanh Ogg', ending: 'ogg' }],
  [/^%PDF-/u, { name: 'tệp PDF', ending: 'pdf' }],
];

const byEnding: ReadonlyMap<string, RealKind> = new Map([
  ...kinds.map(([, kind]) => [kind.ending, kind] as const),
  ['heif', heic],
  ['tiff', { name: 'ảnh TIFF', ending: 'tiff', convert: jpeg }],
  ['aac', { name: 'âm thanh AAC', ending: 'aac', convert: mp3 }],
  ['3gp', video('3gp')],
  ['mkv', video('mkv')],
  ['wmv', video('wmv')],
]);

/** What a file of known media is; `undefined` for any other. */
export const realKindOf = (bytes: Uint8Array): RealKind | undefined => {
  const head = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
  return kinds.find(([begins]) => begins.test(head))?.[1];
};

/** The type that a file's name implies, if that type must be converted first. */
export const unpublishedKindOf = (name: string): RealKind | undefined => {
  const kind = byEnding.get(name.slice(name.lastIndexOf('.') + 1).toLowerCase());
  return kind?.convert === undefined ? undefined : kind;
};
