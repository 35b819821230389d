// Plays the other side of a shift on a page of the practice marketplace: buyers come, write, and are done with.
(() => {
  const market = globalThis.market;
  const named = (name) => market.conversations.find((one) => one.buyer.name === name);
  const line = (text) => ({ role: 'buyer', text, seconds: 0 });

  globalThis.shift = {
    /** Nobody but one buyer, whose conversation stays as it is: what stands on the page before and after the work is the same. */
    rest(buyer, lines) {
      if (!named(buyer.name)) {
        const own = { buyer, messages: [], draft: '', unread: 0, used: new Set() };
        market.conversations.unshift(own);
        for (const text of lines) market.arrive(own, line(text));
      }
      const own = named(buyer.name);
      own.draft = '';
      market.conversations.splice(0, market.conversations.length, own);
      market.switchTo(own);
    },
    /** A buyer, new or known, writes; told is where the agent finds the conversation in the list, null where it is open. */
    write([buyer, lines, selector]) {
      if (!named(buyer.name)) market.conversations.push({ buyer, messages: [], draft: '', unread: 0, used: new Set() });
      const own = named(buyer.name);
      for (const text of lines) market.arrive(own, line(text));
      if (market.open === own) return null;
      const item = [...document.querySelectorAll(selector)].find((one) => one.textContent.includes(buyer.name));
      item.scrollIntoView({ block: 'nearest' });
      const { left, top, width, height } = item.getBoundingClientRect();
      return [left + width / 2, top + height / 2];
    },
  };
})();
