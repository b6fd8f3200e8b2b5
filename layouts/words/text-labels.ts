import { englishLabels } from './en/en.ts';
import { vi } from './vi/vi.ts';

/** What the renderer adds to texts, in Vietnamese and in English. */
export const textLabels = { ...vi.markdown, english: englishLabels };
