/** What files of data are called where they are listed. Programs read it: no text is isolated in it. */
export const wholeBriefing = 'الملف كله';
export const briefingSchema = 'مخطط JSON Schema الخاص بـ briefing.json';
export const chart = ({ code, title }: { code: string; title: string }) => `الرسم البياني ${code}: ${title}`;
export const allAnnotations = 'كل الحواشي (W3C Web Annotation)، وصفحاتها ملفات المقالات';
export const articleAnnotations = ({ article }: { article: string }) => `المقال ${article}: الحواشي (W3C Web Annotation)`;
export const articleGraph = ({ article }: { article: string }) =>
  `المقال ${article}، مع أقواله ومصادره وأرقامه، في صورة بيانات مترابطة (schema.org)`;
export const columnsOf = ({ title }: { title: string }) => `${title}، أعمدته (W3C CSV on the Web)`;
export const licencesLead = `ما صُنع منه هذا الموقع، والرخص التي يتلقاه القراء بموجبها.
أما رخصة الملف نفسه ففي الصفحة الخاصة به.`;
/** Fonts of a script or of signs, by the English name of these. */
export const scriptFont = ({ name }: { name: string }) => `خطوط ${name}، مقصورة على حروف النصوص ومسمّاة باسم آخر، في الصفحات وملفات PDF`;
/** The works that the site sends to its readers. */
export const works = {
  site: 'شيفرة هذا الموقع، في كل صفحة',
  fonts: 'خطّا Source Serif 4 وSource Sans 3، في كل صفحة وملف PDF',
  tailwind: 'Tailwind CSS، في أنماط كل صفحة',
  stemmers: 'مجذِّعات Orama، في صفحة البحث',
  vite: 'Vite، في البرامج النصية: الدالة التي تحمّل غيرها عند الحاجة',
};
