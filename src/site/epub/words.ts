/** The words that books have beside those of the pages. */
export const WORDS = {
  note: 'note',
  notes: 'Notes',
  backTo: (locator: string) => `Back to ${locator}`,
  numbers: 'Its numbers as a table',
  citation: 'How to cite this',
  link: 'Permanent link',
  version: (version: string, date: string) => `Version ${version}, ${date}`,
  /** What stands before and after the name of the licence. */
  ours: 'Our text, notes and data: ',
  quoted: '. Words quoted from the documents are not under it.',
  accessibility: (hasCharts: boolean) =>
    `The text is in reading order under headings, and each paragraph can be gone to by its locator. Notes stand in their own section and lead back.${
      hasCharts ? ' Charts have a text in their place, and their numbers as tables.' : ''
    } Nothing moves, sounds or is told by color alone.`,
};
