/** An object of schema.org as plain JSON; keys of values that are not known are absent. */
export interface JsonLd {
  readonly '@type': string;
  readonly [key: string]: unknown;
}

/** Whether there is anything to tell. */
const isKnown = (value: unknown): boolean =>
  value !== undefined && !(Array.isArray(value) && value.length === 0);

/** An object of a type within another, without the keys of what is not known and of empty lists. */
export const thing = (type: string, fields: Readonly<Record<string, unknown>>): JsonLd => ({
  '@type': type,
  ...Object.fromEntries(Object.entries(fields).filter(([, value]) => isKnown(value))),
});

/** An object that stands by itself in a page. */
export const topThing = (type: string, fields: Readonly<Record<string, unknown>>): JsonLd => ({
  '@context': 'https://schema.org',
  ...thing(type, fields),
});

/** A length of time as ISO 8601 has it: 3725 seconds are `PT1H2M5S`; parts of a second are rounded. */
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
