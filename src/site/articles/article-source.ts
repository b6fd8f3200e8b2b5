/** The content file of an article, relative to the content folder. */
export const articleSource = (key: string): string => `articles/${key}.md`;
