const thousands = new Intl.NumberFormat('vi-VN');
const tenths = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 1 });

/** A size in words: `850 kB`, `1,2 MB`. */
const fileSize = (bytes: number): string =>
  bytes < 1_000_000
    ? `${thousands.format(Math.max(1, Math.round(bytes / 1000)))} kB`
    : `${tenths.format(bytes / 1_000_000)} MB`;

/** A duration in words: `45 giây`, `12 phút 5 giây`, `1 giờ 2 phút`. */
const duration = (seconds: number): string => {
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60)];
  const parts = [
    [hours, 'giờ'],
    [minutes, 'phút'],
    [hours > 0 ? 0 : seconds % 60, 'giây'],
  ] as const;
  const said = parts.filter(([value]) => value > 0).map(([value, unit]) => `${value} ${unit}`);
  return said.join(' ') || '0 giây';
};

/** Sizes and durations in words. */
export const measureWords = {
  fileSize,
  /** A size that is computed, not measured. */
  about: (size: string): string => `khoảng ${size}`,
  duration,
  fileFacts: (parts: readonly (string | false | undefined)[]): string =>
    parts.filter(Boolean).join(', '),
};
