/** What the list of keys says. */
export const title = 'Touches';
export const next = 'passage suivant';
export const previous = 'passage précédent';
export const enter = 'Entrée';
export const answer = 'qui le dit, et ce qui figure ailleurs';
export const escape = 'Échap';
export const close = 'fermer, revenir au passage';
export const copy = 'copier ou citer';
export const search = 'rechercher';
export const help = 'ces touches';
export const useLetters = 'Utiliser les touches de lettres';
export const closeList = 'Fermer';
