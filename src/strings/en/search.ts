export const articleOf = ({ code }: { code: string }) => `Article ${code}`;
export const sections = 'Sections';
export const seeOther = ({ name }: { name: string }) => `see ${name}`;
export const letterOf = ({ title, letter }: { title: string; letter: string }) => `${title}: ${letter}`;
