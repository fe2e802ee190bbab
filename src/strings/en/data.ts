export const wholeBriefing = 'The whole briefing';
export const briefingSchema = 'The JSON Schema of briefing.json';
export const chart = ({ code, title }: { code: string; title: string }) => `Chart ${code}: ${title}`;
export const allAnnotations = 'All annotations (W3C Web Annotation), whose pages are the files of the articles';
export const articleAnnotations = ({ article }: { article: string }) => `Article ${article}: annotations (W3C Web Annotation)`;
export const articleGraph = ({ article }: { article: string }) =>
  `Article ${article}, with its claims, sources and figures as linked data (schema.org)`;
export const columnsOf = ({ title }: { title: string }) => `${title}, its columns (W3C CSV on the Web)`;
export const licencesLead = `What this site is made of, and the licences under which its readers receive it.
The licence of the briefing itself stands on the page about it.`;
/** Fonts of a script or of signs, by the English name of these. */
export const scriptFont = ({ name }: { name: string }) =>
  `The fonts for ${name}, cut to the letters of the texts and renamed, in pages and PDFs`;
/** The works that the site sends to its readers. */
export const works = {
  site: 'The code of this site, in every page',
  fonts: 'The fonts Source Serif 4 and Source Sans 3, in every page and PDF',
  tailwind: 'Tailwind CSS, in the styles of every page',
  stemmers: 'Stemmers of Orama, on the page that searches',
  vite: 'Vite, in scripts: the function that loads another when it is needed',
};
