/**
 * The media types of the site's files, by ending, for servers and for storage where no header
 * rule says otherwise. Their own lists differ between machines and lack some of these.
 */
export const fileTypes: readonly (readonly [endings: readonly string[], type: string])[] = [
  [['html'], 'text/html; charset=utf-8'],
  [['css'], 'text/css; charset=utf-8'],
  [['js', 'mjs'], 'text/javascript; charset=utf-8'],
  [['txt'], 'text/plain; charset=utf-8'],
  [['csv'], 'text/csv; charset=utf-8'],
  [['ics'], 'text/calendar; charset=utf-8'],
  [['vtt'], 'text/vtt; charset=utf-8'],
  [['json'], 'application/json; charset=utf-8'],
  [['xml'], 'application/xml; charset=utf-8'],
  [['webmanifest'], 'application/manifest+json'],
  [['geojson'], 'application/geo+json'],
  [['wasm'], 'application/wasm'],
  [['pdf'], 'application/pdf'],
  [['docx'], 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  [['xlsx'], 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  [['svg'], 'image/svg+xml'],
  [['png'], 'image/png'],
  [['jpg', 'jpeg'], 'image/jpeg'],
  [['gif'], 'image/gif'],
  [['webp'], 'image/webp'],
  [['avif'], 'image/avif'],
  [['ico'], 'image/vnd.microsoft.icon'],
  [['mp3'], 'audio/mpeg'],
  [['m4a'], 'audio/mp4'],
  [['ogg'], 'audio/ogg'],
  [['mp4'], 'video/mp4'],
  [['woff2'], 'font/woff2'],
];
