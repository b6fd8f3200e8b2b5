const attribute = (tag: string, name: string): string =>
  new RegExp(String.raw`\s${name}\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+))`, 'iu')
    .exec(tag)
    ?.slice(1)
    .find((value) => value !== undefined)
    ?.trim() ?? '';

const words = (html: string): string =>
  html
    .replaceAll(/<[^<>]*>/gu, ' ')
    .replaceAll(/&nbsp;|\s+/giu, ' ')
    .trim();

const imageTag = /<img\s[^<>]*>/giu;
const isMedia = (source: string): boolean => /^\/media\/[\w./-]+$/u.test(source);

/** A file name on this site for a file from elsewhere; `undefined` if it has no plain name. */
const mediaName = (source: string): string =>
  /([\w-]+\.(?:jpe?g|png|webp|gif|avif))(?:[?#]|$)/iu.exec(source)?.[1]?.toLowerCase() ??
  'ten-anh.jpg';

/** An image and the words below it, in Markdown. */
const imageText = (tag: string, caption: string): string => {
  const source = attribute(tag, 'src');
  const alt = attribute(tag, 'alt') || 'lời tả ảnh';
  const below = caption || attribute(tag, 'title');
  const title = below === '' ? '' : ` "${below.replaceAll('"', '”')}"`;
  const path = isMedia(source) ? source : `/media/${mediaName(source)}`;
  const line = `![${alt}](${path}${title})`;
  return isMedia(source) ? `viết ${line}` : `chép ảnh vào thư mục media rồi viết ${line}`;
};

const video = /^https?:\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/([\w-]+)/iu;

const frameText = (element: string): string | undefined => {
  const source = attribute(element, 'src').replace(/^\/\//u, 'https://');
  const [, id] = video.exec(source) ?? [];
  if (id !== undefined) return `viết [Xem video](https://www.youtube.com/watch?v=${id})`;
  return /^https?:\/\/\S+$/u.test(source) ? `viết [Xem tại đây](${source})` : undefined;
};

/** A longer text is not a caption. */
const longestCaption = 300;

/** A table or a figure with one picture, possibly with words below it. */
const pictureFrame = (element: string): string | undefined => {
  const [image, ...others] = element.match(imageTag) ?? [];
  const caption = words(element);
  const isRow = /<\/t[dh]>\s*<t[dh]/iu.test(element);
  return image === undefined || others.length > 0 || isRow || caption.length > longestCaption
    ? undefined
    : imageText(image, caption);
};

/**
 * What to write instead of an HTML element, in Vietnamese, if the element itself shows it: a picture,
 * a picture in a table of one column with its caption, a frame with a video.
 */
export const meantBy = (element: string): string | undefined => {
  if (/^<img\s/iu.test(element)) return imageText(element, '');
  if (/^<iframe\s/iu.test(element)) return frameText(element);
  return /^<(?:table|figure)[\s>]/iu.test(element) ? pictureFrame(element) : undefined;
};
