/** What the script of the map says. */
export const whichTheyAre = 'Lesquelles';
