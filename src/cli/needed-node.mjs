// Plain JavaScript: this file must run on the old Node versions that `node-version.mjs` rejects.
import process from 'node:process';

/** The first version of Node that runs this program. */
export const neededNode = 24;

export const isNodeNewEnough = Number(process.versions.node.split('.')[0]) >= neededNode;
