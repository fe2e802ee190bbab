import { parts } from '../../intl.ts';

export const versions = 'Versions';
export const skipToText = 'Skip to the text';
export const siteNavigation = 'Site';
export const checkQuotation = 'Check a quotation';
export const wholeAsData = 'All of it as data (JSON)';
export const briefingAsPdf = 'The briefing as PDF';
export const wholeAs = ({ format }: { format: string }) => `All of it as ${format}`;
export const search = 'Search';
export const check = 'Check';
export const about = 'About';
export const sideBySide = 'Side by side';
export const evidence = 'Evidence';
export const numbers = 'Numbers';
export const openQuestions = 'Open questions';
export const findings = 'Findings';
export const colors = 'Colors';
export const system = 'System';
export const light = 'Light';
export const dark = 'Dark';
/** `Version 1.1.0, 2026-02-01.` */
export const footer = <T>({ version, date }: { version: T; date: T }) => parts`${version}, ${date}.`;
export const version = ({ version }: { version: string }) => `Version ${version}`;
export const whatIsOurs = ({ hasDocuments }: { hasDocuments: boolean }) =>
  `${hasDocuments ? 'Labels' : 'Headings, labels'}, notes and computed figures are ours; what we infer is marked as inferred.`;
export const allArticles = ({ count }: { count: number }) => `All ${count} articles`;
