export { printDate } from '../../compiler/analysis/print-date.ts';
