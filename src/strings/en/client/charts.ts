/** What the handle on the as-of date says. */
const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const number = new Intl.NumberFormat('en-US', { maximumFractionDigits: 1 });

export const printDay = (date: Date) => day.format(date);
export const range = (low: number, high: number) => `${number.format(low)} to ${number.format(high)}`;
export const noNumber = 'no number';
export const moved = (date: string, rates: readonly string[]) => `${date}: ${rates.join('; ')}`;
