/** What the handle on the as-of date says. */
const day = new Intl.DateTimeFormat('fr', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const number = new Intl.NumberFormat('fr', { maximumFractionDigits: 1 });

export const printDay = (date: Date) => day.format(date).replace(/^1 /, '1er ');
export const range = (low: number, high: number) => `${number.format(low)} à ${number.format(high)}`;
export const noNumber = 'aucun nombre';
export const moved = (date: string, rates: readonly string[]) => `${date} : ${rates.join(' ; ')}`;
