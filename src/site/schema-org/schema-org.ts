/** An object of schema.org as plain JSON; unknown values have no key. */
export interface JsonLd {
  readonly '@type': string;
  readonly [key: string]: unknown;
}

/** Whether a value has any content. */
const isKnown = (value: unknown): boolean =>
  value !== undefined && !(Array.isArray(value) && value.length === 0);

/** A nested object of a type, without unknown values and empty lists. */
export const thing = (type: string, fields: Readonly<Record<string, unknown>>): JsonLd => ({
  '@type': type,
  ...Object.fromEntries(Object.entries(fields).filter(([, value]) => isKnown(value))),
});

/** A top-level object of a page. */
export const topThing = (type: string, fields: Readonly<Record<string, unknown>>): JsonLd => ({
  '@context': 'https://schema.org',
  ...thing(type, fields),
});

/** A duration in ISO 8601: 3725 seconds are `PT1H2M5S`; fractions of a second are rounded. */
export const isoDuration = (seconds: number): string => {
  const whole = Math.round(seconds);
  const [hours, minutes, rest] = [
    Math.floor(whole / 3600),
    Math.floor(whole / 60) % 60,
    whole % 60,
  ];
  const parts = [hours > 0 && `${hours}H`, minutes > 0 && `${minutes}M`, rest > 0 && `${rest}S`];
  return `PT${parts.filter((part) => part !== false).join('') || '0S'}`;
};
