import { each, type EstimativeWord } from '../estimative-word.ts';

/**
 * Words of likelihood are those of Sherman Kent, “Words of Estimative Probability” (Studies in Intelligence, 1964) and of
 * Intelligence Community Directive 203, “Analytic Standards” (2015); hedges are those of Ken Hyland, “Metadiscourse” (2005), appendix,
 * as far as they bear on whether something is so. Words that make a number less exact, such as “about”, are qualifiers of figures.
 */
export const en: readonly EstimativeWord[] = [
  ...each(
    'likelihood',
    `almost certain(?:ly)?, virtually certain, all but certain, certain (?:to|that), certainly, (?:highly|very|most) (?:likely|unlikely),
     likely, unlikely, highly (?:probable|improbable), probable, probably, improbable, chances (?:are|of|that), chance (?:of|that),
     no chance, remote (?:chance|possibility), doubtful, impossible, possibly, conceivabl[ey], undoubtedly, no doubt, inevitabl[ey],
     surely, perhaps, maybe`,
  ),
  { kind: 'likelihood', words: 'possible', after: 'as' },
  { kind: 'hedge', words: 'may', lowerCase: true },
  { kind: 'hedge', words: 'might', after: 'the|its|their|his|her|military' },
  ...each(
    'hedge',
    `could, appear(?:s|ed|ing)?, apparent(?:ly)?, seem(?:s|ed|ing|ingly)?, look(?:s|ed)? (?:more )?(?:like|as if|as though),
     suggest(?:s|ed)?, indicate(?:s|d)?, presumabl[ey], supposedly, alleged(?:ly)?, reportedly,
     (?:thought|believed|said|considered|assumed|estimated) to, suspected, tend(?:s|ed)? to, largely, mostly, mainly, generally, usually,
     often, sometimes, typically, for the most part, in part, to some extent, signs (?:of|that)`,
  ),
  { kind: 'forecast', words: 'will', after: "the|a|its|their|his|her|own|good|free|god[’']s|political|popular|divine", before: 'of|to' },
  ...each('forecast', 'won’t, would, shall, going to, bound to, poised to, expected to'),
];
