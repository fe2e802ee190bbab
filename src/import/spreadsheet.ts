/** Entries as tables that somebody edits in a spreadsheet, and what a table that comes back changes. */
export { TABLE_KINDS, type TableKind } from './table/columns.ts';
export { planTable, type TablePlan } from './table/plan-table.ts';
export { printTable } from './table/print-table.ts';
export { readTable } from './table/read-table.ts';
