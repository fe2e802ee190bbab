export const exampleInVain = 'Qui lit cette phrase la cherchera en vain.';
export const lead = 'Pour savoir si des mots figurent ici tels qu’ils sont cités, où, et à qui ils sont.';
export const title = 'Vérifier une citation';
export const wordsCopied = 'Mots copiés d’une page, d’un PDF ou d’un manuscrit';
export const howTo =
  'Pour vérifier plusieurs passages à la fois, séparez-les par des lignes vides. Dans un paragraphe de manuscrit, c’est ce qui figure entre guillemets qui est vérifié. Tout se passe dans ce navigateur : rien n’est envoyé, rien n’est conservé.';
export const check = 'Vérifier';
export const tryExample = 'Essayer un exemple';
export const whatWasFound = 'Ce qui a été trouvé';
export const howJudged = 'Comment la comparaison est jugée';
export const exact = 'Exact';
export const exactMeans =
  'Tous les mots, et tous les signes entre les mots, figurent au même endroit, dans cet ordre. Ne comptent pas : les espaces, les sauts de ligne, les mots coupés en fin de ligne, les ligatures, la longueur des tirets, la présence et la forme des guillemets, la casse de la première lettre et le signe final ; ni les numéros de notes et de paragraphes ou les repères qui sont venus avec le texte. Les mots omis, marqués par …, et les mots insérés entre [ ] sont admis, et signalés.';
export const altered = 'Altéré';
export const alteredMeans =
  'Les mots ne figurent nulle part tels quels. Ce qui est montré à côté est le passage qui leur ressemble le plus, avec ce qui diffère, ou les passages à partir desquels ils ont été assemblés : une suggestion sur l’endroit où chercher, rien de plus.';
export const notHere = 'Absent d’ici';
export const notHereMeans =
  'Aucun passage n’y ressemble beaucoup. Les mots peuvent néanmoins figurer dans le document, s’il les a là où l’édition de lecture le restitue.';
export const needsScripts = ({ whose }: { whose: string }) =>
  `La vérification a besoin des scripts, qui sont désactivés. Ouvrez plutôt l’article et cherchez-y quelques-uns des mots avec la recherche du navigateur (Ctrl+F, ou Cmd+F sur Mac) ; il en va de même dans son PDF. ${whose}.`;
export const pdfOf = ({ article }: { article: string }) => `PDF de l’article ${article}`;
