/** What the answer of a passage says. */
export const close = 'Close';
export const titled = (name: string, label: string) => `${name}: ${label}`;
