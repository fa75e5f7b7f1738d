import { type Element, type Page, textOf } from './page.ts';

const INLINE = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'bdo',
  'cite',
  'code',
  'data',
  'del',
  'dfn',
  'em',
  'i',
  'ins',
  'kbd',
  'label',
  'mark',
  'q',
  's',
  'samp',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'time',
  'tspan',
  'u',
  'var',
  'wbr',
]);
/** True for an element that stands in a line of text. */
export function isInline({ name }: Element): boolean {
  return INLINE.has(name);
}

const SILENT = new Set(['script', 'style']);

/** The text that a reader sees, one piece a block, so that a name split by markup stays whole. */
export function blocksOf(page: Page): string[] {
  const blocks: string[] = [];
  let open = '';
  const close = (): void => {
    const text = open.replace(/[ \t\r\n]+/g, ' ').trim();
    if (text !== '') blocks.push(text);
    open = '';
  };
  const walk = (element: Element): void => {
    for (const [index, child] of element.children.entries()) {
      if (typeof child === 'string') open += child;
      else if (SILENT.has(child.name)) continue;
      else if (isInline(child)) {
        // Words of neighbours are two words, whether or not a sheet sets them apart.
        if (typeof element.children[index - 1] === 'object') open += ' ';
        walk(child);
      } else {
        close();
        walk(child);
        close();
      }
    }
  };
  for (const element of page.elements) if (element.parent === null) walk(element);
  close();
  return blocks;
}

const KEPT = ['id', 'href', 'lang', 'datetime'];
const NO_TEXT = new Set(['svg', 'script', 'style', 'link', 'meta']);

/** A page as pure text: words, headings, lists, links; no sheet, script, drawing or class. Its weight is held to it. */
export function pureText(page: Page): string {
  const write = (node: Element | string): string => {
    if (typeof node === 'string') return node.replace(/\s+/g, ' ').replace(/&/g, '&amp;').replace(/</g, '&lt;');
    if (NO_TEXT.has(node.name)) return '';
    const attributes = KEPT.flatMap((name) => (node.attrs.has(name) ? [` ${name}="${node.attrs.get(name)}"`] : []));
    return `<${node.name}${attributes.join('')}>${node.children.map(write).join('')}</${node.name}>`;
  };
  return page.elements
    .filter(({ parent }) => parent === null)
    .map(write)
    .join('');
}

/** Attributes whose values are read out or shown. */
const SHOWN = new Set([
  'alt',
  'title',
  'content',
  'placeholder',
  'value',
  'label',
  'summary',
  'aria-label',
  'aria-description',
  'aria-valuetext',
  'aria-roledescription',
]);

/** Attributes that hold measures, not words. */
const MEASURES = new Set([
  'd',
  'points',
  'viewbox',
  'transform',
  'x',
  'y',
  'x1',
  'x2',
  'y1',
  'y2',
  'cx',
  'cy',
  'r',
  'rx',
  'ry',
  'dx',
  'dy',
  'width',
  'height',
  'sizes',
  'integrity',
  'patterntransform',
]);

/** An attribute of a page that may hold words. */
export type AttributeText = {
  readonly element: string;
  readonly attribute: string;
  readonly value: string;
  readonly isShown: boolean;
};

/** Visits the attributes of a page that may hold words, addresses as written and decoded. */
export function visitAttributes(page: Page, visit: (text: AttributeText) => void): void {
  for (const { name, attrs } of page.elements) {
    for (const [attribute, value] of attrs) {
      if (value === '' || MEASURES.has(attribute.toLowerCase())) continue;
      const isShown = SHOWN.has(attribute) || attribute.startsWith('data-pagefind');
      visit({ element: name, attribute, value, isShown });
      if (value.includes('%')) visit({ element: name, attribute, value: decoded(value), isShown });
    }
  }
}

/** Texts of the JSON blocks of a page. */
export function dataBlocks(page: Page): string[] {
  return page.elements.filter(({ name, attrs }) => name === 'script' && !attrs.has('src')).map(textOf);
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
