import {
  html,
  jsonLdElement,
  scriptElement,
  styleElement,
  type Html,
} from '../../../../src/html/html.ts';
import { textSizeScript } from '../../../../src/html/text-size-script.ts';
import type { PageFrame, SocialView } from '../../../../src/site/page-frame.ts';
import { part } from '../../part.ts';

const property = (name: string, content: string | undefined): Html | false =>
  content !== undefined && html`<meta property="${name}" content="${content}">\n`;

/** The metadata that social networks show with a link to the page (ogp.me). */
const openGraph = (
  { site, canonical, description, social }: PageFrame,
  title: string,
  locale: string,
): Html | false => {
  const { image, alt, published, modified }: SocialView = social;
  return (
    canonical !== undefined &&
    html`${property('og:type', published === undefined ? 'website' : 'article')}${property('og:title', title)}${property('og:description', description)}${property('og:url', canonical)}${property('og:site_name', site.name)}${property('og:locale', locale)}${property('og:image', image)}${property('og:image:width', '1200')}${property('og:image:height', '630')}${property('og:image:alt', alt)}${property('article:published_time', published)}${property('article:modified_time', modified)}<meta name="twitter:card" content="summary_large_image">\n`
  );
};

/** Search engines may show a large picture of an article that they may list. */
const robots = ({ isIndexed, social }: PageFrame): Html | false => {
  if (!isIndexed) return html`<meta name="robots" content="noindex">\n`;
  return (
    social.published !== undefined && html`<meta name="robots" content="max-image-preview:large">\n`
  );
};

/**
 * The head of a document. The security policy comes first because it governs only what follows it.
 */
export const documentHead = part(
  'documentHead',
  {},
  ({ frame, title, scripts, more }, { words, head }) => {
    const { site, canonical, description, structuredData, alternates, feeds } = frame;
    const named = title ?? site.name;
    const said = frame.isSample ? words.outputs.sampleTitle(named) : named;
    return html`<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${head.policy}">
${more}<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title === undefined ? site.name : `${said} | ${site.name}`}</title>
<meta name="description" content="${description}">
${canonical !== undefined && html`<link rel="canonical" href="${canonical}">\n`}${robots(frame)}<meta name="theme-color" content="${head.themeColour}">
${openGraph(frame, said, words.openGraphLocale)}<link rel="icon" href="${site.iconHref}" type="image/svg+xml">
<link rel="apple-touch-icon" href="${site.touchIconHref}">
<link rel="manifest" href="${site.manifestHref}">
${alternates.map(({ language, href }) => html`<link rel="alternate" hreflang="${language}" href="${href}">\n`)}${feeds.map(({ type, label, href }) => html`<link rel="alternate" type="${type}" title="${label || named}" href="${href}">\n`)}${styleElement(head.css)}${scriptElement(textSizeScript)}
${scripts.map((source) => html`<script type="module" src="${source}"></script>\n`)}${structuredData.map((each) => html`${jsonLdElement(each)}\n`)}</head>`;
  },
);
