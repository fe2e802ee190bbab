import { expect, test } from 'vitest';
import { markArtifacts } from '../../../../src/formats/pdf/document/mark-artifacts.ts';
import { findUnmarked } from '../rules/unmarked.ts';

test.each([
  ['nothing that paints', 'q 1 0 0 1 0 0 cm Q', 'q 1 0 0 1 0 0 cm Q'],
  ['a line', '0 0 m 9 9 l S', '/Artifact BMC\n0 0 m 9 9 l S\nEMC\n'],
  ['what is in the structure', '/P <</MCID 0 >>BDC BT <0001> Tj ET EMC', '/P <</MCID 0 >>BDC BT <0001> Tj ET EMC'],
  ['words that end marks', '/Span <</ActualText (\\) EMC) /MCID 1>> BDC f EMC', '/Span <</ActualText (\\) EMC) /MCID 1>> BDC f EMC'],
  [
    'signs that are spelt out',
    '/P <</MCID 0>>BDC\n/Span <</ActualText <FEFF02BB>>> BDC f EMC f EMC',
    '/P <</MCID 0>>BDC\n/Span <</ActualText <FEFF02BB>>> BDC f EMC f EMC',
  ],
  [
    'letters from right to left that are in no structure',
    'q\n/ReversedChars BMC\n<0001> Tj\nEMC\n/P <</MCID 0 >>BDC f EMC',
    '/Artifact BMC\nq\n/ReversedChars BMC\n<0001> Tj\nEMC\n\nEMC\n/P <</MCID 0 >>BDC f EMC',
  ],
  [
    'letters from right to left around what is in the structure',
    '/ReversedChars BMC /P <</MCID 0 >>BDC <0001> Tj EMC EMC',
    '/ReversedChars BMC /P <</MCID 0 >>BDC <0001> Tj EMC EMC',
  ],
  ['what has a name', '/P /Props BDC f EMC', '/P /Props BDC f EMC'],
])('%s', (_, operators, expected) => {
  expect(markArtifacts(operators)).toBe(expected);
});

test('what stands before, between and after the structure is marked, and what is inside stays', () => {
  const operators =
    'q 0 0 9 9 re f\n/P <</MCID 0 >>BDC\n/Span <</ActualText (x)>> BDC\n<0001> Tj\nEMC\n1 1 2 2 re f\nEMC\n0 g\n/X1 Do\n/P <</MCID 1 >>BDC\nf\nEMC\nQ S';
  expect(findUnmarked(operators)).toEqual(['f outside of all marks', 'Do outside of all marks', 'S outside of all marks']);
  const marked = markArtifacts(operators);
  expect(findUnmarked(marked)).toEqual([]);
  expect(marked.replaceAll('/Artifact BMC', '').replaceAll('EMC', '').replaceAll(/\s+/g, ' ').trim()).toBe(
    operators.replaceAll('EMC', '').replaceAll(/\s+/g, ' '),
  );
});
