const OUTLETS = /\b(?:Post|Times|Gazette|News|Journal|Herald|Tribune|Magazine|Review|Courier|Observer|Chronicle|Guardian|Mail)\b/u;
const GROUPS = /\b(?:Group|Army|Front|Movement|Party|Brigade|Battalions?|State|Union)\b/u;
const ORGANIZATIONS =
  /\b(?:Center|Centre|Institute|Company|University|Council|Board|Commission|Bureau|Parliament|Ministry|Department|Office|Agency|Authority|Program|Bank|Ltd|Inc|Line|Lines|Shipping|Railways?|Hospital|Clinic|Museum|Association|Foundation|Committee|Corporation|Service|Police|Court|Government)\b/u;

/** Guess of what kind a name is: the weakest guess is a person, and of a single word a place. */
export function guessNameKind(name: string): 'group' | 'outlet' | 'organization' | 'person' | 'place' {
  if (GROUPS.test(name)) return 'group';
  if (OUTLETS.test(name)) return 'outlet';
  if (ORGANIZATIONS.test(name)) return 'organization';
  return /\s/.test(name) ? 'person' : 'place';
}

/** Guess of what kind a source is, by what it is called last: `the regional council`, but `a spokesman for the council`. */
export function guessSourceKind(words: string): 'person' | 'organization' | 'publication' {
  const head = words.replace(/\s(?:of|for|at|in|from|who|which)\s.*$/u, '');
  const last = head.split(/\s+/).at(-1) ?? '';
  const name = last.charAt(0).toUpperCase() + last.slice(1);
  if (/^\p{Lu}/u.test(last) && OUTLETS.test(name)) return 'publication';
  return ORGANIZATIONS.test(name) ? 'organization' : 'person';
}
