/** What stands on paper alone. */
/** The number of a page, at its foot. */
export const pageOf = ({ page, pages }: { page: string; pages: string }) => `${page} of ${pages}`;
