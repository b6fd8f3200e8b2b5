import type { CheckableDocument } from '../content.ts';
import { numberSign } from './document-number.ts';
import { nearestIn, type Nearest } from '../nearest.ts';

type Named = Pick<CheckableDocument, 'slug' | 'number'>;

/** Finds documents by what editors write: the name of the file, or the document's number. */
export class DocumentReferences {
  readonly #slugs: ReadonlySet<string>;
  readonly #slugsByNumber: ReadonlyMap<string, readonly string[]>;
  readonly #nearest: (reference: string) => Nearest | undefined;

  /** @param slugs those of files too that are no documents for their faults */
  constructor(documents: readonly Named[], slugs: readonly string[] = []) {
    const numbered = documents.flatMap(({ slug, number }) =>
      number ? [{ slug, written: number.written }] : [],
    );
    this.#slugs = new Set([...slugs, ...documents.map(({ slug }) => slug)]);
    this.#slugsByNumber = new Map(
      [...Map.groupBy(numbered, ({ written }) => numberSign(written))].map(([sign, same]) => [
        sign,
        same.map(({ slug }) => slug),
      ]),
    );
    this.#nearest = nearestIn([...this.#slugs, ...numbered.map(({ written }) => written)]);
  }

  /** The slugs of the documents that a reference may mean: one where it is sound. */
  slugsOf(reference: string): readonly string[] {
    return this.#slugs.has(reference)
      ? [reference]
      : (this.#slugsByNumber.get(numberSign(reference)) ?? []);
  }

  /** The one document that a reference of another one means; none where that cannot be told. */
  slugFrom(own: string, reference: string): string | undefined {
    const [slug, ...more] = this.slugsOf(reference).filter((each) => each !== own);
    return more.length === 0 ? slug : undefined;
  }

  /** What a reference that finds nothing was most likely meant to be. */
  nearest(reference: string): Nearest | undefined {
    return this.#nearest(reference);
  }
}
