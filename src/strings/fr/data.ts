export const wholeBriefing = 'Le dossier entier';
export const briefingSchema = 'Le schéma JSON de briefing.json';
export const chart = ({ code, title }: { code: string; title: string }) => `Graphique ${code} : ${title}`;
export const allAnnotations = 'Toutes les annotations (W3C Web Annotation), dont les pages sont les fichiers des articles';
export const articleAnnotations = ({ article }: { article: string }) => `Article ${article} : annotations (W3C Web Annotation)`;
export const articleGraph = ({ article }: { article: string }) =>
  `Article ${article}, avec ses affirmations, ses sources et ses chiffres en données liées (schema.org)`;
export const columnsOf = ({ title }: { title: string }) => `${title}, ses colonnes (W3C CSV on the Web)`;
export const licencesLead = `Ce dont ce site est fait, et les licences sous lesquelles ses lecteurs le reçoivent.
La licence du dossier lui-même figure sur la page qui le présente.`;
/** Fonts of a script or of signs, by the English name of these. */
export const scriptFont = ({ name }: { name: string }) =>
  `Les polices pour ${name}, réduites aux lettres des textes et renommées, dans les pages et les PDF`;
/** The works that the site sends to its readers. */
export const works = {
  site: 'Le code de ce site, dans toutes les pages',
  fonts: 'Les polices Source Serif 4 et Source Sans 3, dans toutes les pages et tous les PDF',
  tailwind: 'Tailwind CSS, dans les styles de toutes les pages',
  stemmers: 'Les racinisateurs d’Orama, dans la page de recherche',
  vite: 'Vite, dans les scripts : la fonction qui en charge un autre quand il le faut',
};
