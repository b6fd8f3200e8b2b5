import { codePointName } from '../code-point-name.ts';
import type { Mark } from '../finding.ts';
import { invisiblePlaces } from '../invisible.ts';
import type { Rule } from '../rule.ts';
import { trait } from '../unit-traits.ts';

/** Invisible signs; those that stand side by side are one mark that tells each kind once. */
export const zeroWidth: Rule = ({ raw, traits }) => {
  if ((traits & trait.invisible) === 0) return [];
  const marks: Mark[] = [];
  let names = new Set<string>();
  let start = -1;
  let previous = -2;
  const close = (): void => {
    if (names.size > 0) marks.push({ start, found: [...names].join(' ') });
  };
  for (const place of invisiblePlaces(raw)) {
    if (place !== previous + 1) {
      close();
      names = new Set();
      start = place;
    }
    names.add(codePointName(raw.charAt(place)));
    previous = place;
  }
  close();
  return marks;
};
