import { convertLegacyText } from '../../encoding/legacy-text.ts';

/** Text of an unknown font: converted to Unicode only where it surely is TCVN3 or VNI. */
export const convertUnmarked = (text: string): string => convertLegacyText(text)?.text ?? text;
