const makerKey = Symbol('maker of Markup');

/** Markup of one language that is safe in its context; only `markupLanguage` makes it. */
export class Markup<Language extends string = string> {
  readonly language: Language;
  readonly #text: string;

  constructor(language: Language, text: string, key: typeof makerKey) {
    if (key !== makerKey) throw new TypeError(`${language} is made by its tag`);
    this.language = language;
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

/** Values that print nothing. */
type Nothing = false | null | undefined;
type Single<Language extends string> = string | number | Markup<Language> | Nothing;
type List<Language extends string> = readonly MarkupValue<Language>[];

/** The values that a `${…}` of a tag accepts. */
export type MarkupValue<Language extends string> = Single<Language> | List<Language>;

/** A template that is itself markup, before the values are inserted. */
type Tag<Language extends string> = (
  literals: TemplateStringsArray,
  ...values: readonly MarkupValue<Language>[]
) => Markup<Language>;

/** The functions that make markup of a language. */
export interface MarkupLanguage<Language extends string> {
  /**
   * A tagged template that escapes every value unless it is already markup of the language. Lists
   * are joined.
   *
   * @throws TypeError if a value is an object or a function
   */
  readonly tag: Tag<Language>;
  /** Accepts a text as markup without escaping. */
  readonly trusted: (text: string) => Markup<Language>;
}

/**
 * @param escape escapes a text for text and for quoted attribute values
 * @param check throws for a template that escaping cannot make safe
 */
export const markupLanguage = <Language extends string>(
  language: Language,
  escape: (text: string) => string,
  check: (literals: TemplateStringsArray) => void = () => {},
): MarkupLanguage<Language> => {
  const written = (value: MarkupValue<Language>): string => {
    if (value === false || value === null || value === undefined) return '';
    if (typeof value === 'string') return escape(value);
    if (typeof value === 'number') return String(value);
    if (value instanceof Markup && value.language === language) return value.toString();
    if (Array.isArray(value)) return value.map(written).join('');
    throw new TypeError(`${language}: a ${typeof value} cannot be shown`);
  };
  const trusted = (text: string): Markup<Language> => new Markup(language, text, makerKey);
  const tag: Tag<Language> = (literals, ...values) => {
    check(literals);
    let text = literals[0] ?? '';
    values.forEach((value, index) => {
      text += written(value) + (literals[index + 1] ?? '');
    });
    return trusted(text);
  };
  return { tag, trusted };
};
