import { convertLegacyText } from '../../encoding/legacy-text.ts';

/** Text whose font is not known: turned into Unicode only where it is surely TCVN3 or VNI. */
export const convertUnmarked = (text: string): string => convertLegacyText(text)?.text ?? text;
