import { articleFacts } from '../../model/article.ts';
import { barChart, campaignChart, dotChart, partOfWholeChart, rangeChart, timelineChart } from '../../model/chart.ts';
import { claim } from '../../model/claim.ts';
import { name } from '../../model/name.ts';
import { difference, relation } from '../../model/relation.ts';
import { source } from '../../model/source.ts';
import type { Field, Fields } from '../messages.ts';

const note: Field = { key: 'note', label: 'What the text leaves open, in our words', type: 'text' };
const by: Field = { key: 'by', label: 'Who made it, where several annotate', type: 'line' };
const where: Field = { key: 'where', label: 'Where, as the text names it', type: 'line' };

/** What forms ask for, besides the id, the code and the places: every other key of each schema. */
export const FIELDS: Fields = {
  claim: [
    { key: 'label', label: 'Label, in three to seven words', type: 'line' },
    { key: 'statement', label: 'Statement, in our words', type: 'text' },
    { key: 'type', label: 'Type', type: 'choice', options: claim.shape.type.options },
    { key: 'hedge', label: 'Hedge, as written', type: 'line', hint: 'Several stretches are joined by …' },
    {
      key: 'when',
      label: 'When',
      type: 'group',
      fields: [
        { key: 'text', label: 'Time, as the text words it', type: 'line' },
        { key: 'edtf', label: 'Date (EDTF)', type: 'date', isNull: true },
        { key: 'reason', label: 'How the date was inferred', type: 'text' },
        { key: 'after', label: 'The claim of what it came after', type: 'entry', of: 'claim' },
      ],
    },
    where,
    note,
    by,
  ],
  source: [
    { key: 'name', label: 'Name', type: 'line' },
    { key: 'kind', label: 'What it is', type: 'choice', options: source.shape.kind.options },
    { key: 'identity', label: 'Named by the text?', type: 'choice', options: source.shape.identity.options },
    { key: 'role', label: 'Role, as the text states it', type: 'line', isNull: true },
    { key: 'outlet', label: 'Outlet for which it speaks', type: 'entry', of: 'source' },
    { key: 'aliases', label: 'Other spellings, one a line', type: 'lines' },
    { key: 'links', label: 'Pages on the web, one a line', type: 'lines' },
    note,
    by,
  ],
  figure: [
    { key: 'quantity', label: 'What is counted', type: 'line' },
    { key: 'kind', label: 'Kind of figure', type: 'choice', options: ['number', 'date', 'vague'] },
    { key: 'value', label: 'Value', type: 'value', hint: 'A number; of a date 2024-06-30, 2024-06 or 2024 (EDTF).' },
    { key: 'min', label: 'Lower bound', type: 'number' },
    { key: 'max', label: 'Upper bound', type: 'number' },
    { key: 'exclusive', label: 'The bound itself is excluded', type: 'flag' },
    { key: 'qualifier', label: 'Qualifier, as written', type: 'line' },
    { key: 'unit', label: 'Unit', type: 'line' },
    { key: 'population', label: 'Among whom or what', type: 'line' },
    { key: 'actor', label: 'Who did it', type: 'line' },
    {
      key: 'period',
      label: 'Period',
      type: 'group',
      fields: [
        { key: 'text', label: 'Period, as the text words it', type: 'line' },
        { key: 'from', label: 'From (EDTF)', type: 'date' },
        { key: 'to', label: 'To, or as of (EDTF)', type: 'date' },
        { key: 'reason', label: 'How a date of the period was inferred', type: 'text' },
      ],
    },
    where,
    { key: 'reads', label: 'How we read the words, where no rule does', type: 'text' },
    { key: 'reason', label: 'How the date was inferred', type: 'text' },
    note,
    by,
  ],
  finding: [
    { key: 'label', label: 'Label, in three to seven words', type: 'line' },
    { key: 'question', label: 'What it answers', type: 'line' },
    {
      key: 'statement',
      label: 'Statement, with placeholders',
      type: 'text',
      hint: '{count of events}, {value of F36}, {name of S2}, {hedge of C6}',
    },
    { key: 'holds', label: 'What must be so', type: 'pairs', of: 'number' },
    {
      key: 'rests',
      label: 'What it rests on',
      type: 'group',
      isKept: true,
      fields: [
        { key: 'claims', label: 'Claims', type: 'entries', of: 'claim' },
        { key: 'relations', label: 'Relations', type: 'entries', of: 'relation' },
        { key: 'figures', label: 'Figures', type: 'entries', of: 'figure' },
        { key: 'sources', label: 'Sources', type: 'entries', of: 'source' },
      ],
    },
    { key: 'notes', label: 'Notes in the margin, by id', type: 'pairs', of: 'text' },
  ],
  name: [
    { key: 'name', label: 'Name', type: 'line' },
    { key: 'kind', label: 'What it is', type: 'choice', options: name.shape.kind.options },
    { key: 'spellings', label: 'Spellings, one a line', type: 'lines' },
    {
      key: 'not',
      label: 'Paragraphs in which it means something else',
      type: 'rows',
      fields: [
        { key: 'article', label: 'Article', type: 'line' },
        { key: 'paragraph', label: 'Paragraph', type: 'paragraph' },
      ],
    },
    { key: 'source', label: 'The source that it is too', type: 'entry', of: 'source' },
    { key: 'open', label: 'What the texts leave open', type: 'text' },
  ],
  relation: [
    { key: 'claims', label: 'Claims, two or more', type: 'entries', of: 'claim' },
    { key: 'label', label: 'Label: what they speak of', type: 'line' },
    { key: 'type', label: 'Type', type: 'choice', options: relation.shape.type.options },
    { key: 'basis', label: 'Basis', type: 'choice', options: relation.shape.basis.options },
    { key: 'reason', label: 'On what ground', type: 'text', isShown: true },
    { key: 'partOf', label: 'Part of', type: 'entry', of: 'relation' },
    {
      key: 'differences',
      label: 'In what they differ',
      type: 'rows',
      fields: [
        { key: 'aspect', label: 'Aspect', type: 'choice', options: difference.shape.aspect.options },
        {
          key: 'values',
          label: 'What each claim says, one a line in their order',
          type: 'lines',
          hint: '“not stated” where one says nothing',
        },
      ],
    },
  ],
  chart: [
    { key: 'title', label: 'Title, a sentence without numbers', type: 'line' },
    {
      key: 'type',
      label: 'Type',
      type: 'choice',
      options: [barChart, dotChart, rangeChart, partOfWholeChart, timelineChart, campaignChart].map(({ shape }) => shape.type.value),
    },
    { key: 'description', label: 'Description, without numbers', type: 'text' },
    { key: 'figures', label: 'Figures', type: 'entries', of: 'figure' },
    { key: 'claims', label: 'Claims', type: 'entries', of: 'claim' },
    { key: 'campaigns', label: 'Figures of the totals', type: 'entries', of: 'figure' },
    { key: 'event', label: 'Claim of the event', type: 'entry', of: 'claim' },
    { key: 'after', label: 'Claim of what followed', type: 'entry', of: 'claim' },
    { key: 'part', label: 'Figure of the part', type: 'entry', of: 'figure' },
    { key: 'whole', label: 'Figure of the whole', type: 'entry', of: 'figure' },
    { key: 'per', label: 'Divided by', type: 'choice', options: ['', 'month'] },
    { key: 'note', label: 'What must be known to read it', type: 'text' },
    {
      key: 'beside',
      label: 'Beside the paragraph',
      type: 'group',
      fields: [
        { key: 'article', label: 'Article', type: 'line' },
        { key: 'paragraph', label: 'Paragraph', type: 'paragraph' },
      ],
    },
  ],
  article: [
    { key: 'label', label: 'Label, a name of ours', type: 'line' },
    { key: 'summary', label: 'Summary, in one or two sentences', type: 'text' },
    { key: 'draft', label: 'It is a draft', type: 'flag' },
    { key: 'author', label: 'Author', type: 'entry', of: 'source' },
    { key: 'language', label: 'Language (BCP 47)', type: 'line' },
    { key: 'wording', label: 'Whose words', type: 'choice', options: articleFacts.shape.wording.unwrap().options },
    {
      key: 'document',
      label: 'Document',
      type: 'group',
      isKept: true,
      fields: [
        { key: 'title', label: 'Title that it states', type: 'line', isNull: true },
        { key: 'author', label: 'Author that it states', type: 'line', isNull: true },
        { key: 'publisher', label: 'Publisher that it states', type: 'line', isNull: true },
        { key: 'date', label: 'Date that it states (EDTF)', type: 'date', isNull: true },
        { key: 'url', label: 'Address', type: 'line' },
        { key: 'accessed', label: 'Day on which it was read there', type: 'line' },
        { key: 'license', label: 'Licence that it states (SPDX id, or address)', type: 'line' },
      ],
    },
    {
      key: 'inferredDate',
      label: 'Date of writing, inferred',
      type: 'group',
      isNull: true,
      fields: [
        { key: 'value', label: 'Date of writing (EDTF)', type: 'date' },
        { key: 'reason', label: 'From what it was inferred', type: 'text' },
      ],
    },
    {
      key: 'sections',
      label: 'Headings',
      type: 'rows',
      fields: [
        { key: 'id', label: 'Id, for good', type: 'line' },
        { key: 'title', label: 'Heading', type: 'line' },
        { key: 'before', label: 'Before paragraph', type: 'paragraph' },
      ],
    },
    {
      key: 'images',
      label: 'Images of the document',
      type: 'rows',
      fields: [
        { key: 'number', label: 'Number, for good', type: 'number' },
        {
          key: 'file',
          label: 'File, by its name',
          type: 'line',
          hint: 'Put it into content/images/, in a folder that is named like the file of the article, without .md.',
        },
        { key: 'after', label: 'After paragraph', type: 'paragraph' },
        { key: 'alt', label: 'What it shows, for those who do not see it', type: 'text' },
        { key: 'caption', label: 'Caption, as the document has it', type: 'text' },
        { key: 'credit', label: 'Whose image it is, as the document states it', type: 'line' },
      ],
    },
  ],
  paragraph: [
    { key: 'voice', label: 'Voice: whose words it retells', type: 'entry', of: 'source' },
    { key: 'relays', label: 'Whom the voice reports or quotes', type: 'entries', of: 'source' },
    { key: 'note', label: 'What the paragraph leaves open', type: 'text' },
    { key: 'page', label: 'Page of the document', type: 'paragraph' },
    { key: 'inferred', label: 'Parts that are our reading', type: 'steps' },
  ],
  briefing: [
    { key: 'title', label: 'Title', type: 'line' },
    { key: 'standfirst', label: 'What it is about, in one or two sentences', type: 'text' },
    { key: 'editors', label: 'Who answers for it, one a line', type: 'lines' },
    { key: 'language', label: 'Language (BCP 47)', type: 'line' },
    { key: 'siteLanguage', label: 'Language in which the site speaks, if another (en, fr or ar)', type: 'line' },
    { key: 'site', label: 'Public address', type: 'line' },
    { key: 'license', label: 'Licence (SPDX id, or address)', type: 'line' },
    { key: 'articles', label: 'Articles in reading order, one a line', type: 'lines' },
    {
      key: 'versions',
      label: 'Versions, newest first',
      type: 'rows',
      fields: [
        { key: 'version', label: 'Version', type: 'line' },
        { key: 'date', label: 'Day', type: 'line' },
        { key: 'note', label: 'What it brought', type: 'text' },
      ],
    },
  ],
};
