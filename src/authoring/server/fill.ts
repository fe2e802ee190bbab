import { readClaim } from '../../compiler/suggest/read-claim.ts';
import { readFigure } from '../../compiler/suggest/read-figure.ts';
import type { Records } from '../../compiler/records/read-records.ts';
import { asValue, chainsAt, withOutlets } from '../../edit/edit-entries.ts';
import { printPlace } from '../../edit/print-place.ts';
import type { Place } from '../../model/place.ts';
import type { Draft } from '../messages.ts';

/** Fill in what the words of places give of each kind of entry, and the chain that their paragraph allows. */
export function fillDraft(places: readonly Place[], records: Records): Draft {
  const [first] = places;
  const text = records.articles.find(({ facts }) => facts.value.code === first?.article);
  const facts = text?.facts.value;
  const paragraph = facts?.paragraphs.find(({ number }) => String(number) === String(first?.paragraph));
  const [author, voice] = [facts?.author ?? '', paragraph?.voice ?? facts?.author ?? ''];
  const language = facts?.language ?? 'en';
  const words = places.map(({ exact }) => exact).join(' … ');
  const outletOf = new Map(records.sources.entries.map(({ value }) => [value.id, value.outlet]));
  const heard = withOutlets([voice, ...(paragraph?.relays ?? []), author], outletOf);
  const chains = first ? chainsAt(records, first) : { claim: [], figure: [] };
  return {
    lines: places.flatMap((place) => printPlace(place).split('\n')),
    failed: false,
    values: {
      claim: { ...(asValue({ ...readClaim(words, language) }) as object) },
      figure: { ...(asValue({ ...readFigure(words, language) }) as object) },
      source: { name: words, kind: 'person', identity: /^\p{Lu}/u.test(words) ? 'named' : 'unnamed' },
    },
    chains: { claim: [...chains.claim], figure: [...chains.figure] },
    voices: [...heard].filter(Boolean),
  };
}
