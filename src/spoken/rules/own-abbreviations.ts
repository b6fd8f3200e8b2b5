import { byPattern, type SpokenRule } from '../spoken-rule.ts';

const escapePattern = (text: string): string =>
  text.replace(/[.*+?^${}()|[\]\\/-]/gu, String.raw`\$&`);

/** The station's own abbreviations, the longest first. */
export const ownAbbreviations: SpokenRule = {
  kind: 'abbreviation',
  find: (text, choices, claimedEnd) => {
    const forms = Object.keys(choices.abbreviations).sort((a, b) => b.length - a.length);
    if (forms.length === 0) return [];
    const pattern = new RegExp(
      String.raw`(?<![\p{L}\p{N}])(?:${forms.map(escapePattern).join('|')})(?![\p{L}\p{N}])`,
      'gu',
    );
    const rule = byPattern('abbreviation', pattern, ([form]) => choices.abbreviations[form]);
    return rule.find(text, choices, claimedEnd);
  },
};
