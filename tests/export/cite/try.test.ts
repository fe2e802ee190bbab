import { expect, test } from 'vitest';
import { compile } from '../../../src/compile.ts';
import { cite, citeAsText } from '../../../src/export/cite/cite.ts';
import * as I from '../../../src/export/cite/items.ts';
import { documentItem, supplyTitle } from '../../../src/export/cite/document-item.ts';
import { printBiblatex, printRis } from '../../../src/export/cite/engine.ts';
import { copyMini } from '../../mini.ts';
test('try', async () => {
  const { briefing } = await compile(await copyMini());
  if (!briefing) throw new Error('no');
  const s = 'https://mini.example';
  const [a,b]=briefing.articles;
  const p = (locator: string) => ({ label: 'paragraph' as const, locator });
  for (const x of [citeAsText(I.briefingItem(briefing,s)), cite(I.articleItem(briefing,s,a!)), citeAsText(I.articleItem(briefing,s,b!,'#p2a'),p('2a')), citeAsText(I.articleItem(briefing,s,b!,'#mud'),p('1–2a')),
   citeAsText(I.claimItem(briefing,s,briefing.claims[0]!)), citeAsText(I.pageItem(briefing,s,'Charts','/charts/')), citeAsText(documentItem(briefing,a!)), cite(documentItem(briefing,b!)), citeAsText(documentItem(briefing,b!),p('2a')), cite(supplyTitle(documentItem(briefing,b!),briefing)),
   cite({...documentItem(briefing,b!),title:'A <b> & “c”', author:[{literal:'Smith & Co'}]})]) console.log(x);
  const all=[I.briefingItem(briefing,s),I.articleItem(briefing,s,b!),supplyTitle(documentItem(briefing,b!),briefing), I.claimItem(briefing,s,briefing.claims[0]!)];
  console.log(printBiblatex(all)); console.log(printRis(all));
  const t=performance.now(); for (let i=0;i<100;i++) { cite(I.articleItem(briefing,s,b!,'#x'+i)) } console.log('100 in', performance.now()-t);
  const t2=performance.now(); for (let i=0;i<100;i++) { printBiblatex([all[1]!]) } console.log('100 bib', performance.now()-t2);
  const t3=performance.now(); for (let i=0;i<100;i++) { printRis([all[1]!]) } console.log('100 ris', performance.now()-t3);
  expect(1).toBe(1);
});
