import { lookUp } from '../../model/look-up.ts';
import { articlePath, chartPath, fragmentOf, entryPagePath } from '../../formats/links/links.ts';
import { relationPath } from '../../formats/links/relation-path.ts';
import type { Briefing } from '../../model/compiled.ts';
import { isPageKind } from '../../model/kinds.ts';

/**
 * Write the path to what a sealed key names now: `claim:x` → `/claims/x/`, `claim:x@A¶7` → `/articles/…/#claim-x-p7`,
 * `relation:x` → `/crosswalk/#relation-x`.
 */
export function sealedPath(briefing: Briefing, key: string): string {
  const [kind = '', name = ''] = key.split(/:(.*)/);
  const onArticle = (code: string | undefined, fragment = fragmentOf(key)) => {
    const article = lookUp(briefing).articles.get(code);
    return article ? `${articlePath(article)}#${fragment}` : '/';
  };
  const place = /[@:]([A-Z]+)[¶#]/.exec(key)?.[1];
  if (place) return onArticle(place);
  if (isPageKind(kind)) return entryPagePath(kind, name);
  switch (kind) {
    case 'relation':
      return relationPath(briefing, name);
    case 'chart':
      return chartPath(name);
    case 'article':
      return articlePath({ id: name });
    default:
      return '/';
  }
}
