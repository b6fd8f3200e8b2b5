import { convertLegacyText } from '../../encoding/legacy-text.ts';

/** Text in an unknown font: converted to Unicode only if it is certainly TCVN3 or VNI. */
export const convertUnmarked = (text: string): string => convertLegacyText(text)?.text ?? text;
