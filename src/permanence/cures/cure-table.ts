import type { Refusal } from '../compare-sites.ts';
import type { Act, Addressed } from './addressed.ts';
import type { CureFor, CureName } from './cure-words.ts';

/** The result of an edit. */
export type Outcome =
  /** The publication is refused; the printed refusal has this cure. */
  | { readonly refusal: Refusal['cause']['kind']; readonly cure: CureName }
  /** It is published; the reason why nothing is lost. */
  | { readonly passes: string }
  /** Nobody can do this; the reason. */
  | { readonly never: string };

/** An edit may be done in several ways. */
type Outcomes = readonly [Outcome, ...Outcome[]];

/** Only a cure that can be made from the cause compiles. */
const refused = <Kind extends Refusal['cause']['kind'], Cure extends CureFor<Kind>>(
  refusal: Kind,
  cure: Cure,
) => ({ refusal, cure }) as const;

const passes = (why: string) => ({ passes: why }) as const;

const never = (why: string) => ({ never: why }) as const;

/** The path of the file is the address. */
const ofText = {
  rename: [refused('pageGone', 'aliasInNewFile')],
  correct: [passes('the address is the path of the file, not what stands in it')],
  remove: [refused('pageGone', 'putBack')],
  withdraw: [refused('pageGone', 'withdraw')],
} as const;

const noWithdrawal = never('an entry of a register has no tombstone: it is removed and leads on');

/** The id is the address. */
const ofEntry = {
  rename: [refused('sectionGone', 'formerId')],
  correct: [passes('the address is the id, not the name')],
  remove: [refused('sectionGone', 'putBackEntry'), refused('sectionGone', 'leadOn')],
  withdraw: [noWithdrawal],
} as const;

/** Lists made from dates and other facts: nobody names them. */
const ofList = {
  rename: [never('its address is made of what it lists')],
  correct: [refused('listGone', 'buildWithLive')],
  remove: [refused('listGone', 'buildWithLive')],
  withdraw: [never('a list is not withdrawn: what it lists is')],
} as const;

/** It belongs to an article. */
const ofCopy = {
  rename: [refused('articleMoved', 'alias')],
  correct: [passes('it is made anew with its article')],
  remove: [refused('listGone', 'buildWithLive')],
  withdraw: [passes('the tombstone of the article has one for each copy')],
} as const;

/** Every site has it; only another version of the program may lack it. */
const ofProgram = {
  rename: [never('its address is written in the program')],
  correct: [never('nothing in the content makes it')],
  remove: [refused('programGone', 'rebuild')],
  withdraw: [never('every site has it')],
} as const;

const ofMoved = (by: string) => {
  const why = never(`it follows from ${by}, which has a row of its own`);
  return { rename: [why], correct: [why], remove: [why], withdraw: [why] } as const;
};

const unpublished = never('only the preview has it');

/** No live site has such pages. */
const ofPreview = {
  rename: [unpublished],
  correct: [unpublished],
  remove: [unpublished],
  withdraw: [unpublished],
} as const;

const ofSetting = {
  rename: [never('the name of a setting is fixed')],
  withdraw: [never('a setting is no page')],
} as const;

const required = never('the setting is required');

/**
 * The result of each act on each kind of content with an address, and the printed cure. The words
 * of refusals are made only from this table, and a test makes every edit in it and follows the
 * printed cure.
 */
export const cureTable = {
  article: {
    rename: [
      refused('articleMoved', 'alias'),
      refused('articleGone', 'aliasInNewFile'),
      refused('addressTaken', 'takeOver'),
    ],
    correct: [
      passes('the address is the path of the file, not what stands in it'),
      refused('articleGone', 'publishAgain'),
    ],
    remove: [
      refused('articleGone', 'putBack'),
      refused('articleMoved', 'putBack'),
      refused('addressTaken', 'putBack'),
      refused('loss', 'acceptLoss'),
    ],
    withdraw: [refused('articleGone', 'withdraw')],
  },
  stub: {
    rename: [refused('articleMoved', 'alias'), refused('articleGone', 'aliasInNewFile')],
    correct: [
      passes('a stub that gets its text is the same article'),
      refused('articleGone', 'publishAgain'),
    ],
    remove: [refused('articleGone', 'putBack')],
    withdraw: [refused('articleGone', 'withdraw')],
  },
  textCopy: ofCopy,
  noticeSheet: ofCopy,
  announcerScript: ofPreview,
  withdrawnCopy: ofMoved('the tombstone of its article'),
  withdrawn: {
    rename: [refused('articleGone', 'aliasInNewFile'), refused('pageGone', 'aliasInNewFile')],
    correct: [passes('date and reason may be written anew')],
    remove: [refused('articleGone', 'putBack'), refused('pageGone', 'putBack')],
    withdraw: [never('it is withdrawn already')],
  },
  document: ofText,
  plainPage: ofText,
  category: ofEntry,
  unit: ofEntry,
  thread: ofEntry,
  congress: ofEntry,
  term: {
    rename: [never('a term is named by its years alone: they are corrected')],
    correct: [refused('sectionGone', 'formerTerm')],
    remove: [refused('sectionGone', 'leadOn')],
    withdraw: [noWithdrawal],
  },
  numberedPage: {
    ...ofList,
    rename: [refused('sectionGone', 'formerId')],
    remove: [refused('sectionGone', 'leadOn')],
  },
  unitLetter: {
    ...ofList,
    remove: [never('it goes with its last unit, which has a row of its own')],
  },
  archiveYear: ofList,
  archiveMonth: ofList,
  weekSheet: ofList,
  progressBoard: {
    ...ofList,
    correct: [passes('its addresses hang on no fact but that there is a congress')],
  },
  consultations: {
    ...ofList,
    correct: [passes('its address hangs on no fact but that there is a consultation')],
  },
  consultation: ofList,
  comparisons: {
    ...ofList,
    correct: [passes('its address hangs on no fact but that there is a result')],
  },
  events: {
    ...ofList,
    correct: [passes('its address hangs on no fact but that there is an event')],
  },
  event: ofEntry,
  workCalendar: {
    ...ofList,
    correct: [passes('its address hangs on no fact but that there is work in it')],
  },
  organization: {
    ...ofList,
    correct: [passes('its address hangs on no fact but that a unit has tasks or contacts')],
  },
  englishIndex: {
    ...ofList,
    correct: [passes('its address hangs on no fact but that there is a page in English')],
  },
  documents: ofList,
  broadcast: ofText,
  programme: ofEntry,
  programmePage: {
    ...ofList,
    rename: [refused('sectionGone', 'formerId')],
    remove: [refused('sectionGone', 'leadOn')],
  },
  radio: {
    ...ofList,
    correct: [passes('its address hangs on no fact but that there is a programme')],
  },
  radioSheet: {
    ...ofList,
    correct: [passes('its address hangs on no fact but that there is a programme')],
  },
  closing: {
    ...ofSetting,
    correct: [passes('its address is fixed')],
    remove: [refused('settingGone', 'putBackSetting'), refused('settingGone', 'leadOn')],
  },
  home: ofProgram,
  archive: ofProgram,
  search: ofProgram,
  corrections: ofProgram,
  openData: ofProgram,
  siteMap: ofProgram,
  unitIndex: ofProgram,
  offline: ofProgram,
  notFound: ofProgram,
  openDataFile: ofProgram,
  moved: ofMoved('an alias, a former id or a line of redirects.yaml'),
  movedChoices: ofMoved('lines of redirects.yaml'),
  movedCopy: ofMoved('an alias of its article'),
  media: {
    rename: [
      refused('mediaMoved', 'leadToMedia'),
      refused('mediaMoved', 'putBackName'),
      refused('mediaGone', 'leadToNewMedia'),
    ],
    correct: [passes('its bytes may change'), refused('mediaGone', 'publishNaming')],
    remove: [refused('mediaGone', 'putBack')],
    withdraw: [
      refused('mediaGone', 'withdrawMedia'),
      /** Together with the only text that named it. */
      refused('listGone', 'buildWithLive'),
    ],
  },
  feed: {
    rename: [refused('sectionGone', 'formerId')],
    correct: [passes('its address is that of its list')],
    remove: [refused('sectionGone', 'leadOn')],
    withdraw: [never('a feed goes with what it is of')],
  },
  calendar: {
    rename: [refused('sectionGone', 'formerId')],
    correct: [refused('listGone', 'buildWithLive')],
    remove: [refused('sectionGone', 'leadOn')],
    withdraw: [never('a calendar goes with what it is of')],
  },
  alias: {
    rename: [refused('aliasGone', 'aliasAgain')],
    correct: [refused('aliasGone', 'aliasAgain')],
    remove: [refused('aliasGone', 'aliasAgain')],
    withdraw: [passes('an old address of a withdrawn text leads to its tombstone')],
  },
  formerId: {
    rename: [refused('formerIdGone', 'formerIdAgain')],
    correct: [refused('formerIdGone', 'formerIdAgain')],
    remove: [refused('formerIdGone', 'formerIdAgain')],
    withdraw: [noWithdrawal],
  },
  redirectLine: {
    rename: [refused('redirectGone', 'redirectAgain')],
    correct: [passes('an old address may lead to another page')],
    remove: [refused('redirectGone', 'redirectAgain')],
    withdraw: [never('what was at an old address was not of this site')],
  },
  withdrawnFile: {
    rename: [refused('withdrawalGone', 'withdrawalAgain')],
    correct: [passes('date and reason may be written anew')],
    remove: [
      refused('withdrawalGone', 'withdrawalAgain'),
      refused('withdrawalGone', 'putBackMedia'),
      /** For a file that was withdrawn with a text: the text is shown again without it. */
      refused('withdrawalGone', 'withdrawalAgain'),
    ],
    withdraw: [never('it is withdrawn already')],
  },
  baseUrl: {
    ...ofSetting,
    correct: [refused('siteMoved', 'baseBack'), refused('siteMoved', 'baseMoved')],
    remove: [required],
  },
  formerBaseUrl: {
    ...ofSetting,
    correct: [refused('formerBaseGone', 'formerBaseAgain')],
    remove: [refused('formerBaseGone', 'formerBaseAgain')],
  },
  predecessorSite: {
    ...ofSetting,
    correct: [refused('twoPages', 'newPageInstead'), refused('twoPages', 'oldPageBeside')],
    remove: [refused('predecessorGone', 'predecessorAgain')],
  },
  identity: {
    ...ofSetting,
    correct: [refused('identityChanged', 'identityAgain')],
    remove: [refused('identityChanged', 'identityAgain')],
  },
  articlesPerPage: {
    ...ofSetting,
    correct: [refused('pageSize', 'pageSizeBack'), refused('pageSize', 'formerPageSize')],
    remove: [refused('pageSize', 'pageSizeBack'), refused('pageSize', 'formerPageSize')],
  },
  cardsSince: {
    ...ofSetting,
    correct: [refused('cardsGone', 'cardsAgain')],
    remove: [refused('cardsGone', 'cardsAgain')],
  },
  samples: {
    ...ofSetting,
    correct: [refused('samplesOff', 'samplesOn'), refused('samplesOff', 'samplesOff')],
    remove: [required],
  },
} as const satisfies Readonly<Record<Addressed, Readonly<Record<Act, Outcomes>>>>;
