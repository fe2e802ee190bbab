/** What linked data and annotations say in words. Programs read it: no text is isolated in it. */
export const article = ({ code }: { code: string }) => `المقال ${code}`;
export const tables = {
  claim: {
    name: ({ briefing }: { briefing: string }) => `${briefing}: الأقوال`,
    description: 'كل قول من أقوال المقالات بصياغتنا، مع الكلمات التي تقوله والسلسلة التي جاء عبرها. ولا يقال عن أي قول إنه صحيح أو باطل.',
  },
  source: {
    name: ({ briefing }: { briefing: string }) => `${briefing}: المصادر`,
    description: 'كل صوت وكل وسيلة إعلام تعتمد عليهما المقالات، مع ما تذكره النصوص عنهما.',
  },
  figure: {
    name: ({ briefing }: { briefing: string }) => `${briefing}: الأرقام`,
    description: 'كل عدد وتاريخ وكمية مبهمة في المقالات، مع الكلمات التي تعطيه والسلسلة التي جاء عبرها.',
  },
};
export const notNamed = 'الاسم غير مذكور في النص';
export const annotations = ({ briefing }: { briefing: string }) => `${briefing}: الحواشي`;
export const schema = ({ briefing, version }: { briefing: string; version: string }) => `${briefing}: briefing.json، الإصدار ${version}`;
