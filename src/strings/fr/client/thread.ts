/** What the answer of a passage says. */
export const close = 'Fermer';
