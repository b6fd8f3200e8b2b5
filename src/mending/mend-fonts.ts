import { convertLegacyText } from '../encoding/legacy-text.ts';
import { lineParts } from '../content/repair/line-value.ts';
import type { Change } from './change.ts';

const convertLine = (line: string): ReturnType<typeof convertLegacyText> => {
  const { name, words } = lineParts(line);
  const converted = convertLegacyText(words);
  return converted && { ...converted, text: name + converted.text };
};

/**
 * Converts lines typed in .VnTime (TCVN3) or VNI fonts to Unicode, each only if it is certain: one
 * line of an article is one paragraph or one field.
 */
export const mendFonts = (text: string): { text: string; changes: Change[] } => {
  const counts = { tcvn3: 0, vni: 0 };
  const mended = text.split('\n').map((line) => {
    const converted = convertLine(line);
    if (!converted) return line;
    counts[converted.encoding] += 1;
    return converted.text;
  });
  const changes = (['tcvn3', 'vni'] as const)
    .filter((from) => counts[from] > 0)
    .map((from): Change => ({ kind: 'font', from, paragraphs: counts[from] }));
  return { text: mended.join('\n'), changes };
};
