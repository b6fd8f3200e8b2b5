/** Abbreviations with several usual meanings: the dictionary's one is only the most frequent. */
export const ambiguousAbbreviations: ReadonlySet<string> = new Set(
  'BTC TT TH CT CN CĐ TN TM PTTH TTTT HCĐ SN CV TS BT NH KS HĐ BBT BTV ĐH'.split(' '),
);
