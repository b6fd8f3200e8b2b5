import type { SpokenRule } from '../spoken-rule.ts';
import { mailAddresses, webAddresses } from './addresses.ts';
import * as dayMonths from './days-and-months.ts';
import {
  documentNumbers,
  shortDocumentNumbers,
  yearlyDocumentNumbers,
} from './document-numbers.ts';
import { explainedAbbreviations } from './explained-abbreviations.ts';
import { colonRatios, fractionSigns, fractions, ratios } from './fractions.ts';
import { knownAbbreviations } from './known-abbreviations.ts';
import {
  lettersAndDigits,
  dottedLetters,
  plates,
  singleLetters,
  telephoneWord,
} from './letters-and-digits.ts';
import * as measures from './measures.ts';
import { plainNumbers, spacedNumbers } from './numbers.ts';
import { numberLists, ordinals, sections, sectionsByLetter } from './ordinals.ts';
import { localRoadNumbers, roadNumbers } from './road-numbers.ts';
import { ownAbbreviations } from './own-abbreviations.ts';
import { lettersRange, namedRanges, ranges, romanRanges } from './ranges.ts';
import { quarterYears, romanHeadings, romanNumerals, romanYears } from './roman-numerals.ts';
import { namedDays, scores } from './scores.ts';
import * as months from './months.ts';
import * as signs from './signs.ts';
import { namedTelephones, shortTelephones, telephones } from './telephones.ts';
import { terms } from './terms.ts';
import * as times from './times.ts';
import { weekdayLists, weekdayRanges, weekdays } from './weekdays.ts';
import { unknownAbbreviations } from './unknown-abbreviations.ts';
import * as wholeDays from './whole-days.ts';

/** All rules; what an earlier one reads, no later one sees. */
export const spokenRules: readonly SpokenRule[] = [
  mailAddresses,
  webAddresses,
  documentNumbers,
  explainedAbbreviations,
  ownAbbreviations,
  shortDocumentNumbers,
  yearlyDocumentNumbers,
  signs.lastSigns,
  signs.andSoOn,
  telephoneWord,
  localRoadNumbers,
  weekdayRanges,
  weekdayLists,
  weekdays,
  knownAbbreviations,
  plates,
  telephones,
  namedTelephones,
  shortTelephones,
  namedDays,
  scores,
  sections,
  wholeDays.daysInBrackets,
  wholeDays.daysOfTwoMonths,
  wholeDays.daysOfOneMonth,
  wholeDays.wholeDates,
  wholeDays.machineDates,
  wholeDays.shortYears,
  times.roundTheClock,
  dayMonths.daysAndMonths,
  dayMonths.signedDays,
  dayMonths.daysWithoutMonth,
  dayMonths.daysGoingDown,
  months.monthsByLetter,
  months.months,
  months.monthRanges,
  months.monthNumbers,
  months.dayNumbers,
  times.hoursAndMinutes,
  times.toTheSecond,
  times.clockHours,
  times.clockTimes,
  times.dottedTimes,
  terms,
  romanYears,
  quarterYears,
  fractions,
  ratios,
  fractionSigns,
  colonRatios,
  measures.namedDegrees,
  romanRanges,
  romanNumerals,
  romanHeadings,
  ordinals,
  numberLists,
  times.minuteSigns,
  measures.metresAndParts,
  measures.measures,
  measures.degrees,
  measures.perCent,
  measures.moneySigns,
  measures.perUnit,
  measures.unitsBehindSlash,
  measures.bareUnits,
  roadNumbers,
  sectionsByLetter,
  singleLetters,
  dottedLetters,
  lettersAndDigits,
  signs.dashesOfAbbreviations,
  signs.minusSigns,
  signs.silentSigns,
  ranges,
  lettersRange,
  namedRanges,
  signs.comparisonSigns,
  signs.multiplications,
  signs.arithmeticSigns,
  signs.ampersands,
  signs.numberSigns,
  measures.dollarsBefore,
  spacedNumbers,
  plainNumbers,
  unknownAbbreviations,
  signs.slashesOfWords,
];
