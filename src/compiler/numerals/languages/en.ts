import { split, type NumeralWords } from '../numeral-words.ts';

/** Words that begin a number, so that what stands before one is no pronoun. */
const NUMBER = String.raw`(?:\d|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thir|four|fif|six|seven|eigh|nine|twen|for|hundred|thousand|million|billion|dozen|half)(?:teen|ty|ies|s|ths?)?\b)`;
const OWNER = 'the|these|those|his|her|its|our|my|your|their|all|only|about|some|every|each';
/** What may follow a pronoun and is no noun that it would count. */
const BEHIND = String.raw`(?=\s*(?:[.,;:!?)\]”"’—–-]|$)|\s+(?:of|in|on|at|to|for|from|with|by|about|than|as|and|or|but|nor|that|which|who|whom|whose|where|when|while|if|because|so|is|are|was|were|be|has|had|have|does|did|do|can|cannot|could|will|would|may|might|must|should|shall|not|never|also|the|this|these|we|he|she|they|it|I|you|before|after|until|since|into|over|under|without|here|there|now|else|too)\b)`;
/** A verb of the third person, which no noun behind “one” can be taken for: that would be no plural. */
const VERB = String.raw`(?=\s+\p{Ll}+[^sui\s]s\b)`;
const THINK =
  'expect|think|say|see|ask|argue|imagine|wonder|hope|suppose|assume|believe|call|note|notice|conclude|add|object|guess|tell|look|read|speak|consider|remember|infer|hear|doubt|find|know|wish|want|predict|describe|forget';

export const en: NumeralWords = {
  references: {
    one: split(
      `section, sec., subsection, chapter, ch., chap., figure, fig., table, page, p., pg., paragraph, para., par., appendix, annex, article, art.,
       part, step, item, point, note, footnote, endnote, line, volume, vol., number, no., issue, ticket, bug, pull request, merge request, PR, MR,
       question, equation, eq., exhibit, clause, rule, resolution, public law, H.R., title, directive, regulation, decision, ruling, docket, version, ver., release, revision,
       rev., build, RFC, ISO, flight, route, highway, room, gate, lemma, theorem, proposition`,
    ),
    several: split(
      `sections, secs., chapters, chs., figures, figs., tables, pages, pp., pgs., paragraphs, paras., articles, arts., parts, steps, items, points,
       notes, footnotes, lines, volumes, vols., nos., issues, tickets, bugs, pull requests, merge requests, questions, equations, clauses, rules,
       resolutions, versions, releases, flights, routes, rooms, gates`,
    ),
    verbs: {
      words: split(
        'issue, table, page, note, figure, number, point, part, step, line, bug, release, build, question, title, route, section, gate, rule',
      ),
      after: split(
        "to, will, would, can, could, may, might, must, should, shall, not, did, do, does, don't, didn't, they, we, I, you, who, and, let",
      ),
    },
  },
  joints: { list: ['and', 'or', '&'], range: ['to', 'through'] },
  within: [],
  article: '',
  times: [
    /\b\d{1,2}(?:[:.]\d{2})?\s?(?:[ap]\.m\.|[ap]m\b)/giu,
    /\b(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) o['’]clock\b/giu,
    /\b\d{4} hours\b/gu,
  ],
  shortMonths: '',
  timeJoints: ['at', 'on', 'from', 'around'],
  streets: [
    /\bat \d{1,5}[a-z]?,? (?:\p{Lu}[\p{L}.’']+ ){1,3}(?:Street|St|Avenue|Ave|Road|Rd|Lane|Drive|Boulevard|Blvd|Square|Place|Court|Way|Row)\b/gu,
    /\b\d{1,5}[a-z]?,? (?:\p{Lu}[\p{L}.’']+ ){1,3}(?:Street|St|Avenue|Ave|Road|Rd|Lane|Drive|Boulevard|Blvd)\b(?=\s*(?:[,;)]|\.?\s*$))/gu,
    /\bP\.?\s?O\.? Box \d+/giu,
  ],
  pronouns: [
    /\b(?:no|another) one\b/giu,
    /\bone(?:['’]s| another|self)\b/giu,
    /\bone by one\b|\bone after (?:another|the other)\b|\bone and the same\b|\bone way or (?:another|the other)\b/giu,
    /\bon (?:the )?one hand\b|\bat one (?:point|time)\b|\bfor one thing\b|\bone or the other\b|\bone and only\b|\b(?:square|number) one\b/giu,
    /\bone of (?:the|these|those|them|us|you|whom|which|its|his|her|their|our|my|your|many|only a few|a few|a number|several|\p{Lu}[\p{L}]+['’]s?)(?=[^\p{L}]|$)/giu,
    /\bone (?:who|whom|whose|that|which)\b/giu,
    new RegExp(
      String.raw`\b(?:this|that|which|each|every|any|the|the other|the same|the first|the last|the next|the only|such a) one${BEHIND}`,
      'giu',
    ),
    new RegExp(String.raw`\b(?:this|that|which|each|every|any|the other|the same) one${VERB}`, 'giu'),
    // One word between: `the army killed one` counts.
    new RegExp(String.raw`\b(?:the|an?|his|her|its|our|my|your|their) (?!(?:\p{L}+ed|\p{L}+ing|${NUMBER})\b)[\p{L}-]+ one${BEHIND}`, 'giu'),
    new RegExp(
      String.raw`\bone (?:can|cannot|could|may|might|must|should|would|ought to)(?: not| only| also| well| even| perhaps)? (?:${THINK})\b`,
      'giu',
    ),
    new RegExp(String.raw`\b(?:as|if|when|what|how|that|than|where) one (?:${THINK})s\b`, 'giu'),
    /\b(?:what|how|as|than) one (?:can|cannot|could|may|might|must|should|would|will|does|did|has|had)\b/giu,
  ],
  counts: [
    new RegExp(
      String.raw`(?<!\b(?:no|another) )\bone (?:in(?: every| each)?|out of(?: every| each)?|of|per|to|or|and|for every)(?: (?:${OWNER})){0,2} ${NUMBER}`,
      'giu',
    ),
    // `the one airstrike of the two`: a noun behind it that it counts is what `pronouns` leave.
    /\b(?:not|only|just|exactly) one of (?:the|these|those|them|us|its|his|her|their|our)\b(?= \d)/giu,
  ],
};
