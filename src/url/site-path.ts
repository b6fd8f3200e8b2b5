/** The address of a page or file within the site: begins with `/`, lower-case ASCII segments. */
export type SitePath = string & { readonly brand: 'SitePath' };

/**
 * The allowed values of `href` and `src`: a site path under the site's base, or a checked address.
 */
export type Href = string & { readonly brand: 'Href' };

const path = (...segments: readonly string[]): SitePath =>
  `/${segments.map((segment) => `${segment}/`).join('')}` as SitePath;

const numbered = (parent: SitePath, page: number): SitePath =>
  `${parent}trang-${page}/` as SitePath;

/** The address of every kind of page, in one place. Once published, an address never changes. */
export const sitePaths = {
  home: path(),
  notFound: '/404.html' as SitePath,
  siteMap: path('so-do-trang'),
  archive: path('luu-tru'),
  archiveYear: (year: string): SitePath => path('luu-tru', year),
  /** @param monday the first day of the week, `2020-03-02` */
  weekSheet: (monday: string): SitePath => path('luu-tru', 'tuan', monday),
  archiveMonth: (month: string): SitePath => path('luu-tru', month.slice(0, 4), month.slice(5)),
  /** @param key `YYYY/MM/slug` */
  article: (key: string): SitePath => path(key),
  /** Not a page: the folder of all categories. */
  categoryFolder: path('chuyen-muc'),
  category: (id: string): SitePath => path('chuyen-muc', id),
  categoryPage: (id: string, page: number): SitePath => numbered(path('chuyen-muc', id), page),
  unitIndex: path('don-vi'),
  /** Not a page: the prefix of the addresses of all letters of the index. */
  unitLetters: path('don-vi', 'chu-cai'),
  /** @param letter `d` for both D and Đ; `so` if a name does not begin with a letter */
  unitLetter: (letter: string): SitePath => path('don-vi', 'chu-cai', letter),
  unit: (id: string): SitePath => path('don-vi', id),
  unitPage: (id: string, page: number): SitePath => numbered(path('don-vi', id), page),
  /** Not a page: the prefix of the addresses of all threads. */
  threadFolder: path('dong-su-kien'),
  thread: (id: string): SitePath => path('dong-su-kien', id),
  /** Not a page: the prefix of the addresses of all congresses. */
  congressFolder: path('dai-hoi'),
  congress: (id: string): SitePath => path('dai-hoi', id),
  /** One result of several units beside each other. */
  comparisons: path('so-sanh'),
  /** All draft papers that are, were or will be open for comment. */
  consultations: path('gop-y'),
  consultation: (id: string): SitePath => path('gop-y', id),
  /** Events that are no congress. */
  events: path('su-kien'),
  event: (id: string): SitePath => path('su-kien', id),
  eventCalendar: '/su-kien/lich.ics' as SitePath,
  workCalendar: path('lich-cong-tac'),
  /** The work calendar to subscribe to. */
  workCalendarFile: '/lich-cong-tac/lich.ics' as SitePath,
  /** The organisation chart, with tasks and contacts. */
  organization: path('to-chuc'),
  /** The list of the pages in English, and the prefix of their addresses. */
  english: path('en'),
  progressBoard: path('tien-do-dai-hoi'),
  /** Not a page: the prefix of the addresses of all terms. */
  termFolder: path('nhiem-ky'),
  /** @param term `2020-2025` */
  term: (term: string): SitePath => path('nhiem-ky', term),
  /** The board of all congresses, or of a term, with its table in another order: `theo-don-vi`. */
  orderedBoard: (board: SitePath, order: string): SitePath => `${board}${order}/` as SitePath,
  /** The calendar of all congresses. */
  calendar: '/tien-do-dai-hoi/lich.ics' as SitePath,
  unitCalendar: (id: string): SitePath => `${path('don-vi', id)}lich.ics` as SitePath,
  officialDocuments: path('van-ban'),
  officialDocument: (slug: string): SitePath => path('van-ban', slug),
  officialDocumentsOfKind: (kind: string): SitePath => path('van-ban', 'loai', kind),
  officialDocumentsOfYear: (year: string): SitePath => path('van-ban', 'nam', year),
  officialDocumentsOfIssuer: (issuer: string): SitePath => path('van-ban', 'co-quan', issuer),
  /** The page of the station: today, the week, listening again. */
  radio: path('truyen-thanh'),
  /** The week's schedule to print. */
  radioSheet: path('truyen-thanh', 'lich'),
  /** The emergencies that are on air or to come: read by the script of every page, kept by nobody. */
  emergencies: '/khan-cap.json' as SitePath,
  /** What a browser needs to read an article aloud. */
  voice: '/doc-may.json' as SitePath,
  /** @param key `YYYY/MM/slug` */
  broadcast: (key: string): SitePath => path('truyen-thanh', key),
  /** Not a page: the prefix of the addresses of all programmes. */
  programmeFolder: path('truyen-thanh', 'chuong-trinh'),
  programme: (id: string): SitePath => path('truyen-thanh', 'chuong-trinh', id),
  /** The podcast of a programme, and the square picture in it. */
  podcast: (id: string): SitePath =>
    `${path('truyen-thanh', 'chuong-trinh', id)}podcast.xml` as SitePath,
  programmeCover: (id: string): SitePath => `/the/chuong-trinh/${id}.jpg` as SitePath,
  /** What is read in a broadcast as plain text. @param key `YYYY/MM/slug` */
  transcript: (key: string): SitePath => `/truyen-thanh/${key}/loi-doc.txt` as SitePath,
  /** The same with times, as WebVTT. */
  captions: (key: string): SitePath => `/truyen-thanh/${key}/loi-doc.vtt` as SitePath,
  chapters: (key: string): SitePath => `/truyen-thanh/${key}/cac-muc.json` as SitePath,
  /** The week's schedule as a calendar. */
  radioCalendar: '/truyen-thanh/lich.ics' as SitePath,
  programmePage: (id: string, page: number): SitePath =>
    numbered(path('truyen-thanh', 'chuong-trinh', id), page),
  /** @param slug also `en/about` */
  plainPage: (slug: string): SitePath => path(slug),
  media: (file: string): SitePath => `/media/${file}` as SitePath,
  /** @param key `YYYY/MM/slug` of the article */
  textCopy: (key: string): SitePath => `/${key}/ban-in.txt` as SitePath,
  /** @param key `YYYY/MM/slug` of the article */
  noticeSheet: (key: string): SitePath => path(key, 'bang-tin'),
  /** Only in the preview. @param key `YYYY/MM/slug` of the article */
  announcerScript: (key: string): SitePath => path(key, 'kich-ban'),
  corrections: path('dinh-chinh'),
  search: path('tim-kiem'),
  /** Not a page: the folder of the search index. */
  searchIndexes: path('tim-kiem', 'chi-muc'),
  /** A folder in it with a content hash in its name. */
  searchFolder: (name: string): SitePath => path('tim-kiem', 'chi-muc', name),
  /** The page that says that the site is closed, and names its successor. */
  closing: path('ngung-cap-nhat'),
  offline: path('ngoai-tuyen'),
  openData: path('du-lieu'),
  openDataFile: (name: string): SitePath => `/du-lieu/${name}` as SitePath,
  /** @param of the front page with the articles of the feed */
  atomFeed: (of: SitePath): SitePath => `${of}atom.xml` as SitePath,
  jsonFeed: (of: SitePath): SitePath => `${of}feed.json` as SitePath,
  sitemap: '/sitemap.xml' as SitePath,
  sitemapPart: (number: number): SitePath => `/sitemap-${number}.xml` as SitePath,
  newsSitemap: '/sitemap-tin-moi.xml' as SitePath,
  robots: '/robots.txt' as SitePath,
  webManifest: '/manifest.webmanifest' as SitePath,
  headers: '/_headers' as SitePath,
  redirects: '/_redirects' as SitePath,
  /**
   * Not a page: the folder of the files that web servers include in their settings; it is not
   * served.
   */
  serverFolder: '/_server/' as SitePath,
  nginxHttp: '/_server/nginx-http.conf' as SitePath,
  nginxServer: '/_server/nginx-server.conf' as SitePath,
  caddyfile: '/_server/Caddyfile' as SitePath,
  /** Copied to the top of the folder that is handed to Vercel. */
  vercelConfig: '/_server/vercel.json' as SitePath,
  /** Lists the files of the site; the next publication is compared with it. */
  siteManifest: '/manifest-site.json' as SitePath,
  /** Every address that was ever live: published with the site, but not part of a release. */
  ledger: '/so-dia-chi.json' as SitePath,
  /** What the site was made from, to build the same bytes again; published beside it. */
  provenance: '/nguon-goc.json' as SitePath,
  /** The signature of the provenance, in the form of minisign. */
  provenanceSignature: '/nguon-goc.json.minisig' as SitePath,
  /** The ledger that the site was built against, as it was then. */
  provenanceLedger: '/nguon-goc-so-dia-chi.json' as SitePath,
  serviceWorker: '/sw.js' as SitePath,
  /** A script of the pages; its name contains a content hash. */
  script: (name: string): SitePath => `/ma/${name}` as SitePath,
  icon: (name: string): SitePath => `/bieu-tuong/${name}` as SitePath,
  /** For `<link rel="icon">`; it scales. */
  svgIcon: '/bieu-tuong/bieu-tuong.svg' as SitePath,
  /**
   * For `<link rel="apple-touch-icon">`: 180 px, with square corners, because iOS rounds them
   * itself.
   */
  touchIcon: '/bieu-tuong/bieu-tuong-apple-180.png' as SitePath,
  /** 512 px: the publisher's logo for machines. */
  logo: '/bieu-tuong/bieu-tuong-512.png' as SitePath,
  /** The card for links to the site. */
  siteCard: '/the/trang.jpg' as SitePath,
  /** The card for links to a category. */
  categoryCard: (id: string): SitePath => `/the/chuyen-muc/${id}.jpg` as SitePath,
  /** The card for links to an article, from its address: `/the/2020/03/x.jpg`. */
  articleCard: (article: SitePath): SitePath =>
    `/the${article.replace(/\/$/u, '')}.jpg` as SitePath,
  /** The small copy of a sound; its name contains a hash. */
  smallSound: (name: string): SitePath => `/am/${name}` as SitePath,
  /** A version of a picture; its name contains a hash. */
  picture: (name: string): SitePath => `/anh/${name}` as SitePath,
} as const;

/** The parent folder of a path: for both `/a/b/` and `/a/b` it is `/a/`. */
export const parentOf = (sitePath: SitePath): SitePath =>
  sitePath.slice(0, sitePath.replace(/\/$/u, '').lastIndexOf('/') + 1) as SitePath;

/**
 * The file that a static host serves for a path: `/a/` gives `a/index.html`, `/%C4%91/` gives
 * `đ/index.html`.
 *
 * @throws TypeError if it would be outside the site
 */
export const fileOf = (sitePath: SitePath): string => {
  const file = decodeURI(sitePath).slice(1);
  if (/(?:^|\/)\.{1,2}(?:\/|$)/u.test(file))
    throw new TypeError(`outside of the site: ${sitePath}`);
  return sitePath.endsWith('/') ? `${file}index.html` : file;
};

/** Whether an address is that of a file of `content/media`. */
export const isMedia = (address: string): boolean => address.startsWith(sitePaths.media(''));
