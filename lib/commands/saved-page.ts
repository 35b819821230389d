import { Window } from 'happy-dom';

/**
 * A saved page as a document, in Node: no script of it runs and nothing is fetched. Frames written as `srcdoc` and declarative
 * shadow roots are opened. Frames that lie beside the page as files of their own are read by `beside`.
 */
export async function openSaved(html: string, url: string, beside: (name: string) => string | null = () => null): Promise<Document> {
  const window = new Window({
    url,
    settings: {
      disableJavaScriptEvaluation: true,
      disableJavaScriptFileLoading: true,
      disableCSSFileLoading: true,
      handleDisabledFileLoadingAsSuccess: true,
      navigation: {
        disableMainFrameNavigation: true,
        disableChildFrameNavigation: true,
        disableChildPageNavigation: true,
        disableFallbackToSetURL: true,
      },
    },
  });
  const document = window.document as unknown as Document;
  document.write(html);
  await open(document, beside, 0);
  return document;
}

async function open(document: Document, beside: (name: string) => string | null, depth: number): Promise<void> {
  openShadows(document);
  if (depth > 3) return;
  for (const frame of document.querySelectorAll('iframe')) {
    const file = frame.hasAttribute('srcdoc') ? null : beside(frame.getAttribute('src') ?? '');
    if (file !== null) frame.setAttribute('srcdoc', file);
    const inside = frame.contentDocument;
    if (inside) await open(inside, beside, depth + 1);
  }
}

/** Parsers outside of browsers leave `<template shadowrootmode>` as it is written. */
function openShadows(root: ParentNode): void {
  for (const template of root.querySelectorAll('template')) {
    const mode = template.getAttribute('shadowrootmode');
    const host = template.parentElement;
    if (mode !== 'open' || !host || host.shadowRoot) continue;
    const shadow = host.attachShadow({ mode });
    shadow.append(...template.content.childNodes);
    template.remove();
    openShadows(shadow);
  }
}
