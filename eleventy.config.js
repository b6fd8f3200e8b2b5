// Eleventy's command looks for no TypeScript by itself.
export { default } from './eleventy.config.ts';
