import type { Upgrade } from '../content/upgrade/upgrade-content.ts';
import { shownChanges } from './shown-changes.ts';

/**
 * What an upgrade of the content changes and why, with every changed line; ends with an empty line.
 */
export const upgradeText = ({ from, to, steps, files, stuck }: Upgrade): string =>
  [
    `Nội dung viết theo bản ${from}, chương trình nay dùng bản ${to}:`,
    ...steps.map((words) => `  - ${words}`),
    ...files.flatMap(({ file, before, after }) => [`${file}:`, shownChanges(before, after)]),
    ...stuck.map((file) => `${file}: phải sửa tay, vì chương trình không sửa an toàn được tệp này`),
    '',
    '',
  ].join('\n');
