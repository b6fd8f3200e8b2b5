import type { PlainPage } from '../content/content.ts';
import type { RenderedMarkdown } from '../markdown/render-markdown.ts';
import type { Framing, PageFrame } from './frame.ts';

export interface PlainPageView extends PageFrame {
  readonly title: string;
  readonly standfirst: string | undefined;
  readonly isSample: boolean;
  readonly body: RenderedMarkdown;
}

export const plainPageView = (
  { path, title, standfirst, sample }: PlainPage,
  body: RenderedMarkdown,
  framing: Framing,
): PlainPageView => ({
  ...framing.frame(path, { description: standfirst, way: [{ name: title, path }] }),
  title,
  standfirst,
  isSample: sample,
  body,
});
