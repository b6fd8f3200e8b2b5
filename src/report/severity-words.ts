import type { Severity } from '../content/problem.ts';

/** How each severity is called, the gravest first. */
export const severityWords: Readonly<Record<Severity, string>> = {
  error: 'lỗi',
  warning: 'cảnh báo',
  note: 'ghi chú',
};
