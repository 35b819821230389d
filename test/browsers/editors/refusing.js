/** A box that takes what a key has typed, and puts everything else back as it was. */
export function mountRefusing(at) {
  at.contentEditable = 'true';
  let typed = false;
  let kept = '';
  at.addEventListener('keydown', () => (typed = true));
  at.addEventListener('input', () => {
    if (typed) kept = at.textContent;
    else at.textContent = kept;
    typed = false;
  });
  at.addEventListener('paste', (event) => event.preventDefault());
  return { box: at, words: () => at.innerText.trim(), end: () => undefined };
}
