import { Schema } from 'prosemirror-model';
import { blockNodes } from './block-nodes.ts';
import { inlineNodes } from './inline-nodes.ts';
import { marks } from './marks.ts';

/** The documents that our Markdown can express. */
export const schema = new Schema({ nodes: { ...blockNodes, ...inlineNodes }, marks });
