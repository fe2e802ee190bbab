/** What the answer of a passage says. */
export const close = 'إغلاق';
export const titled = (name: string, label: string) => `${name}: ${label}`;
