import type { Chart } from '../../model/chart.ts';

/** A figure or claim that a chart draws, and the key under which its specification names it. */
export interface ChartMember {
  path: (string | number)[];
  kind: 'figure' | 'claim';
  id: string;
}

/** List what a chart draws, in its order. */
export function listChartMembers(chart: Chart): ChartMember[] {
  const list = (key: string, kind: ChartMember['kind'], ids: readonly string[]) => ids.map((id, at) => ({ path: [key, at], kind, id }));
  switch (chart.type) {
    case 'part-of-whole':
      return [
        { path: ['part'], kind: 'figure', id: chart.part },
        { path: ['whole'], kind: 'figure', id: chart.whole },
      ];
    case 'bar':
    case 'range':
    case 'dot':
      return list('figures', 'figure', chart.figures);
    case 'timeline':
      return list('claims', 'claim', chart.claims);
    case 'campaign': {
      const one = (key: 'event' | 'after' | 'part' | 'whole', kind: ChartMember['kind']) => {
        const id = chart[key];
        return id === undefined ? [] : [{ path: [key], kind, id }];
      };
      return [
        ...one('event', 'claim'),
        ...one('after', 'claim'),
        ...one('part', 'figure'),
        ...one('whole', 'figure'),
        ...list('campaigns', 'figure', chart.campaigns),
      ];
    }
  }
}
