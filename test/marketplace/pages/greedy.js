// A console whose own script listens on the window, in the capture phase, before anything else of the page runs.
window.addEventListener(
  'keydown',
  (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || !(event.target instanceof HTMLTextAreaElement)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    window.market.send(event.target.value);
    event.target.value = '';
  },
  true,
);
