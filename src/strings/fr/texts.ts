import { plural } from './grammar.ts';

/** Whose words the texts of some articles are. */
export const whoseWords = {
  retold: 'Les mots entre guillemets sont ceux des documents ; tout le reste est de nous',
  own: ({ articles }: { articles: number }) =>
    `Le texte de ${plural(articles, 'l’article', 'chaque article')} est dans la formulation du document ; tout le reste est de nous`,
  some: 'Dans une édition de lecture, les mots entre guillemets sont ceux du document, et chacun des autres articles est dans la formulation de son document ; tout le reste est de nous',
};
/** What the articles of a briefing are. */
export const areArticles = {
  own: ({ articles }: { articles: number }) =>
    `${plural(articles, 'L’article', 'Chaque article')} est un document dans sa propre formulation.`,
  retold: ({ articles }: { articles: number }) =>
    `${plural(articles, 'L’article', 'Chaque article')} est une édition de lecture : le document entier restitué avec nos mots, paragraphe par paragraphe, avec citation des mots qui importent.`,
  some: 'Chaque article est, comme l’indique sa page, soit un document dans sa propre formulation, soit une édition de lecture : le document entier restitué avec nos mots, paragraphe par paragraphe.',
};
