/** The most bytes that a content file may have: some thousand pages. Larger ones cost parsers minutes. */
export const LARGEST_FILE = 2_000_000;

/** How deep quotations and lists may lie in each other; parsers need time with its square, and at last more stack than there is. */
export const DEEPEST_NESTING = 50;

/** After how many milliseconds a file counts as one that cannot be parsed. A large one takes a tenth of it. */
export const MAX_PARSE = 8_000;
