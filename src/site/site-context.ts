import type { RenderedMarkdown } from '../markdown/render-markdown.ts';
import type { AnswerPrints } from './context/question-log.ts';
import type { SiteQuestions } from './context/site-questions.ts';
import { readingTextOf } from './texts/plain-text.ts';
import { htmlOf, wordsOf, type TextReader } from './texts/text-reader.ts';

/**
 * The only source of views: the questions that they may ask, and texts rendered by asking these.
 * Nothing else of the site reaches a view (decision 0032).
 */
export interface SiteContext extends SiteQuestions {
  /** The rendered text of a content file (`articles/2020/03/x.md`); `undefined` if there is none. */
  readonly body: (file: string) => RenderedMarkdown | undefined;
  /** Only the words of the text. */
  readonly words: (file: string) => string;
  /** The hash of these words; empty if there is no such text. */
  readonly wordsHash: (file: string) => string;
  readonly wordCount: (file: string) => number;
  /** The hash of the rendered text and of its words; empty if there is no such text. */
  readonly bodyHash: (file: string) => string;
  /** The text for printing or sending. */
  readonly readingText: (file: string) => string;
}

/** The inputs of a context. */
export interface ContextSources {
  readonly questions: SiteQuestions;
  readonly read: TextReader;
  /** Hashes of the inputs of expensive answers. */
  readonly prints?: AnswerPrints;
}

/** A context that can ask only these questions. */
export const contextOver = (questions: SiteQuestions, read: TextReader): SiteContext => {
  const reading = (file: string) => {
    const source = questions.text(file);
    return source && read(source, questions);
  };
  const body = (file: string): RenderedMarkdown | undefined => {
    const text = reading(file);
    return text && htmlOf(text);
  };
  return {
    ...questions,
    body,
    words: (file) => {
      const text = reading(file);
      return text ? wordsOf(text) : '';
    },
    wordsHash: (file) => reading(file)?.wordsHash ?? '',
    bodyHash: (file) => {
      const text = reading(file);
      return text ? `${text.htmlHash} ${text.wordsHash}` : '';
    },
    wordCount: (file) => reading(file)?.wordCount ?? 0,
    readingText: (file) => {
      const html = body(file);
      return html === undefined ? '' : readingTextOf(questions.setting('baseUrl'))(html);
    },
  };
};
