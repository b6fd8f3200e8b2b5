/** A letter as a terminal shows it, and where it begins in the source text. */
export interface Cell {
  readonly text: string;
  /** Columns of the terminal. */
  readonly width: number;
  /** UTF-16 units from the beginning of the line. */
  readonly offset: number;
}

const graphemes = new Intl.Segmenter('vi', { granularity: 'grapheme' });

/** In such a line each unit is a letter; searching for longer letters is slow. */
const simple = /^[\t\x20-\x7e\xa0-\xac\xae-\u02ff\u1ea0-\u1ef9\u2010-\u2015\u2018-\u201f\u2026]*$/u;

/** Whether each unit of a text is a letter of its own, at least one column wide. */
export const isSimple = (text: string): boolean => simple.test(text);

const tab = '    ';

/**
 * Characters that East Asian terminals and fonts show two columns wide, such as the full-width
 * colon.
 */
const wide =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]|^\p{Emoji_Presentation}/u;

/** An invisible character (zero width, control, direction) is shown as a box. */
const shownText = (grapheme: string): string => {
  if (grapheme === '\t') return tab;
  if (/\p{Extended_Pictographic}/u.test(grapheme)) return grapheme;
  const visible = grapheme.normalize('NFC').replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '□');
  return visible.replaceAll(/\p{Zs}/gu, ' ').replace(/^\p{M}/u, '◌$&');
};

const widthOf = (text: string): number =>
  wide.test(text) ? 2 : Array.from(text.replaceAll(/\p{M}/gu, '')).length || 1;

const mostRemembered = 5000;
const remembered = new Map<string, Pick<Cell, 'text' | 'width'>>();

/** Cached: a report shows the same letters again and again. */
const shown = (grapheme: string): Pick<Cell, 'text' | 'width'> => {
  const known = remembered.get(grapheme);
  if (known) return known;
  if (remembered.size >= mostRemembered) remembered.clear();
  const text = shownText(grapheme);
  const made = { text, width: widthOf(text) };
  remembered.set(grapheme, made);
  return made;
};

/**
 * A line as a terminal shows it, one cell for each letter: a letter with its combining marks is one
 * cell, a tab is four columns.
 *
 * @param start the offset of the given text in its line
 */
export const cellsOf = (line: string, start = 0): Cell[] => {
  const letters = isSimple(line)
    ? Array.from(line, (segment, index) => ({ segment, index }))
    : graphemes.segment(line);
  return Array.from(letters, ({ segment, index }): Cell => {
    const { text, width } = shown(segment);
    return { text, width, offset: start + index };
  });
};
