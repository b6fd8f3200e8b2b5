// Eleventy's command does not look for TypeScript by itself.
export { default } from './eleventy.config.ts';
