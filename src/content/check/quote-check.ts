import { numberIn } from '../../facts/number-in.ts';
import type { CheckableArticle, OfficialDocument } from '../content.ts';
import { OfficialDocumentReferences } from '../official-documents/official-document-references.ts';
import type { YamlPath } from '../parse/parse-yaml.ts';
import { hangingOn, problem, type Place, type Problem } from '../problem.ts';
import type { Quoted } from '../schema/quoted-source-schema.ts';
import { ArticleReferences } from './article-references.ts';
import { nearestPassage } from './nearest-passage.ts';

/** Finds a place within the entry that quotes. */
export type At = (...path: YamlPath) => Place;

/** A text that can be quoted. */
type Source = Pick<CheckableArticle, 'file' | 'body' | 'bodyLine'>;

/** Text normalised for comparison: Unicode normal form, no marks of Markdown, single spaces. */
export const plainWords = (text: string): string =>
  text.normalize('NFC').replaceAll(/[*_`]/gu, '').replaceAll(/\s+/gu, ' ').trim();

const numberForm = /\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)?/gu;

/** Numbers that the quoted words do not contain; words without any digit may write them out. */
const numberProblems = (quote: string, numbers: readonly number[], at: At): Problem[] => {
  const found = [...quote.matchAll(numberForm)].flatMap(([written]) => [
    numberIn(written),
    ...written.split(/[.,]/u).map(Number),
  ]);
  const missing = numbers.filter((number) => !found.includes(number));
  if (missing.length === 0) return [];
  const code = found.length === 0 ? 'QUOTE_IN_WORDS' : 'QUOTE_NUMBER';
  return missing.map((number) =>
    problem(code, at('quote'), number.toLocaleString('vi-VN', { maximumFractionDigits: 3 })),
  );
};

/** Checks quotations against the articles and official documents that they name. */
export class QuoteCheck {
  readonly #articles: ReadonlyMap<string, CheckableArticle>;
  readonly #documents: ReadonlyMap<string, OfficialDocument>;
  readonly #articleReferences: ArticleReferences;
  readonly #documentReferences: OfficialDocumentReferences;
  readonly #words = new Map<Source, string>();

  /** @param known all texts, including faulty ones, which are no second fault */
  constructor(
    articles: readonly CheckableArticle[],
    documents: readonly OfficialDocument[],
    known: { readonly articleKeys: readonly string[]; readonly documentSlugs: readonly string[] },
  ) {
    this.#articles = new Map(articles.map((article) => [article.key, article]));
    this.#documents = new Map(documents.map((each) => [each.slug, each]));
    this.#articleReferences = new ArticleReferences(known.articleKeys);
    this.#documentReferences = new OfficialDocumentReferences(documents, known.documentSlugs);
  }

  /** The day of the article that a reference means. */
  dayOf(reference: string): string | undefined {
    const [key = ''] = this.#articleReferences.keysOf(reference);
    return this.#articles.get(key)?.date?.day;
  }

  /** A reference to an article that does not exist. */
  articleProblems(reference: string | undefined, at: At): Problem[] {
    if (reference === undefined || this.#articleReferences.keysOf(reference).length > 0) return [];
    const near = this.#articleReferences.nearest(reference)?.choice;
    return [problem('FACT_ARTICLE', at('article'), reference, near)];
  }

  /** A reference to a document that does not exist, or to several. */
  documentProblems(reference: string | undefined, at: At): Problem[] {
    if (reference === undefined) return [];
    const [slug, ...more] = this.#documentReferences.slugsOf(reference);
    if (slug === undefined) {
      const near = this.#documentReferences.nearest(reference)?.choice;
      return [problem('DOCUMENT_UNKNOWN', at('document'), reference, near)];
    }
    return more.length === 0
      ? []
      : [problem('DOCUMENT_AMBIGUOUS', at('document'), reference, [slug, ...more])];
  }

  #sourceOf({ article, document }: Quoted): Source | undefined {
    const [key = ''] = article === undefined ? [] : this.#articleReferences.keysOf(article);
    const [slug = ''] = document === undefined ? [] : this.#documentReferences.slugsOf(document);
    return this.#articles.get(key) ?? this.#documents.get(slug);
  }

  #has(source: Source, quote: string): boolean {
    const words = this.#words.get(source) ?? plainWords(source.body);
    this.#words.set(source, words);
    return words.includes(plainWords(quote));
  }

  /**
   * A quotation without exactly one source, whose words are not in the source, or without the
   * numbers that it is to prove.
   */
  problems(quoted: Quoted, at: At, numbers: readonly number[] = []): Problem[] {
    const { quote, article, document } = quoted;
    if ((article === undefined) === (document === undefined)) {
      return [problem('SOURCE_ONE', at('quote'), article !== undefined)];
    }
    const unknown = [...this.articleProblems(article, at), ...this.documentProblems(document, at)];
    const source = this.#sourceOf(quoted);
    if (unknown.length > 0 || !source) return unknown;
    if (this.#has(source, quote)) return numberProblems(quote, numbers, at);
    const near = nearestPassage(source.body, quote);
    const { file, bodyLine, body } = source;
    const reported = problem(
      'FACT_QUOTE',
      at('quote'),
      quote,
      file,
      near && { ...near, line: near.line + bodyLine - 1 },
      document !== undefined && body.trim() === '',
    );
    return [hangingOn(reported, file)];
  }
}
