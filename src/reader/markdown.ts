import type { Nodes, Root } from 'mdast';
import { toString as nodeText } from 'mdast-util-to-string';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Code } from '../core/issue/codes.ts';
import { type Issue, type Outcome, outcome } from '../core/issue/issue.ts';
import { parseLink } from '../core/record/link.ts';
import type { Prose } from '../core/record/text.ts';

/** Prose of one file and what is wrong with it. */
export type ReadProse = { readonly prose: Prose; readonly issues: readonly Issue[] };

const BLOCKS = [
  'root',
  'paragraph',
  'list',
  'listItem',
  'blockquote',
  'table',
  'tableRow',
  'tableCell',
  'heading',
  'thematicBreak',
];
const INLINES = ['text', 'emphasis', 'strong', 'link', 'break', 'inlineCode'];
const COMPONENTS = ['mdxJsxFlowElement', 'mdxJsxTextElement'];
const ALLOWED = new Set([...BLOCKS, ...INLINES, ...COMPONENTS]);

/** Components that narratives and pages may use. */
const ALLOWED_COMPONENTS = new Set(['Note']);

const markdown = unified().use(remarkParse).use(remarkGfm);
const mdx = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);
const toHtml = unified().use(remarkRehype).use(rehypeStringify);

/** Reads the prose of a record; `offset` is the number of lines before it in the file. */
export function readProse(text: string, file: string, offset: number, form: 'md' | 'mdx'): ReadProse {
  const parsed = parse(text, file, offset, form);
  if (parsed.value === null) return { prose: { html: '', text: '', refs: [] }, issues: parsed.issues };
  const root = parsed.value;
  const issues: Issue[] = [];
  const add = (node: { position?: Root['position'] }, code: Code, found: string, why: string, remedy: string): void => {
    const line = (node.position?.start.line ?? 1) + offset;
    issues.push({ code, file, line, field: 'prose', found: found.split('\n')[0] ?? '', why, remedy });
  };
  const refs: string[] = [];
  visit(root, (node: Nodes) => {
    if (node.type === 'link') {
      if (parseLink(node.url)) refs.push(node.url);
      // An address is not repeated in a log; the privacy scan names it, masked.
      checkLink(node.url, (why, remedy) =>
        add(node, 'PROSE-LINK', node.url.replace(/^(mailto:).*/i, '$1…'), why, remedy),
      );
      if (node.title)
        add(node, 'PROSE-LINK', node.title, 'is the title of a link, which no page shows', 'say it in the sentence');
    } else if (COMPONENTS.includes(node.type))
      checkComponent(node, (found, why) =>
        add(node, 'PROSE-COMPONENT', found, why, 'use <Note>…</Note>, with string attributes only'),
      );
    else if (!ALLOWED.has(node.type)) {
      const written = 'value' in node ? node.value : node.type;
      add(
        node,
        codeOf(node, written),
        written,
        `is ${nameOf(node, written)}; content is plain Markdown`,
        'say it in Markdown: paragraphs, lists, emphasis, links, tables',
      );
    }
    if (node.type === 'list' && node.ordered === true && (node.start ?? 1) !== 1) {
      add(
        node,
        'PROSE-LIST',
        `${node.start}.`,
        'at the start of a line becomes a numbered list',
        `write ${node.start}\\. to keep the number as text`,
      );
    }
  });
  const html = form === 'md' && issues.length === 0 ? String(toHtml.stringify(toHtml.runSync(root))) : '';
  return { prose: { html, text: plainText(root), refs }, issues };
}

function parse(text: string, file: string, offset: number, form: 'md' | 'mdx'): Outcome<Root | null> {
  try {
    return outcome((form === 'md' ? markdown : mdx).parse(text) as Root);
  } catch (error) {
    const { line, reason } = error as { line?: number; reason?: string };
    const at = (line ?? 1) - 1;
    const issue: Issue = {
      code: 'PROSE-SYNTAX',
      file,
      line: at + 1 + offset,
      field: 'prose',
      found: text.split('\n')[at] ?? '',
      why: `cannot be read: ${reason ?? String(error)}`,
      remedy: 'write plain Markdown; braces and < need a backslash',
    };
    return outcome(null, [issue]);
  }
}

function codeOf(node: Nodes, written: string): Code {
  if (node.type !== 'html') return 'PROSE-NODE';
  return written.startsWith('<!--') ? 'PROSE-COMMENT' : 'PROSE-HTML';
}

function nameOf(node: Nodes, written: string): string {
  if (node.type === 'html') return written.startsWith('<!--') ? 'an HTML comment' : 'raw HTML';
  if (node.type.startsWith('mdx')) return 'code (import, export or an expression)';
  return `a ${node.type}`;
}

/** Allows https addresses and links to records, and nothing else. */
function checkLink(url: string, report: (why: string, remedy: string) => void): void {
  if (parseLink(url)) return;
  const spread = [...url].some((sign) => sign <= ' ');
  if (!spread && /^https:\/\/[a-z0-9.-]+(?:\/|$)/i.test(url)) return;
  const scheme = /^[a-z]+:/i.exec(url.replace(/\s/g, ''))?.[0] ?? 'a bare path';
  report(`links with ${scheme}`, 'link to a record (event:case/slug, source:id, term:id, …) or to an https address');
}

function checkComponent(node: Nodes, report: (found: string, why: string) => void): void {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
  const name = node.name ?? 'a fragment';
  if (!ALLOWED_COMPONENTS.has(name)) report(`<${node.name ?? ''}>`, 'is not an allowed component');
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string') continue;
    const written = attribute.type === 'mdxJsxAttribute' ? attribute.name : '{…}';
    report(`<${name} ${written}>`, 'carries an attribute that is not a string');
  }
}

/** Paragraphs, items, cells and headings, one a line. */
function plainText(root: Root): string {
  const lines: string[] = [];
  visit(root, (node: Nodes) => {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
      lines.push(nodeText(node).replace(/\s+/g, ' ').trim());
    }
  });
  return lines.filter((line) => line !== '').join('\n');
}
