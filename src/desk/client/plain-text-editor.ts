import type { BodyEditor, MakeBodyEditor } from './body-editor.ts';

const grow = (area: HTMLTextAreaElement): void => {
  area.style.height = 'auto';
  area.style.height = `${area.scrollHeight + 2}px`;
};

/** The body as plain text, for those who prefer to see the signs. */
export const plainTextEditor: MakeBodyEditor = (place, markdown, { onChange, onFiles }) => {
  const area = document.createElement('textarea');
  area.className = 'body-text';
  area.value = markdown;
  area.rows = 12;
  area.setAttribute('aria-labelledby', 'nhan-noi-dung');
  area.addEventListener('input', () => {
    grow(area);
    onChange();
  });
  const take = (event: Event, data: DataTransfer | null): void => {
    const files = [...(data?.files ?? [])];
    if (files.length === 0 || !onFiles) return;
    event.preventDefault();
    onFiles(files);
  };
  area.addEventListener('paste', (event) => take(event, event.clipboardData));
  area.addEventListener('drop', (event) => take(event, event.dataTransfer));
  place.replaceChildren(area);
  grow(area);
  const select = (start: number, end: number): void => {
    area.focus();
    area.setSelectionRange(start, end);
  };
  const editor: BodyEditor = {
    markdown: () => area.value,
    showFindings: (findings) =>
      place.replaceChildren(area, ...findings.flatMap(({ card }) => card ?? [])),
    goTo: (offset) => select(offset, offset),
    topOf: () => area.getBoundingClientRect().top,
    replace: (start, end, text) => {
      select(start, end);
      /** The only way that the browser's own undo knows of. */
      if (!document.execCommand('insertText', false, text)) area.setRangeText(text, start, end);
      grow(area);
      onChange();
    },
    focus: () => area.focus(),
    destroy: () => area.remove(),
  };
  return editor;
};
