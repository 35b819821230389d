/** A box whose text is its value. */
export const isField = (box: Element): box is HTMLTextAreaElement | HTMLInputElement =>
  box.localName === 'textarea' || box.localName === 'input';
