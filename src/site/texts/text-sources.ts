/**
 * The file of an article, relative to the content folder.
 *
 * @param key `2020/03/dai-hoi`
 */
export const articleSource = (key: string): string => `articles/${key}.md`;

/** The file of a plain page, relative to the content folder. */
export const pageSource = (slug: string): string => `pages/${slug}.md`;

/**
 * The file of a broadcast, relative to the content folder.
 *
 * @param key `2020/03/13-0530-ban-tin-sang`
 */
export const broadcastSource = (key: string): string => `broadcasts/${key}.md`;

/** The file of an official document, relative to the content folder. */
export const officialDocumentSource = (slug: string): string => `documents/${slug}.md`;
