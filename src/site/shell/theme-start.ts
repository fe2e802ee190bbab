/** Applies the stored choice before anything is painted; `client/theme.ts` stores it. */
export const THEME_START = `try{let t=localStorage.theme;t&&(document.documentElement.dataset.theme=t)}catch{}`;
