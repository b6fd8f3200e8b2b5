/** How a station's announcers read where usage differs. */
export interface SpokenOptions {
  /** The station's own abbreviations; they come before the built-in ones. */
  readonly abbreviations?: Readonly<Record<string, string>>;
  /** Days up to the tenth: only where no `ngày` precedes (the default), always, or never. */
  readonly mung?: 'auto' | 'always' | 'never';
  /** The word for a zero among tens: `một trăm linh năm`. */
  readonly zero?: 'linh' | 'lẻ';
  readonly thousand?: 'nghìn' | 'ngàn';
  /** `35-CT/TW` as number and letters, or as the number alone. */
  readonly documentNumbers?: 'letters' | 'short';
}

/** All choices made. */
export type SpokenChoices = Required<SpokenOptions>;

const northern: SpokenChoices = {
  abbreviations: {},
  mung: 'auto',
  zero: 'linh',
  thousand: 'nghìn',
  documentNumbers: 'letters',
};

/** Northern usage where a station has chosen nothing. */
export const spokenChoices = (options: SpokenOptions): SpokenChoices => ({
  ...northern,
  ...options,
});
