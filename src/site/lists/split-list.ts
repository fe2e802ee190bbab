/**
 * Leads on from a list that is split by article: a link to one of its entries, made when it was whole, leads to the page of
 * that entry. `/claims/#claim-x` → `/claims/x/`
 */
const [, id] = /^#(?:claim|source|figure|relation)-(.+)$/.exec(location.hash) ?? [];
if (id) location.replace(`${location.pathname}${id}/`);
