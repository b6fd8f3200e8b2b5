import type { PictureView } from '../../../src/html/picture.ts';
import type { RenderedMarkdown } from '../../../src/markdown/render-markdown.ts';
import type { ScriptBlock } from '../../../src/announcer/announcer-script.ts';
import type { DateView } from '../../../src/site/articles/date-view.ts';
import type { LinkView } from '../../../src/site/link-view.ts';
import type { PageFrame } from '../../../src/site/page-frame.ts';
import type { BoardView } from '../../../src/site/congresses/progress-board-view.ts';
import type { SiteView } from '../../../src/site/site-view.ts';
import type { PageViews } from '../../../src/site/page-kinds.ts';
import type { BroadcastLinkView } from '../../../src/site/radio/broadcast-links.ts';
import type { ProgrammeLinkView } from '../../../src/site/radio/programme-links.ts';
import type { ScheduleDayView, SlotView } from '../../../src/site/radio/week-schedule.ts';
import type { TeaserView } from '../../../src/site/articles/teaser-view.ts';
import type { UnitLinkView } from '../../../src/site/units/unit-links.ts';
import type { Href } from '../../../src/url/site-path.ts';

export const href = (text: string): Href => text as Href;

export const day: DateView = { iso: '2020-03-06', text: '06/03/2020', isDayKnown: true };
export const month: DateView = { iso: '2020-03', text: 'Tháng 3/2020', isDayKnown: false };

/** Rendered markup; only a body may contain it. */
export const body = '<p>Thân <em>bài</em></p>' as RenderedMarkdown;

/**
 * A view of every kind of page with every field filled, all with the same words and the same
 * target.
 */
export const makeViews = (words: string, target = href('/tin/x/')): PageViews => {
  const link: LinkView = { label: words, href: target };
  const unitLink: UnitLinkView = { ...link, before: words };
  const site: SiteView = {
    name: words,
    station: words,
    owner: words,
    responsible: words,
    license: words,
    notice: words,
    closing: { date: day, reason: words, successors: [link], href: target },
    isPreview: false,
    homeHref: target,
    archiveHref: target,
    searchHref: target,
    siteMapHref: target,
    boardHref: target,
    ownMenu: [{ page: 'events', href: target }],
    officialDocumentsHref: target,
    unitIndexHref: target,
    radioHref: target,
    emergencyHref: href('/tin/khan-cap.json'),
    atomHref: target,
    manifestHref: target,
    iconHref: target,
    touchIconHref: target,
    scriptHref: href('/tin/ma/trang-0.js'),
    workerHref: href('/tin/sw.js'),
    mainMenu: [link, link],
    footerMenu: [link],
  };
  const language = 'vi';
  const frame: PageFrame = {
    language,
    site,
    href: href('/tin/trang-nay/'),
    canonical: href('https://h.example/tin/trang-nay/'),
    description: words,
    isIndexed: true,
    isSample: false,
    alternates: [
      { language: 'vi', href: target },
      { language: 'en', href: target },
    ],
    social: {
      image: target,
      alt: words,
      published: '2020-03-06',
      modified: '2020-03-09',
    },
    structuredData: [{ '@type': 'Thing', name: words }],
    emergencies: [
      { title: words, text: words, href: target, from: day, until: day, isSample: true },
    ],
    feeds: [{ type: 'application/atom+xml', label: words, href: target }],
  };
  const picture: PictureView = {
    avif: `${target} 360w`,
    webp: `${target} 360w`,
    srcset: `${target} 360w`,
    src: target,
    width: 360,
    height: 240,
    small: { avif: target, src: target, width: 360, height: 240 },
  };
  const readBlock: ScriptBlock = {
    kind: 'paragraph',
    groups: [
      {
        parts: [words, { kind: 'abbreviation', written: words, spoken: words, isBeside: true }],
        pause: 'short',
      },
      {
        parts: [
          {
            kind: 'fraction',
            written: words,
            spoken: words,
            isBeside: true,
            doubt: 'date-or-number',
          },
        ],
        pause: 'full',
      },
    ],
  };
  const teaser: TeaserView = {
    title: words,
    href: target,
    date: day,
    standfirst: words,
    badges: ['stub'],
    picture: picture.small,
    kicker: words,
  };
  const file = { href: target, type: 'PDF', bytes: 1_234_567 };
  const source = { ...link, kind: 'article' as const };
  const documentSource = { ...link, kind: 'document' as const };
  const contact = {
    name: words,
    about: words,
    address: words,
    hours: words,
    phone: link,
    email: link,
    url: link,
  };
  const eventLine = {
    ...link,
    id: 'viec',
    from: day,
    until: day,
    place: words,
    chair: words,
    attendees: words,
    unit: { ...link, before: undefined, under: undefined },
    note: words,
    isCancelled: true,
    isSample: true,
  };
  const workWeek = (monday: string) => ({
    from: day,
    to: day,
    days: [
      {
        day,
        weekday: 1,
        lines: [
          { ...eventLine, id: `viec-${monday}` },
          { ...eventLine, id: `viec-khac-${monday}`, isCancelled: false },
        ],
      },
    ],
  });
  const chartUnit = {
    unit: { ...link, before: undefined, under: undefined },
    tasks: [words],
    contacts: [contact],
    offices: [{ office: words, person: words }],
    below: [],
    others: 2,
  };
  const openConsultation = { ...link, standing: 'open' as const, opens: day, closes: day };
  const paper = { title: words, href: undefined, date: day, file, article: link };
  const copy = {
    title: words,
    date: day,
    isSample: true,
    standfirst: words,
    byline: words,
    corrections: [{ date: day, text: words }],
    address: target,
  };
  const oneStop = {
    address: words,
    hours: [{ days: words, time: words }],
    contacts: [{ name: words, links: [link] }],
  };
  const section = { ...frame, name: words, total: 1, articles: [teaser], olderHref: target };
  const period = { ...link, total: 1 };
  const when = [{ text: words }, { text: day.text, iso: day.iso }];
  const standing = { status: 'du-kien', isSlipped: true, isPilot: true, when } as const;
  const row = {
    ...standing,
    label: words,
    href: target,
    unitId: 'a',
    stretch: { x: 10, width: 20 },
    step: { kind: 'gop-y', standing: 'now' },
  } as const;
  const unnamed = {
    ...row,
    href: undefined,
    unitId: undefined,
    isPilot: false,
    isSlipped: false,
    step: undefined,
  };
  const board: BoardView = {
    counts: {
      statuses: [{ status: 'du-kien', count: 1 }],
      pilots: 1,
      slipped: 1,
      hasOthers: true,
    },
    asOf: day,
    strip: [{ status: 'du-kien', x: 0, width: 100 }],
    axis: {
      ticks: [
        { x: 0, label: '3/2020' },
        { x: 50, label: '4/2020' },
      ],
      /** In a drawing, which cannot contain `<time>`. */
      today: { iso: '2020-03-07', text: '07/03/2020', isDayKnown: true, x: 10 },
    },
    order: 'status',
    orderHrefs: { unit: target, time: target, status: target },
    groups: [
      { of: 'week', total: 1, inWeek: 0, rows: [row], folded: [] },
      { of: 'du-kien', total: 2, inWeek: 1, rows: [unnamed], folded: [{ ...row, unitId: 'b' }] },
    ],
    unitIndex: [link],
  };
  const year = { ...period, months: [period] };
  const ear: BroadcastLinkView = {
    ...link,
    programme: words,
    named: words,
    date: day,
    weekday: 5,
    slots: [words, words],
    priority: 'uu-tien',
    sound: { ...file, seconds: 725, small: { href: target, bytes: 2_900_000 } },
    isSample: true,
  };
  const slot: SlotView = { ...link, time: words, isRepeat: true, priority: 'khan-cap' };
  const scheduleDay: ScheduleDayView = { weekday: 5, date: day, isToday: true, slots: [slot] };
  const programme: ProgrammeLinkView = {
    ...link,
    podcastHref: target,
    description: words,
    days: [1, 2, 3, 7],
    slots: [words],
    minutes: 15,
    isSample: true,
  };
  const playerHref = href('/tin/ma/nghe-0.js');
  return {
    radio: {
      ...frame,
      isToday: true,
      latest: ear,
      restOfDay: [slot],
      week: words,
      days: [scheduleDay],
      past: [ear],
      programmes: [programme],
      listening: { frequency: words, loudspeakers: words, liveStream: target },
      sheetHref: target,
      calendarHref: target,
      playerHref,
    },
    radioSheet: {
      ...frame,
      isSample: true,
      week: words,
      days: [scheduleDay],
      address: target,
      radioHref: target,
    },
    programme: {
      ...frame,
      programme,
      presenter: words,
      programmeLanguage: 'km',
      total: 3,
      broadcasts: [ear],
      olderHref: target,
      radioHref: target,
    },
    programmePage: {
      ...frame,
      programme: link,
      number: 2,
      broadcasts: [ear],
      olderHref: target,
      newerHref: target,
      radioHref: target,
    },
    broadcast: {
      ...frame,
      title: words,
      named: words,
      programme: link,
      date: day,
      weekday: 5,
      slots: [words, words],
      priority: 'khan-cap',
      until: day,
      clusters: [words],
      presenter: words,
      note: words,
      sound: { ...file, seconds: 725, small: { href: target, bytes: 2_900_000 } },
      goneSound: undefined,
      body,
      items: [{ id: 'luc_95', at: 95, title: words, href: target, text: [words] }],
      earlier: ear,
      later: ear,
      radioHref: target,
      playerHref,
    },
    home: {
      ...frame,
      areas: {
        top: ['lead'],
        besideTop: ['radio', 'heard', 'comments', 'progress', 'coming'],
        row: ['pictured'],
        news: ['newest'],
        besideNews: ['search', 'units', 'thread'],
        services: ['officialDocuments', 'oneStop', 'websiteLinks'],
        foot: ['categories'],
      },
      radio: { latest: ear, isToday: true, today: [slot], radioHref: target },
      heard: {
        ...teaser,
        audio: { ...file, seconds: 725, small: { href: target, bytes: 2_900_000 } },
        isBesideRadio: true,
      },
      pictured: [teaser],
      thread: { title: words, href: target, total: 3, articles: [teaser] },
      comments: { open: [openConsultation], href: target },
      coming: { isThisWeek: true, congresses: [{ ...link, ...standing }] },
      units: { inNews: [{ ...unitLink, date: day }], indexHref: target },
      search: frame.site,
      lead: { ...teaser, image: { picture, alt: words, caption: words, credit: words } },
      weekSheet: link,
      newest: [teaser],
      progress: { href: target, counts: board.counts },
      categories: [{ name: words, href: target, articles: [teaser] }],
      officialDocuments: { newest: [teaser], href: target },
      oneStop: { page: { ...link, standfirst: words }, facts: oneStop },
      websiteLinks: [{ name: words, isSample: true, links: [link] }],
    },
    article: {
      ...frame,
      title: words,
      standfirst: words,
      date: day,
      updated: day,
      badges: ['sample'],
      category: link,
      units: [link],
      threads: [link],
      authors: [words],
      byline: [{ short: words, full: words }, { text: words }],
      congresses: [{ name: words, href: target, unit: link, status: 'du-kien', when }],
      leadImage: { picture, alt: words, caption: words, credit: words },
      audio: { ...file, seconds: 725, small: { href: target, bytes: 2_900_000 } },
      body,
      corrections: [{ date: day, text: words }],
      attachments: [{ ...file, title: words }],
      textCopyHref: target,
      noticeSheetHref: target,
      shareLinks: { zalo: target, facebook: target },
      related: [
        { title: words, date: day, href: target, badges: ['stub'], reason: 'unit' },
        { title: words, date: day, href: undefined, badges: [], reason: 'editor' },
      ],
      older: link,
      newer: link,
      readings: [{ ...link, date: day, at: 95 }],
    },
    textCopy: {
      language,
      ...copy,
      siteName: words,
      station: words,
      body: words,
    },
    noticeSheet: {
      ...frame,
      ...copy,
      articleHref: target,
      category: words,
      typeSize: 15,
      isLong: true,
      opening: body,
      rest: body,
      leftOut: { pictures: 1, links: 2, attachments: 3, hasAudio: true, authors: 1, related: 2 },
    },
    announcerScript: {
      ...frame,
      title: words,
      back: link,
      script: {
        station: words,
        programme: words,
        day: words,
        slots: ['05:30'],
        greeting: { blocks: [readBlock], doubts: [], hardWords: [], syllables: 1 },
        items: [
          {
            title: words,
            file: words,
            isSample: true,
            blocks: [readBlock, { ...readBlock, kind: 'title' }],
            doubts: [
              {
                doubt: 'date-or-number',
                written: words,
                spoken: words,
                file: words,
                line: 1,
                column: 2,
              },
            ],
            hardWords: [words],
            syllables: 1,
            seconds: 1,
          },
        ],
        closing: undefined,
        pace: 200,
        syllables: 2,
        seconds: 2,
        slotSeconds: 900,
      },
    },
    category: { ...section, about: words },
    unitIndex: {
      ...frame,
      letters: [{ letter: 'd', href: target }],
      groups: [
        { parent: undefined, total: 1, units: [unitLink] },
        { parent: unitLink, total: 1, units: [unitLink] },
      ],
      isNamed: false,
      filterScriptHref: href('/tin/ma/don-vi-0.js'),
      ahead: [unitLink],
      former: [unitLink],
    },
    unitLetter: {
      ...frame,
      letter: 'd',
      letters: [{ letter: 'd', href: target }],
      units: [unitLink],
      filterScriptHref: href('/tin/ma/don-vi-0.js'),
      indexHref: target,
    },
    unit: {
      officialDocuments: [teaser],
      ...section,
      predecessorsInPart: [unitLink],
      successorsInPart: [unitLink],
      placeCode: words,
      under: undefined,
      tasks: [words],
      contacts: [contact],
      chartHref: target,
      time: 'former',
      kind: words,
      note: words,
      before: words,
      validFrom: day,
      validTo: day,
      parent: unitLink,
      children: [unitLink],
      formerChildren: [unitLink],
      predecessors: [unitLink, unitLink],
      successors: [unitLink],
      predecessorArticles: [teaser],
      congresses: [
        { ...link, ...standing },
        { ...link, ...standing },
      ],
      atomHref: target,
      appointments: [
        {
          person: words,
          office: words,
          from: day,
          to: day,
          congress: link,
          quote: words,
          source,
        },
      ],
      calendarHref: target,
    },
    numberedPage: {
      ...frame,
      section: link,
      number: 2,
      articles: [teaser],
      olderHref: target,
      newerHref: target,
    },
    progressBoard: {
      ...frame,
      board,
      term: words,
      terms: [link],
      calendarHref: target,
      comparisonsHref: target,
    },
    term: { ...frame, board, term: words, boardHref: target },
    congress: {
      officialDocuments: [teaser],
      ...frame,
      ...standing,
      name: words,
      place: words,
      unit: link,
      level: words,
      congressKind: 'dai-bieu',
      ordinal: 'XIV',
      term: link,
      planned: when,
      note: words,
      suspensions: [
        { from: day, to: day, note: words },
        { from: day, to: undefined, note: undefined },
      ],
      steps: [
        { kind: 'tru-bi', when, note: words, standing: 'now', article: link },
        { kind: 'chinh-thuc', when, note: undefined, standing: 'ahead', article: undefined },
        { kind: 'chuan-y', when, note: undefined, standing: 'ahead', article: undefined },
      ],
      consultations: [openConsultation],
      papers: {
        before: [{ ...paper, role: 'du-thao' }],
        after: [{ ...paper, role: 'nghi-quyet', href: target, file: undefined }],
      },
      figures: [
        { of: { words }, value: words, quote: words, source },
        { of: { delegates: 'guests' }, value: '12', quote: words, source: documentSource },
      ],
      goals: [
        {
          what: words,
          value: '95',
          unit: words,
          by: 2025,
          quote: words,
          source,
          reached: [{ year: 2022, value: '62,5', quote: words, source }],
        },
        {
          what: words,
          value: '95',
          unit: undefined,
          by: undefined,
          quote: words,
          source,
          reached: [],
        },
      ],
      sources: [
        { title: words, href: target },
        { title: words, href: undefined },
      ],
      articles: [teaser],
      attachments: [{ ...file, title: words }],
      before: { ...link, ...standing },
      after: { ...link, ...standing },
      asOf: day,
      boardHref: target,
    },
    consultation: {
      ...frame,
      consultation: openConsultation,
      questions: [words],
      ways: { address: words, office: words, email: link, phone: link, url: target },
      drafts: [{ ...paper, role: 'du-thao' }],
      summary: words,
      takenOver: words,
      source,
      congress: link,
      unit: link,
      allHref: target,
    },
    comparisons: {
      ...frame,
      comparisons: [
        {
          what: words,
          unit: words,
          term: '2020–2025',
          level: words,
          isShare: true,
          rows: [{ congress: link, value: '27/31', length: 87.1, source }],
        },
        {
          what: words,
          unit: '%',
          term: '2020–2025',
          level: undefined,
          isShare: false,
          rows: [{ congress: link, value: '15,3 %', length: 15.3, source: documentSource }],
        },
      ],
      boardHref: target,
    },
    events: { ...frame, coming: [eventLine], past: [eventLine], calendarHref: target },
    event: {
      ...frame,
      event: eventLine,
      isOver: true,
      updated: day,
      allHref: target,
      calendarHref: target,
    },
    workCalendar: {
      ...frame,
      weeks: [workWeek('2020-03-02')],
      past: [workWeek('2020-02-24')],
      calendarHref: target,
    },
    organization: {
      ...frame,
      chart: [{ ...chartUnit, below: [chartUnit] }],
      unitIndexHref: target,
    },
    englishIndex: {
      ...frame,
      language: 'en',
      title: words,
      pages: [{ ...link, standfirst: words }],
      vietnameseHref: target,
    },
    consultations: {
      ...frame,
      groups: [
        { standing: 'open', consultations: [openConsultation] },
        { standing: 'ahead', consultations: [{ ...openConsultation, standing: 'ahead' }] },
        { standing: 'closed', consultations: [{ ...openConsultation, standing: 'closed' }] },
      ],
    },
    archive: { ...frame, years: [year], newestWeek: link },
    archiveYear: { ...frame, year },
    archiveMonth: { ...frame, month: period, year: link, weeks: [link], articles: [teaser] },
    weekSheet: {
      ...frame,
      days: words,
      address: target,
      archiveHref: target,
      articles: [teaser],
      typeSize: 15,
      withStandfirst: 0,
      isLong: true,
    },
    thread: { ...frame, title: words, about: words, articles: [teaser] },
    document: {
      ...frame,
      title: words,
      number: words,
      kind: link,
      issuer: link,
      issued: day,
      signer: words,
      abstract: words,
      isSample: true,
      validity: { from: day, end: { date: day, by: link } },
      replacedBy: [link],
      amendedBy: [link, link],
      replaces: [link],
      amends: [link],
      original: file,
      body,
      articles: [teaser],
      officialDocumentsHref: target,
    },
    documents: {
      ...frame,
      choice: { by: 'kind', name: words },
      officialDocuments: [teaser],
      kinds: [period],
      years: [period],
      issuers: [period],
      officialDocumentsHref: target,
    },
    plainPage: { ...frame, title: words, standfirst: words, isSample: true, body, oneStop },
    search: {
      ...frame,
      categories: [link],
      units: [link],
      years: [year],
      indexHref: target,
      searchScriptHref: href('/tin/ma/tim-kiem-0.js'),
    },
    corrections: {
      ...frame,
      corrections: [{ date: day, text: words, article: link, badges: ['sample'] }],
    },
    openData: {
      ...frame,
      registers: [
        {
          name: 'articles',
          jsonHref: target,
          csvHref: target,
          schemaHref: target,
          fields: [{ name: 'id', description: words, isOptional: false }],
        },
      ],
      allFeeds: [link],
    },
    offline: { ...frame, offlineScriptHref: href('/tin/ma/ngoai-tuyen-0.js') },
    moved: { ...frame, title: words, to: target },
    movedChoices: { ...frame, choices: [{ query: words, title: words, to: target }] },
    movedCopy: { language, title: words, address: target },
    withdrawn: { ...frame, what: 'article', published: day, gone: day, reason: words },
    withdrawnCopy: { language, published: day, gone: day, reason: words, siteName: words },
    closing: { ...frame, closing: { date: day, reason: words, successors: [link] } },
    siteMap: {
      ...frame,
      radioHref: target,
      programmes: [link],
      correctionsHref: target,
      openDataHref: target,
      officialDocumentsHref: target,
      progressHref: target,
      comparisonsHref: target,
      consultationsHref: target,
      eventsHref: target,
      workCalendarHref: target,
      organizationHref: target,
      englishHref: target,
      unitIndexHref: target,
      categories: [link],
      units: [link],
      years: [link],
      threads: [link],
      pages: [link],
    },
    notFound: {
      ...frame,
      indexHref: target,
      nearScriptHref: href('/tin/ma/khong-thay-0.js'),
    },
  };
};
