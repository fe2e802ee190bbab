import { each, type EstimativeWord } from '../estimative-word.ts';

/**
 * The words of `en.ts` as French has them. The conditional of hearsay (`serait`, `aurait`) is left out, as it is that of any condition,
 * and so is `devrait`, which says a duty as well; of what is to come speaks the future tense, which no list has.
 */
export const fr: readonly EstimativeWord[] = [
  ...each(
    'likelihood',
    `certainement, assurément, sûrement, sans (?:aucun|nul) doute, sans doute, indubitablement, inévitable(?:s|ment)?, immanquablement,
     (?:très|fort|hautement|peu) (?:probable|vraisemblable)(?:s|ment)?, (?:très )?probablement, (?:im)?probables?,
     (?:très )?vraisemblablement, (?:in)?vraisemblables?, selon toute (?:vraisemblance|probabilité|apparence), peut[-‑]être, possiblement,
     éventuellement, impossibles?, (?:fortes|peu de|bonnes) chances, aucune chance, douteu(?:x|se|ses)`,
  ),
  // `dès que possible`, `le plus vite possible`
  { kind: 'likelihood', words: 'possible', after: 'que|si|tôt|vite|aussi|plus|moins|mieux|maximum|longtemps|loin|large|autant' },
  ...each(
    'hedge',
    `pourrai(?:t|ent), sembl(?:e|ent|ait|aient|erait|eraient|ant), (?:il )?paraît[-‑]il, il paraît que, il paraîtrait, apparemment, prétendument,
     soi[-‑]disant, présumée?s?, dit[-‑]on, croit[-‑]on, semble[-‑]t[-‑](?:il|elle), laiss(?:e|ent|ait|aient) (?:penser|supposer|croire|entendre),
     suggèr(?:e|ent) que, tend(?:ent|ait|aient)? à, généralement, en général, habituellement, d’habitude, souvent, parfois, quelquefois,
     principalement, essentiellement, en grande partie, en partie, dans une certaine mesure, pour l’essentiel`,
  ),
  ...each('forecast', 's’apprêt(?:e|ent|ait|aient) à, sur le point de, on s’attend à'),
];
