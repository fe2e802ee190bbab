import { parts, type Mark } from '../../intl.ts';
import { capitalize, countOf, number as print, plural, quote as quoteWords } from '../grammar.ts';

export const inferredSteps = 'Qui parle, et par qui';
export const inferredTimes = 'Quand les choses se sont passées';
export const undatedTimes = 'Moments dont aucune date ne peut être établie';
export const inferredRelations = 'Quelles affirmations vont ensemble';
export const aParagraph = 'un paragraphe d’un article';
export const aClaim = 'une affirmation';
export const aSource = 'une source';
export const aFigure = 'un chiffre';
export const aRelation = 'une relation entre deux affirmations';
export const aChart = 'un graphique';
export const whatIsMarked = 'Ce qui est marqué';
export const claim = 'Affirmation';
export const source = 'Source';
export const figure = 'Chiffre';
export const relation = 'Relation';
export const voicesAndRelays = 'Voix et relais';
export const originsAreCounted = 'Comment les origines sont comptées';
export const chainOf =
  'Chaque endroit qui avance une affirmation a une chaîne : le chemin par lequel l’affirmation y est venue, l’origine d’abord, par exemple d’un militant à un reporter, puis à un journal, puis à l’article. Le décompte des origines est calculé à partir de ces chaînes.';
export const countTogether =
  'Les affirmations qui disent la même chose sont prises ensemble : celles que relie, directement ou par d’autres affirmations, une relation de même événement, de même origine ou de corroboration. Celles que relie toute autre relation ne le sont pas.';
export const countTold = '« Rapporté » indique le nombre d’endroits qui avancent l’une de ces affirmations.';
export const countKnown =
  'Une origine connue est le premier maillon d’une chaîne, nommé ou seulement décrit. La même origine compte une seule fois, quel que soit le nombre de journaux qui la transmettent.';
export const countNotStated =
  'Lorsqu’un texte ne précise aucune origine, aucune n’est supposée : elle compte comme « non précisée », une fois pour chaque auteur qui rapporte ainsi la chose. Il en va de même d’un fait passé ou d’une cause rapportés sans réserve. Les auteurs ne sont l’origine que de leurs propres jugements : appréciations, prévisions, recommandations.';
export const countMerged =
  'Les affirmations de même origine sont ensuite réunies. Une origine qui n’est pas précisée se confond avec celle de l’autre affirmation. Deux origines connues n’en deviennent une que si aucune des deux affirmations n’en a d’autre. Ce qui reste figure derrière le mot « probablement ».';
export const repetition =
  'Répéter n’est pas corroborer : une affirmation rapportée deux fois a une seule origine tant que rien n’en montre une seconde.';
export const ifWrong = 'Si une source se trompait';
export const ifWrongLead =
  'La page de chaque source énumère ce qui resterait des affirmations sans elle. Que la source se trompe y est une supposition, non une affirmation.';
export const wrongChains = 'Toute chaîne qui passe par la source est retirée, qu’elle commence par elle ou soit transmise par elle.';
export const wrongSupport =
  'Une affirmation à laquelle il ne reste aucune chaîne perd tout appui : rien d’autre ne l’appuie ; une affirmation à laquelle il en reste en perd une partie ; toutes les autres restent telles quelles. Une chaîne dont l’origine n’est pas précisée compte comme une chaîne.';
export const wrongShared =
  'Une affirmation peut garder sa chaîne et être pourtant considérée, par une relation de même origine, comme reposant sur le même récit qu’une autre qui perd la sienne. Ces affirmations sont énumérées à part. Elles ne sont pas touchées lorsque seul tombe le dernier maillon, l’auteur d’un article : un autre article qui puise dans le même récit le garde.';
export const whatIsOurs = 'Ce qui est de nous';
export const whatIsInferred = 'Ce qui est inféré, et pourquoi';
export const inferredLead =
  'Liste tirée des données, qui le marquent cas par cas. Que restituer un texte soit déjà une lecture, et jusqu’où va la portée d’un de ses mots, est dit dans les notes de ses passages.';
export const nothingInferred = 'Rien dans ce dossier n’est inféré.';
export const whatIsWaived = 'Nombres qui ne sont pas des chiffres du dossier';
export const waivedLead =
  'Tout nombre des articles est un chiffre de ce dossier, sauf ceux-ci et ceux qui ne font que nommer quelque chose : versions, sections, pages, numéros et codes.';
export const documentsWritten = 'Quand les documents ont été écrits';
export const locators = 'Repères';
export const documents = 'Les documents';
export const documentsLead = 'L’empreinte (SHA-256) permet de savoir si un fichier est celui qui a été lu.';
export const versions = 'Versions';
export const whatChanged = 'Ce qui a changé dans chaque version';
export const licence = 'Licence';
export const everything = 'Tout';
export const whatIsInIt = 'Ce que cela contient';
export const claims = 'Affirmations';
export const sources = 'Sources';
export const figures = 'Chiffres';
export const annotations = 'Annotations';
export const allFiles = 'Tous les fichiers de données, avec leur taille et leur empreinte';
export const newVersions = 'Nouvelles versions';
export const everyPage = 'Toutes les pages en Markdown';
export const wholeText = 'Le texte complet des articles';
export const notStated = 'non précisé dans le document';
export const titleFact = 'Titre';
export const authorFact = 'Auteur';
export const publisherFact = 'Éditeur';
export const dateFact = 'Date';
export const wordsFact = 'Mots';
export const paragraphsFact = 'Paragraphes';
export const fileFact = 'Fichier tel que reçu';
export const verifiedFact = 'Vérifié';
export const notNeeded = 'sans objet : le texte est celui du document';
export const notCompared = 'cette édition n’a pas été comparée avec son document';
export const shownFact = 'Présenté ici';
export const authorOf = ({ article }: { article: string }) => `L’auteur de l’article ${article}`;
export const whoseWords = 'à qui sont les mots du paragraphe';
export const throughWhom = 'par qui c’est venu';
export const throughSource = ({ source }: { source: string }) => `par ${source}`;
export const checkQuotation = <T>({ words, link }: { words: string; link: Mark<T> }) =>
  parts`${words} ${link('Vérifier une citation')} permet de savoir si des mots figurent ici tels que quelqu’un les cite, et à qui ils sont.`;
export const showOriginals = ({ count }: { count: number }) =>
  `Dans cette copie du site, ${countOf(count, 'm', 'article')} ${plural(count, 'présente', 'présentent')} la formulation d’origine à la place de l’édition, avec les mêmes numéros de paragraphe et les mêmes notes.`;
const thereF = (count: number) => (count === 0 ? 'Il n’y en a aucune.' : `Il y en a ${count === 1 ? 'une' : print(count)}.`);
const thereM = (count: number) => (count === 0 ? 'Il n’y en a aucun.' : `Il y en a ${count === 1 ? 'un' : print(count)}.`);
export const aboutClaims = ({ count }: { count: number }) =>
  `Ce qu’un article avance ou transmet, avec autant de force ou de réserve que dans le texte : un événement, une statistique, une appréciation, une prévision, une cause ou une recommandation. ${thereF(count)} Une affirmation ne dit rien de sa propre vérité.`;
export const aboutSources = ({ count }: { count: number }) =>
  `Une voix ou un média auxquels un article a recours, nommés ou non. ${thereF(count)} Les personnes dont il est seulement question ne sont pas des sources.`;
export const aboutFigures = ({ count }: { count: number }) =>
  `Un nombre dans le texte, en chiffres ou en lettres ; une date ou un mot de temps ; ou une quantité vague, comme « plusieurs », qui ne reçoit pas de valeur. ${thereM(count)} « Plus de » et « au moins » restent des bornes.`;
export const aboutRelations = ({ count }: { count: number }) =>
  `Deux affirmations qui ont leur place l’une à côté de l’autre, dans deux articles ou dans un seul. Elles rapportent le même événement, reposent sur la même origine, se corroborent d’après des origines propres, rapportent différemment une même chose (« différence »), portent sur le même sujet sans énoncer la même chose, se contredisent au point de ne pouvoir valoir toutes deux, ou sont en tension : l’une et l’autre sont dites, et elles vont dans des sens différents. Une affirmation peut aussi en introduire une autre, comme une phrase qui résume le passage qui la suit. ${thereF(count)} Chaque relation dit ce qui diffère, si les textes précisent que les deux vont ensemble ou si nous l’inférons, et pourquoi.`;
export const voiceOf = ({ voice }: { voice: string }) =>
  `Un article peut donner des paragraphes entiers avec les mots d’un autre auteur. Chaque paragraphe nomme donc sa voix, ${voice}, et ses relais, ceux que cet auteur y rapporte ou y cite.`;
export const inferredVoices = <T>({ link }: { link: Mark<T> }) =>
  parts`Lorsque rien dans un paragraphe ne dit à qui en sont les mots, la voix est notre lecture. La mention « inféré » le marque, à cet endroit et dans toute chaîne qui en vient, avec la raison ; ${link('toutes ces lectures sont énumérées plus bas')}.`;
export const sourceStatement = <T>({ link }: { link: Mark<T> }) =>
  parts`La ${link('note sur les sources')} est rédigée à partir de ces décomptes. Dans sa première phrase, chaque affirmation est comptée une fois ; celle qui a plusieurs origines compte comme nommée avant non nommée, comme non nommée avant la parole de l’auteur, et comme celle-ci avant non précisée. « À première vue » désigne le décompte avant que soit réuni ce que les textes donnent, ou que nous inférons, comme un même récit ; « il reste » désigne le décompte après. Les points qui font partie d’un même récit ou événement sont eux aussi comptés ensemble. Tout cela porte sur le chemin par lequel une affirmation est venue, non sur sa vérité.`;
export const drawings =
  'Dans les dessins des chaînes, les signes sont ceux de la carte : la forme d’un signe dit ce qu’est une voix, et il est plein si le texte la nomme ; un cercle ouvert est une origine que le texte ne précise pas, et un rectangle est l’article. Une flèche mène à la voix suivante que nomme le texte : s’il n’en nomme aucune, quelqu’un a pu néanmoins se trouver entre les deux. Une flèche est en tirets si c’est notre lecture qu’une voix dit quelque chose ou le transmet ; une accolade en tirets réunit ce que nous inférons être un même récit.';
export const dashedSteps = ({ count }: { count: number }) =>
  `${capitalize(countOf(count, 'f', 'affirmation'))} ${count === 0 ? 'n’a' : plural(count, 'a', 'ont')} une étape en tirets dans ${plural(count, 'ses', 'leurs')} chaînes.`;
export const ours = ({ texts }: { texts: string }) =>
  `${texts} les intitulés et les énoncés des affirmations ; les notes ; le choix de ce qui va ensemble ; et tout ce qui est calculé. Dans les graphiques, ce qui est calculé est dessiné à part de ce que disent les textes, avec l’opération et ce qu’elle tient pour acquis.`;
/** How claims relate that are taken to belong together. */
export const inferredRelation = ({ relation }: { relation: string }) => relation.toLowerCase();
/** How many things are inferred, by what is inferred. */
export const inferredCounts = {
  steps: ({ count }: { count: number }) =>
    count === 0
      ? 'Aucune voix ni étape inférée'
      : count === 1
        ? 'Une voix ou étape inférée'
        : capitalize(countOf(count, 'f', 'voix ou étape inférée', 'voix et étapes inférées')),
  times: ({ count }: { count: number }) => capitalize(countOf(count, 'm', 'moment inféré', 'moments inférés')),
  undated: ({ count }: { count: number }) => capitalize(countOf(count, 'm', 'moment sans date', 'moments sans date')),
  relations: ({ count }: { count: number }) => capitalize(countOf(count, 'f', 'relation inférée', 'relations inférées')),
};
export const waivedCount = ({ count }: { count: number }) =>
  capitalize(countOf(count, 'm', 'nombre ou motif de nombres', 'nombres ou motifs de nombres'));
export const waivedWords = ({ quote }: { quote: string }) => quoteWords(quote);
export const waivedPattern = ({ pattern }: { pattern: string }) => `${quoteWords(pattern)}, où qu’il figure`;
export const locatorsOf = <T>({ code }: { code: Mark<T> }) =>
  parts`Les mêmes codes servent à l’écran, sur papier et dans les références. Chacun est aussi un lien : ${code('#p1')} mène à un paragraphe, ${code('#claim-…')}, ${code('#source-…')} et ${code('#figure-…')} à une note ou à une entrée d’une liste. Les codes et les identifiants sont permanents : aucun n’est attribué plus tard à autre chose.`;
export const licensed = <T>({
  link,
  name,
  short,
  editors,
}: {
  link: Mark<T>;
  name: string;
  short: string | null;
  editors: readonly string[];
}) =>
  parts`Notre texte, nos notes et nos données peuvent être utilisés sous ${link(name)}${short === null ? '' : ` (${short})`}, avec mention de ${editors.join(', ')}. La licence ne couvre pas les mots cités des documents.`;
export const notLicensed = 'Aucune licence n’est précisée pour notre texte, nos notes et nos données.';
export const licencesOfSite = <T>({ link }: { link: Mark<T> }) =>
  parts`Ce dont le site est fait, par exemple son code et ses polices, a ${link('ses propres licences')}.`;
export const verified = ({ quotations, numbers, date }: { quotations: number; numbers: number; date: string }) =>
  `${print(quotations)} citations sur ${print(quotations)} et ${print(numbers)} nombres sur ${print(numbers)}, par comparaison avec le document, le ${date}`;
export const shown = { edition: 'notre édition de lecture', original: 'la formulation d’origine', document: 'le document lui-même' };
export const andMore = ({ count }: { count: number }) => `et ${print(count)} de plus`;
export const timeOf = ({ quote, date }: { quote: string; date: string }) => `${quoteWords(quote)} : ${date}`;
export const undatedTime = ({ quote }: { quote: string }) => quoteWords(quote);
export { number } from '../grammar.ts';
export const lead =
  'Comment ce dossier a été fait, ce qui y est de nous, ce qui est inféré et pourquoi, et ce que l’on sait des documents.';
export const title = 'À propos';
export const heading = 'À propos de ce dossier';
export const forPrograms = 'Pour les programmes';
export const forProgramsLead =
  'Ce que reçoivent les lecteurs, sous forme de données. Les passages y gardent partout leurs identifiants et leurs repères.';
