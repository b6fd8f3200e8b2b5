import type { CheckableOfficialDocument } from '../content.ts';
import { numberSign } from './official-document-number.ts';
import { nearestIn, type Nearest } from '../nearest.ts';

type Named = Pick<CheckableOfficialDocument, 'slug' | 'number'>;

/**
 * Finds official documents by the forms that editors write: the file's name, or the document's
 * number.
 */
export class OfficialDocumentReferences {
  readonly #slugs: ReadonlySet<string>;
  readonly #slugsByNumber: ReadonlyMap<string, readonly string[]>;
  readonly #nearest: (reference: string) => Nearest | undefined;

  /** @param slugs including those of faulty files, which are not documents */
  constructor(officialDocuments: readonly Named[], slugs: readonly string[] = []) {
    const numbered = officialDocuments.flatMap(({ slug, number }) =>
      number ? [{ slug, written: number.written }] : [],
    );
    this.#slugs = new Set([...slugs, ...officialDocuments.map(({ slug }) => slug)]);
    this.#slugsByNumber = new Map(
      [...Map.groupBy(numbered, ({ written }) => numberSign(written))].map(([sign, same]) => [
        sign,
        same.map(({ slug }) => slug),
      ]),
    );
    this.#nearest = nearestIn([...this.#slugs, ...numbered.map(({ written }) => written)]);
  }

  /** The slugs of the official documents that a reference may mean; exactly one if it is right. */
  slugsOf(reference: string): readonly string[] {
    return this.#slugs.has(reference)
      ? [reference]
      : (this.#slugsByNumber.get(numberSign(reference)) ?? []);
  }

  /** The other document that a reference within a document means; `undefined` if ambiguous. */
  slugFrom(own: string, reference: string): string | undefined {
    const [slug, ...more] = this.slugsOf(reference).filter((each) => each !== own);
    return more.length === 0 ? slug : undefined;
  }

  /** The slug or number that was most likely meant by a reference to a missing document. */
  nearest(reference: string): Nearest | undefined {
    return this.#nearest(reference);
  }
}
