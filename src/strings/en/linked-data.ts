/** What linked data and annotations say in words. */
export const article = ({ code }: { code: string }) => `Article ${code}`;
export const tables = {
  claim: {
    name: ({ briefing }: { briefing: string }) => `${briefing}: claims`,
    description:
      'Every claim of the articles in our words, with the words that make it and the chain by which it came there. None is said to be true or false.',
  },
  source: {
    name: ({ briefing }: { briefing: string }) => `${briefing}: sources`,
    description: 'Every voice and outlet that the articles draw on, with what the texts state of it.',
  },
  figure: {
    name: ({ briefing }: { briefing: string }) => `${briefing}: figures`,
    description: 'Every number, date and vague quantity in the articles, with the words that give it and the chain by which it came there.',
  },
};
export const notNamed = 'Not named in the text';
export const annotations = ({ briefing }: { briefing: string }) => `${briefing}: annotations`;
export const schema = ({ briefing, version }: { briefing: string; version: string }) => `${briefing}: briefing.json, version ${version}`;
