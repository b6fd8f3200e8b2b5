import { plainTextEditor } from './plain-text-editor.ts';

const place = document.querySelector<HTMLElement>('main');
if (place) plainTextEditor(place, '', { onChange: () => {} });
