export const exampleInVain = 'Whoever reads this sentence will look for it in vain.';
export const lead = 'Whether words stand here as quoted, where, and whose they are.';
export const title = 'Check a quotation';
export const wordsCopied = 'Words copied from a page, a PDF or a manuscript';
export const howTo =
  'Several passages at once are parted by empty lines. In a paragraph of a manuscript, what stands between quotation marks is checked. All of it happens in this browser: nothing is sent, and nothing is kept.';
export const check = 'Check';
export const tryExample = 'Try an example';
export const whatWasFound = 'What was found';
export const howJudged = 'How it is judged';
export const exact = 'Exact';
export const exactMeans =
  'Every word and every sign between the words stands in one place, in this order. Spaces, line breaks, words broken at the end of a line, ligatures, the length of dashes, which quotation marks are set and whether, the case of the first letter and the sign at the end do not matter; nor do the numbers of notes and paragraphs, or locators, that came along. Words left out at … and words put into [ ] are allowed, and are named.';
export const altered = 'Altered';
export const alteredMeans =
  'The words stand nowhere as they are. What is shown beside them is the passage most like them, with what differs, or the passages from which they were put together: a suggestion where to look, no more.';
export const notHere = 'Not here';
export const notHereMeans =
  'No passage is much like it. The words may still stand in the document, if it has them where the reading edition retells it.';
export const needsScripts = ({ whose }: { whose: string }) =>
  `Checking needs scripts, which are off. Open the article instead, and look for a few of the words with the browser’s own search (Ctrl+F, or Cmd+F on a Mac); the same serves in its PDF. ${whose}.`;
export const pdfOf = ({ article }: { article: string }) => `PDF of ${article}`;
