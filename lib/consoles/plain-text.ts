const blocks = new Set(['div', 'p', 'li', 'ul', 'ol', 'section', 'blockquote', 'pre', 'tr', 'table', 'h1', 'h2', 'h3', 'h4']);
const silent = new Set(['script', 'style', 'template', 'noscript', 'textarea', 'select', 'button']);

/**
 * Text of an element as a person sees it, with nothing measured: line breaks at `<br>` and between blocks, pictograms by
 * their alternative text, without `drop`. Breaks that stand in the source are kept: chat pages show text pre-wrapped.
 */
export function plainText(element: Element, drop?: (element: Element) => boolean): string {
  let text = '';
  const walk = (node: Node): void => {
    if (node.nodeType === 3) {
      const words = node.nodeValue ?? '';
      // indentation of the source between two blocks is no text
      if (words.trim() !== '' || !(isBlock(node.previousSibling) || isBlock(node.nextSibling))) text += words;
      return;
    }
    if (!isElement(node) || silent.has(node.localName) || drop?.(node)) return;
    if (node.localName === 'br') text += '\n';
    else if (node.localName === 'img') text += node.getAttribute('alt') ?? '';
    else {
      const block = node !== element && blocks.has(node.localName) && (node.textContent ?? '').trim() !== '';
      if (block && text.trim() !== '' && !text.endsWith('\n')) text += '\n';
      const before = text.length;
      for (const child of node.childNodes) walk(child);
      if (block && text.length > before && node.nextSibling && !text.endsWith('\n')) text += '\n';
    }
  };
  walk(element);
  return text.replaceAll('\u00a0', ' ').replaceAll('\u200b', '').replace(/\r\n?/g, '\n').trim();
}

/** The same on one line, as notices are read. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

const isBlock = (node: Node | null): boolean => node !== null && isElement(node) && blocks.has(node.localName);
const isElement = (node: Node): node is Element => node.nodeType === 1;
