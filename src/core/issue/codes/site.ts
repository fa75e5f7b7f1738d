import type { Entry } from './example.ts';

const H1 = '<h1>Titel</h1>';
const COUNTS = 'src/inspect/checks/counts.test.ts';
const SITE = 'src/inspect/site.test.ts';
const LINKS = 'src/inspect/checks/links.test.ts';

/** Codes of the third gate: is the built site sound? */
export const SITE_CODES = {
  COMMENT: {
    title: 'Comments never ship',
    why: 'They may hold what was not meant for readers.',
    cure: 'Write {/* … */} in a view, nothing in content.',
    example: { page: 'main', good: H1, bad: `${H1}<!-- x -->` },
  },
  'COUNT-ANCHOR': {
    title: 'A record that shares a page has its anchor there',
    why: 'A record in is a record out.',
    cure: 'See why the record was dropped.',
    example: { test: COUNTS, good: 'a gap in, id="…" on the page of gaps', bad: 'a gap in, no such id' },
  },
  'COUNT-DATA': {
    title: 'Open data holds every record',
    why: 'A record in is a record out.',
    cure: 'See why records were dropped.',
    example: { test: COUNTS, good: '10 events in, 10 in all.json', bad: '10 events in, 9 in all.json' },
  },
  'COUNT-INDEX': {
    title: 'The search index holds every page that is to be found, once',
    why: 'A record in is a record out.',
    cure: 'Build the index after the pages.',
    example: { test: COUNTS, good: 'a page in, an entry out', bad: 'a page in, no entry, or two' },
  },
  'COUNT-ORDER': {
    title: 'Titles and facts of search stand in one order',
    why: 'They are matched by their place.',
    cure: 'Build both from the same list.',
    example: { test: SITE, good: 'the same order', bad: 'two titles swapped' },
  },
  'COUNT-PAGE': {
    title: 'Every record has its page, and every page its record',
    why: 'A record in is a page out.',
    cure: 'See why the record was dropped, or delete stale output.',
    example: { test: COUNTS, good: 'an event in, its page out', bad: 'an event in, no page' },
  },
  'COUNT-TITLE': {
    title: 'The list that search starts from holds every entry',
    why: 'A record in is a record out.',
    cure: 'See why the record was dropped.',
    example: { test: COUNTS, good: 'an entry in, its title out', bad: 'an entry in, no title' },
  },
  DRAWING: {
    title: 'Drawings hold shapes alone',
    why: 'SVG can run code and load things.',
    cure: 'Take the element or attribute out.',
    example: { page: 'main', good: `${H1}<svg><path d="M0 0"/></svg>`, bad: `${H1}<svg><script>x()</script></svg>` },
  },
  ELEMENT: {
    title: 'Pages hold the elements that are listed',
    why: 'Frames, forms to elsewhere and plug-ins load or send.',
    cure: 'Use another element.',
    example: { page: 'main', good: `${H1}<p>x</p>`, bad: `${H1}<iframe src="/"></iframe>` },
  },
  'ID-PAGE': {
    title: 'An id stands once on its page',
    why: 'An anchor must lead to one place.',
    cure: 'Give one of the two another id.',
    example: { page: 'main', good: `${H1}<p id="a">x</p>`, bad: `${H1}<p id="a">x</p><p id="a">y</p>` },
  },
  INLINE: {
    title: 'Pages hold no code and no style of their own',
    why: 'The policy forbids them, so that nothing foreign can run.',
    cure: 'Move it to a sheet or a module.',
    example: { page: 'main', good: `${H1}<p>x</p>`, bad: `${H1}<p style="color:red">x</p>` },
  },
  LANDMARK: {
    title: 'A page has one title and its headings in steps',
    why: 'Readers who listen walk a page by its headings.',
    cure: 'Give one h1, and no step skipped.',
    example: { page: 'main', good: `${H1}<h2>x</h2>`, bad: `${H1}<h3>x</h3>` },
  },
  'LANG-MARK': {
    title: 'The language of a page is marked',
    why: 'Voices and hyphens follow it.',
    cure: 'Give lang on the element.',
    example: { page: 'main', good: `${H1}<p lang="en">x</p>`, bad: `${H1}<p lang="">x</p>` },
  },
  'LANG-TWIN': {
    title: 'A page and its twin name each other',
    why: 'A reader changes language in place.',
    cure: 'Name the same page in both languages.',
    example: { test: SITE, good: 'both name each other', bad: 'one names another page' },
  },
  LEFTOVER: {
    title: 'No leftovers of making ship',
    why: 'Paths, keys and notes of a machine are nobody’s business.',
    cure: 'Take it out, or delete the file.',
    example: { test: SITE, good: 'index.html', bad: '.env, a source map' },
  },
  'LINK-ANCHOR': {
    title: 'A link to a place on a page finds it',
    why: 'A citation must lead to its passage.',
    cure: 'Link to an id of that page.',
    example: { test: LINKS, good: '/nl/#a with id="a"', bad: '/nl/#b without' },
  },
  'LINK-BASE': {
    title: 'Links stay below the base path',
    why: 'A site below a path of its host would else lead out of itself.',
    cure: 'Make the address with hrefOf, which adds the base.',
    example: { test: LINKS, good: '/tweespoor/nl/', bad: '/nl/ under /tweespoor/' },
  },
  'LINK-BROKEN': {
    title: 'A link is an address',
    why: 'It leads nowhere.',
    cure: 'Link to a path of the site or to an https address.',
    example: { test: LINKS, good: '/nl/', bad: 'https://' },
  },
  'LINK-DEAD': {
    title: 'A link leads to a page that is there',
    why: 'It leads nowhere.',
    cure: 'Correct the link, or list the page in content/retired.yaml.',
    example: { test: LINKS, good: '/nl/', bad: '/nl/nergens/' },
  },
  'LINK-SCHEME': {
    title: 'Links are addresses of the site or https',
    why: 'Other schemes run code, open other programs or leak.',
    cure: 'Use https or an address of the site.',
    example: { test: LINKS, good: 'https://voorbeeld.example/', bad: 'http://voorbeeld.example/' },
  },
  METADATA: {
    title: 'Images carry no notes of cameras and persons',
    why: 'Places and names travel in them.',
    cure: 'Save the image without metadata.',
    example: { test: SITE, good: 'a PNG', bad: 'a PNG with EXIF' },
  },
  NOINDEX: {
    title: 'A hosted site may be found',
    why: 'Only the reading room is kept from search engines, and it is never hosted.',
    cure: 'Build the hosted edition, not the reading room.',
    example: { page: 'head', good: '', bad: '<meta name="robots" content="noindex">' },
  },
  ORIGIN: {
    title: 'Pages load nothing from elsewhere',
    why: 'Every request tells another host who reads what.',
    cure: 'Put the file in the project.',
    example: {
      page: 'main',
      good: `${H1}<img src="/x.png" alt="">`,
      bad: `${H1}<img src="https://elsewhere.example/x.png" alt="">`,
    },
  },
  POLICY: {
    title: 'Every page carries the content policy',
    why: 'It is the net under the headers of a host.',
    cure: 'Give the policy in the head of the page.',
    example: {
      page: 'head',
      good: '<meta name="description" content="x">',
      bad: '<meta http-equiv="content-security-policy" content="default-src *">',
    },
  },
  'SEARCH-COUNT': {
    title: 'The index holds as many entries as were given',
    why: 'A record in is an entry out.',
    cure: 'Report it: the index was written in part.',
    example: { test: 'src/publish/search-index.test.ts', good: '10 given, 10 written', bad: '10 given, 9 written' },
  },
  'SEARCH-ENTRY': {
    title: 'Every entry of search has an address of its language and words',
    why: 'An entry without them cannot be found or followed.',
    cure: 'Give path and text.',
    example: { test: 'src/publish/search-index.test.ts', good: '/nl/x/ with words', bad: '/x/, or no words' },
  },
  'SEARCH-PAGE': {
    title: 'A page that search knows is there, with its text',
    why: 'A hit would lead nowhere.',
    cure: 'Build the page first, and mark its text.',
    example: { test: 'src/publish/search-index.test.ts', good: 'a page with a body to index', bad: 'no such page' },
  },
  SITEMAP: {
    title: 'The sitemap lists every page, under the address of the host',
    why: 'Machines find the site by it.',
    cure: 'Build with the SITE_URL and BASE_PATH of the host.',
    example: { test: LINKS, good: 'every page once', bad: 'a page missing, or of another host' },
  },
  SPACING: {
    title: 'Words beside elements keep their spaces',
    why: 'Two words that touch read as one.',
    cure: "Put {' '} between them in the view.",
    example: {
      page: 'main',
      good: `${H1}<p><a href="/a/">een</a> <a href="/b/">twee</a></p>`,
      bad: `${H1}<p><a href="/a/">een</a><a href="/b/">twee</a></p>`,
    },
  },
  WEIGHT: {
    title: 'A page stays within its weight',
    why: 'Readers pay for bytes, on a phone first.',
    cure: 'See npm run budget for what weighs.',
    example: { test: 'src/inspect/checks/weight.test.ts', good: '6 of 8.2 kB', bad: '9 of 8.2 kB' },
  },
} as const satisfies Readonly<Record<string, Entry>>;
