import doiuse from 'doiuse';
import postcss from 'postcss';

/** A feature of a style sheet that a browser lacks: its name at caniuse, and where it is used. */
export interface MissingFeature {
  readonly feature: string;
  /** A selector, or a declaration. */
  readonly where: string;
}

/** @param browsers in the notation of browserslist: `chrome 72` */
export const missingIn = (css: string, browsers: readonly string[]): MissingFeature[] => {
  const missing = new Map<string, MissingFeature>();
  const onFeatureUsage = ({ feature, usage }: FeatureUsage): void => {
    const where = usage.selector ?? (usage.type === 'atrule' ? `@${usage.name}` : usage.toString());
    missing.set(`${feature} ${where}`, { feature, where });
  };
  const plugin = doiuse({ browsers: [...browsers], onFeatureUsage });
  void postcss([plugin]).process(css, { from: undefined }).root;
  return [...missing.values()];
};

interface FeatureUsage {
  readonly feature: string;
  readonly usage: {
    readonly type?: string;
    readonly selector?: string;
    readonly name?: string;
    /** As written in the style sheet. */
    readonly toString: () => string;
  };
}
