import type { Severity } from '../content/problem.ts';

/** The name of each severity, the most serious first. */
export const severityWords: Readonly<Record<Severity, string>> = {
  error: 'lỗi',
  warning: 'cảnh báo',
  note: 'ghi chú',
};
