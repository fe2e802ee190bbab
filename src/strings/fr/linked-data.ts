/** What linked data and annotations say in words. */
export const article = ({ code }: { code: string }) => `Article ${code}`;
export const tables = {
  claim: {
    name: ({ briefing }: { briefing: string }) => `${briefing} : affirmations`,
    description:
      'Toutes les affirmations des articles, énoncées avec nos mots, avec les mots qui les portent et la chaîne par laquelle elles y sont venues. Aucune n’est dite vraie ou fausse.',
  },
  source: {
    name: ({ briefing }: { briefing: string }) => `${briefing} : sources`,
    description: 'Toutes les voix et tous les médias auxquels les articles ont recours, avec ce que les textes en précisent.',
  },
  figure: {
    name: ({ briefing }: { briefing: string }) => `${briefing} : chiffres`,
    description:
      'Tous les nombres, dates et quantités vagues des articles, avec les mots qui les donnent et la chaîne par laquelle ils y sont venus.',
  },
};
export const notNamed = 'Sans nom dans le texte';
export const annotations = ({ briefing }: { briefing: string }) => `${briefing} : annotations`;
export const schema = ({ briefing, version }: { briefing: string; version: string }) => `${briefing} : briefing.json, version ${version}`;
