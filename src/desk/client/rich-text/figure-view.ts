import type { Node } from 'prosemirror-model';
import type { EditorView, NodeView, NodeViewConstructor } from 'prosemirror-view';

let count = 0;

/** A picture with its description beside it, and its caption as words of the text. */
class FigureView implements NodeView {
  readonly dom = document.createElement('figure');
  readonly contentDOM = document.createElement('figcaption');
  private readonly image = document.createElement('img');
  private readonly alt = document.createElement('textarea');
  private node: Node;

  constructor(node: Node, view: EditorView, getPos: () => number | undefined) {
    this.node = node;
    const id = `loi-ta-${(count += 1)}`;
    const label = document.createElement('label');
    label.htmlFor = id;
    label.textContent = 'Lời tả ảnh (đọc cho người không nhìn thấy ảnh)';
    Object.assign(this.alt, { id, rows: 2, placeholder: 'Trong ảnh có ai, đang làm gì, ở đâu?' });
    const beside = document.createElement('div');
    beside.className = 'figure-words';
    beside.contentEditable = 'false';
    beside.append(label, this.alt);
    this.image.contentEditable = 'false';
    this.contentDOM.dataset['label'] = 'Chú thích, in dưới ảnh';
    this.dom.append(this.image, beside, this.contentDOM);
    this.alt.addEventListener('input', () => {
      const pos = getPos();
      if (pos === undefined) return;
      const alt = this.alt.value.replaceAll(/\s*\n\s*/gu, ' ');
      view.dispatch(view.state.tr.setNodeMarkup(pos, undefined, { ...this.node.attrs, alt }));
    });
    this.show(node);
  }

  private show({ attrs }: Node): void {
    const src = String(attrs['src']);
    const alt = String(attrs['alt']);
    if (this.image.getAttribute('src') !== src) this.image.setAttribute('src', src);
    this.image.alt = '';
    if (this.alt.value.replaceAll(/\s*\n\s*/gu, ' ') !== alt) this.alt.value = alt;
    this.alt.classList.toggle('has-must', alt.trim() === '');
  }

  update(node: Node): boolean {
    if (node.type !== this.node.type) return false;
    this.node = node;
    this.show(node);
    return true;
  }

  stopEvent(event: Event): boolean {
    return event.target === this.alt;
  }

  ignoreMutation({ target }: { readonly target: globalThis.Node }): boolean {
    return !this.contentDOM.contains(target);
  }
}

/** Makes the view of a picture. */
export const figureView: NodeViewConstructor = (node, view, getPos) =>
  new FigureView(node, view, getPos);
