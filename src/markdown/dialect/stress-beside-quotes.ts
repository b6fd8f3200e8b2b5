import type { MarkdownIt } from 'markdown-it';

/** What may come first inside emphasis: opening brackets and quotation marks. */
const opens = /^[\p{Ps}\p{Pi}"']$/u;
/** What may come last inside emphasis: closing brackets and quotation marks, ends of sentences. */
const closes = /^[\p{Pe}\p{Pf}"'.,:;!?…%]$/u;

const asterisk = '*';

/**
 * `**` beside a quotation mark, a bracket or a full stop makes text bold even if a letter follows
 * directly: `**Kết quả:**đạt`, `đồng chí**“Nguyễn”**nói`. CommonMark requires a space there, which
 * Vietnamese editors do not know.
 */
export const stressBesideQuotes = (markdown: MarkdownIt): void => {
  const { State } = markdown.inline;
  markdown.inline.State = class extends State {
    override scanDelims(
      start: number,
      canSplitWord: boolean,
    ): ReturnType<InstanceType<typeof State>['scanDelims']> {
      const scanned = super.scanDelims(start, canSplitWord);
      if (this.src[start] !== asterisk) return scanned;
      const before = this.src[start - 1] ?? ' ';
      const after = this.src[start + scanned.length] ?? ' ';
      return {
        ...scanned,
        can_open: scanned.can_open || opens.test(after),
        can_close: scanned.can_close || closes.test(before),
      };
    }
  };
};
