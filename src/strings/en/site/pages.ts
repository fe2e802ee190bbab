import { parts, type Mark } from '../../intl.ts';

export const notFound = 'Not found';
export const notFoundLead = 'There is no page at this address.';
export const noPageHere = 'There is no page here';
export const cutOff = 'The address may have been cut off on its way.';
export const firstPage = <T>({ link }: { link: Mark<T> }) => parts`${link('The first page')} leads to everything.`;
