import { formatDate } from '../../dates/calendar-date.ts';
import type { Fact } from '../../facts/check-facts.ts';
import { asNote, problem, withReplacement, type Place, type Problem } from '../problem.ts';

const stated = (fact: Fact, at: Place): Problem => {
  const { found, suggestion } = fact;
  switch (fact.rule) {
    case 'no-such-day':
      return problem('STATED_DAY', at, found, fact.month, fact.year, fact.days);
    case 'no-such-month':
      return problem('STATED_MONTH', at, found, fact.month, suggestion);
    case 'weekday':
      return problem('STATED_WEEKDAY', at, found, fact.date, fact.right);
    case 'count-over-whole':
      return problem('STATED_COUNT', at, found, fact.count, fact.whole);
    case 'share-over-all':
      return problem('STATED_SHARE', at, found);
    case 'sum':
    case 'sum-of-shares':
      return problem('STATED_SUM', at, found, fact.whole, fact.sum);
    case 'no-such-time':
      return problem('STATED_TIME', at, found);
    case 'time-backwards':
      return problem('STATED_HOURS', at, found);
    case 'direction':
      return problem('STATED_DIRECTION', at, found, fact.isRise);
    case 'share-of-count':
      return problem('STATED_RATIO', at, found, fact.right);
    case 'number-notation':
      return problem('NUMBER_NOTATION', at, found, suggestion);
    case 'term-backwards':
    case 'term-length':
      return problem('STATED_TERM', at, found, fact.from, fact.to);
    case 'roman-numeral':
      return problem('STATED_NUMERAL', at, found, suggestion);
    case 'congress-ordinal':
      return problem('STATED_CONGRESS', at, found, fact.congress, `lần thứ ${fact.right}`);
    case 'congress-term':
      return problem('STATED_CONGRESS', at, found, fact.congress, `nhiệm kỳ ${fact.right}`);
    case 'congress-day':
      return problem('STATED_CONGRESS', at, found, fact.congress, `ngày ${fact.right}`);
    case 'name-of-day':
      return problem('STATED_UNIT', at, found, fact.isOld, formatDate(fact.since), fact.right);
    case 'house-capital':
      return problem('HOUSE_CAPITAL', at, found, suggestion);
    case 'one-spelling':
      return problem('TWO_SPELLINGS', at, found, suggestion);
    case 'unknown-abbreviation':
      return problem('ABBREVIATION_UNKNOWN', at, found);
  }
};

/** The problem of a contradicted fact: a note if the contradiction is only likely. */
export const factProblem = (fact: Fact, at: Place): Problem => {
  const reported = stated(fact, at);
  if (fact.certainty === 'likely') return asNote(reported);
  return fact.certainty === 'sure' ? withReplacement(reported, fact.suggestion) : reported;
};
