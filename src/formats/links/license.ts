/** The licence of what is ours; words quoted from the documents are not under it. */
export const LICENSE = 'https://creativecommons.org/licenses/by/4.0/';
