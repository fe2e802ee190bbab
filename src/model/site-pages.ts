import { KINDS, PAGE_KINDS } from './kinds.ts';

/** The pages that every site has, besides those of articles and entries, by their paths below the site's base. */
export const SITE_PAGES: readonly string[] = [
  '/',
  ...PAGE_KINDS.map((kind) => `/${KINDS[kind].plural}/`),
  '/about/',
  '/charts/',
  '/check/',
  '/crosswalk/',
  '/open/',
  '/search/',
  '/statement/',
  '/versions/',
];
