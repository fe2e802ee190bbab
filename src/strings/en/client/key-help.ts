/** What the list of keys says. */
export const title = 'Keys';
export const next = 'next passage';
export const previous = 'previous passage';
export const enter = 'Enter';
export const answer = 'who says so, and what stands elsewhere';
export const escape = 'Esc';
export const close = 'close, back to the passage';
export const copy = 'copy or cite';
export const search = 'search';
export const help = 'these keys';
export const useLetters = 'Use the letter keys';
export const closeList = 'Close';
