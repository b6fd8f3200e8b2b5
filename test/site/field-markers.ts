import type { ContentType } from '../../src/content/schema/content-types.ts';
import { contentTypes } from '../../src/content/schema/content-types.ts';
import { schemaFields, type SchemaField } from '../../src/content/schema/schema-fields.ts';

/** A unique value for a field, and the forms in which the site may show it. */
export interface Marker {
  readonly value: unknown;
  readonly forms: readonly string[];
}

/** `congresses.facts.label`, after the name of its type. */
export type FieldName = `${ContentType}: ${string}`;

const nameOf = (type: ContentType, { path }: Pick<SchemaField, 'path'>): FieldName =>
  `${type}: ${path.join('.')}`;

/** `2020-01-09` in all forms of pages, feeds and calendars. */
const dayForms = (iso: string): string[] => {
  const [year = '', month = '', day = ''] = iso.split('-');
  const [m, d] = [String(Number(month)), String(Number(day))];
  /** In Vietnam a day begins at 17:00 of the day before in UTC. */
  const start = new Date(`${iso}T00:00+07:00`).toISOString();
  return [
    iso,
    `${iso}T00:00:00`,
    iso.replaceAll('-', ''),
    start,
    start.replace('.000', ''),
    start.replaceAll(/[-:]|\.000/gu, ''),
    `${day}/${month}/${year}`,
    `${d}/${m}/${year}`,
    `ngày ${d} tháng ${m} năm ${year}`,
  ];
};

/** A different day for each field with a date. */
const dayAt = (index: number): string =>
  new Date(Date.UTC(2019, 0, 2 + index)).toISOString().slice(0, 'YYYY-MM-DD'.length);

/** `qxacqx`: only letters, so that a slug or a folded text keeps them. */
const wordAt = (index: number): string =>
  `qx${String.fromCodePoint(97 + Math.floor(index / 26), 97 + (index % 26))}qx`;

const ofWord = (word: string): Marker => ({ value: word, forms: [word] });

const phoneAt = (index: number): string => `0220 555 ${String(index).padStart(3, '0')}`;

/** A marker for a field's control; `undefined` if the value has no words of its own. */
const markerFor = ({ notes }: SchemaField, index: number): Marker | undefined => {
  const word = wordAt(index);
  const day = dayAt(index);
  switch (notes.control) {
    case 'line':
    case 'paragraph':
    case 'code':
      return ofWord(word);
    case 'lines':
      return { value: [word], forms: [word] };
    case 'day':
    case 'moment':
    case 'period':
      return { value: day, forms: dayForms(day) };
    case 'url':
      return { value: `https://${word}.example/`, forms: [`https://${word}.example/`] };
    case 'phone':
      return { value: phoneAt(index), forms: [phoneAt(index)] };
    case 'email':
      return { value: `${word}@vi-du.example`, forms: [`${word}@vi-du.example`] };
    case 'pairs':
      return { value: { QXQ: word }, forms: [word] };
    default:
      return undefined;
  }
};

const oldPathMarker = (index: number): Marker => ({
  value: [`/cu/${wordAt(index)}/`],
  forms: [wordAt(index)],
});

const fileMarker = (index: number, ending: string): Marker => ({
  value: `/media/${wordAt(index)}.${ending}`,
  forms: [wordAt(index)],
});

const soundHost = 'https://qxamthanh.example';

const remoteSoundMarker = (index: number, ending: string): Marker => ({
  value: `${soundHost}/${wordAt(index)}.${ending}`,
  forms: [wordAt(index)],
});

const hashMarker = (index: number): Marker => {
  const hash = String(index).padStart(64, 'ab');
  return { value: hash, forms: [hash] };
};

/** Fields with a format that their control does not show. */
const special: Readonly<Record<FieldName, (index: number) => Marker | undefined>> = {
  'site: identity': (index) => ({
    value: `https://${wordAt(index)}.example/`,
    forms: [`${wordAt(index)}.example`],
  }),
  'site: formerBaseUrls': (index) => ({
    value: [`https://${wordAt(index)}.example/`],
    forms: [`${wordAt(index)}.example`],
  }),
  'site: predecessorSites.baseUrl': (index) => ({
    value: `https://${wordAt(index)}.example/`,
    forms: [`${wordAt(index)}.example`],
  }),
  'site: predecessorSites.moved.from': (index) => ({
    value: `/cu/${wordAt(index)}/`,
    forms: [wordAt(index)],
  }),
  /** A number occurs everywhere. */
  'site: formerArticlesPerPage': () => undefined,
  /** Its words are also in an article. */
  'congresses: congresses.facts.quote': () => undefined,
  'article: date': () => ({ value: '2020-03-21', forms: dayForms('2020-03-21') }),
  'article: updated': () => ({ value: '2020-03-25', forms: dayForms('2020-03-25') }),
  /** After the article's own date. */
  'article: corrections.date': () => ({ value: '2020-03-24', forms: dayForms('2020-03-24') }),
  'article: audio': (index) => remoteSoundMarker(index, 'mp3'),
  'article: audioFile.bytes': () => ({ value: 7_341_902, forms: ['7341902', '7,3 MB'] }),
  'article: audioFile.length': () => ({ value: '41:00', forms: ['41 phút', '2460', 'PT41M'] }),
  'article: audioFile.sha256': (index) => hashMarker(index),
  'article: image.file': (index) => fileMarker(index, 'png'),
  'article: attachments.file': (index) => fileMarker(index, 'pdf'),
  'article: aliases': oldPathMarker,
  'article: sortDay': () => ({ value: '2020-03-23', forms: dayForms('2020-03-23') }),
  'article: review.mark': () => ({ value: 'f0'.repeat(16), forms: ['f0'.repeat(16)] }),
  'site: closing.date': () => ({ value: '2020-05-07', forms: dayForms('2020-05-07') }),
  'page: aliases': oldPathMarker,
  'document: number': () => ({ value: '17-QXN/TW', forms: ['17-QXN/TW'] }),
  'document: file': (index) => fileMarker(index, 'pdf'),
  'document: aliases': oldPathMarker,
  'withdrawn-media: withdrawnMedia.file': (index) => fileMarker(index, 'pdf'),
  'document: expires': () => ({ value: '2041-07-19', forms: dayForms('2041-07-19') }),
  'redirects: redirects.from': (index) => ({
    value: `/cu/${wordAt(index)}.html`,
    forms: [wordAt(index)],
  }),
  'site: releaseKey': (index) => ofWord(`RW${wordAt(index).padEnd(54, 'q')}`),
  'site: soundHost': () => ({ value: soundHost, forms: [soundHost] }),
  'broadcast: audio': (index) => remoteSoundMarker(index, 'ogg'),
  'broadcast: audioFile.bytes': () => ({ value: 6_547_913, forms: ['6547913', '6,5 MB'] }),
  'broadcast: audioFile.length': () => ({ value: '1:43:00', forms: ['1 giờ 43 phút', '6180'] }),
  'broadcast: audioFile.sha256': (index) => hashMarker(index),
  'broadcast: aliases': oldPathMarker,
  'broadcast: slots': () => ({ value: ['06:37', '16:47'], forms: ['06:37'] }),
  'broadcast: items.at': () => ({ value: '57:17', forms: ['57:17'] }),
  'broadcast: until': () => ({ value: '2041-02-03 18:29', forms: ['18:29'] }),
  'broadcast: date': () => ({ value: '2020-04-15', forms: dayForms('2020-04-15') }),
  'programmes: programmes.days': () => ({ value: ['CN'], forms: ['Chủ nhật'] }),
  'programmes: programmes.slots': () => ({ value: ['06:37', '16:47'], forms: ['16:47'] }),
  'programmes: programmes.minutes': () => ({ value: 437, forms: ['437'] }),
  'programmes: programmes.guid': () => ({
    value: 'c0ffee00-1234-5678-9abc-def012345678',
    forms: ['c0ffee00-1234-5678-9abc-def012345678'],
  }),
  'programmes: programmes.pace': () => ({ value: 397, forms: ['397'] }),
  'programmes: programmes.language': () => ({ value: 'kha', forms: ['kha'] }),
  'units: units.placeCode': () => ({ value: '99731', forms: ['99731'] }),
  'congresses: congresses.ordinal': () => ({ value: 'XCIII', forms: ['XCIII'] }),
  'congresses: congresses.ordinalNumber': () => ({ value: 93, forms: ['93'] }),
  'congresses: congresses.term.from': () => ({ value: 2031, forms: ['2031'] }),
  'congresses: congresses.term.to': () => ({ value: 2037, forms: ['2037'] }),
  ...Object.fromEntries(
    [
      'units: units.appointments',
      ...['delegates', 'results', 'goals', 'goals.reached'].map(
        (list) => `congresses: congresses.${list}`,
      ),
    ].map((entry) => [`${entry}.quote`, () => undefined]),
  ),
  /** The quoted words name the person. */
  'units: units.appointments.person': () => undefined,
  'units: units.appointments.from': () => ({ value: '2017-01-03', forms: dayForms('2017-01-03') }),
  'units: units.appointments.to': () => ({ value: '2017-01-05', forms: dayForms('2017-01-05') }),
  'congresses: congresses.papers.file': (index) => fileMarker(index, 'pdf'),
  'congresses: congresses.delegates.called': () => ({ value: 7341, forms: ['7341', '7.341'] }),
  'congresses: congresses.delegates.present': () => ({ value: 6343, forms: ['6343', '6.343'] }),
  'congresses: congresses.delegates.guests': () => ({ value: 5347, forms: ['5347', '5.347'] }),
  'congresses: congresses.results.value': () => ({
    value: '3.347,5',
    forms: ['3347.5', '3.347,5'],
  }),
  'congresses: congresses.results.of': () => ({ value: 9349, forms: ['9349', '9.349'] }),
  'congresses: congresses.goals.goal': () => ({ value: 4351, forms: ['4351', '4.351'] }),
  'congresses: congresses.goals.by': () => ({ value: 2036, forms: ['2036'] }),
  'congresses: congresses.goals.reached.year': () => ({ value: 2033, forms: ['2033'] }),
  'congresses: congresses.goals.reached.value': () => ({ value: 2357, forms: ['2357', '2.357'] }),
  'congresses: congresses.consultations.opens': () => ({
    value: '2016-01-04',
    forms: dayForms('2016-01-04'),
  }),
  'congresses: congresses.consultations.closes': () => ({
    value: '2041-09-13',
    forms: [...dayForms('2041-09-13'), '20410914'],
  }),
  'units: units.validFrom': () => ({ value: '2018-01-02', forms: ['2/1/2018', '2018-01-02'] }),
  'units: units.validTo': () => ({ value: '2043-07-19', forms: ['19/7/2043', '2043-07-19'] }),
  'events: events.from': () => ({
    value: '2016-02-05',
    forms: [...dayForms('2016-02-05'), '20160205'],
  }),
  'events: events.to': () => ({
    value: '2041-10-17',
    forms: [...dayForms('2041-10-17'), '20411018'],
  }),
  'events: events.updated': () => ({ value: '2015-02-03', forms: dayForms('2015-02-03') }),
  'congresses: terms.id': () => ({ value: '2031-2037', forms: ['2031-2037'] }),
  'congresses: terms.formerIds': () => ({ value: ['2032-2038'], forms: ['2032'] }),
};

/** Every field of every content type, with its marker if its value is shown unchanged. */
export const markedFields: readonly {
  readonly type: ContentType;
  readonly name: FieldName;
  readonly field: SchemaField;
  readonly marker: Marker | undefined;
}[] = (Object.keys(contentTypes) as ContentType[])
  .flatMap((type) => schemaFields(contentTypes[type].schema).map((field) => ({ type, field })))
  .map(({ type, field }, index) => {
    const name = nameOf(type, field);
    const make = special[name] ?? (() => markerFor(field, index));
    return { type, name, field, marker: make(index) };
  });

/** A plain value of a file, to be changed while a fixture is made. */
export type Plain = Record<string, unknown>;

const isPlain = (value: unknown): value is Plain => typeof value === 'object' && value !== null;

/** The object with a field's key: for a list one entry, by default the last; created if missing. */
export const holderOf = (root: Plain, path: readonly string[], at = -1): Plain =>
  path.slice(0, -1).reduce<Plain>((holder, key) => {
    const value = holder[key];
    if (!Array.isArray(value)) return isPlain(value) ? value : (holder[key] = {});
    const entries: unknown[] = value;
    if (!isPlain(entries.at(at))) entries.push({});
    return entries.at(at) as Plain;
  }, root);

/** The content of a file of a type, with a marker in every field that has one. */
export const markedFile = (type: ContentType): Plain => {
  const root: Plain = {};
  for (const { type: own, field, marker } of markedFields) {
    if (own !== type) continue;
    const holder = holderOf(root, field.path);
    const key = field.path.at(-1) ?? '';
    if (marker) holder[key] = marker.value;
    else if (field.notes.control === 'groups' || field.notes.control === 'entries')
      holder[key] = [];
    else if (field.notes.control === 'group') holder[key] = {};
  }
  return root;
};
