// Stands before a script of ours, in its world alone, and counts what lives on there. A copy of the build carries it, never the build.
(() => {
  const live = { listeners: 0, observers: 0, timers: 0, intervals: 0 };

  for (const name of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver', 'PerformanceObserver']) {
    if (!(name in globalThis)) continue;
    const { observe, disconnect } = globalThis[name].prototype;
    // one that is collected without being ended stays counted: nothing of ours should rely on that
    const active = new WeakSet();
    globalThis[name].prototype.observe = function (...rest) {
      observe.apply(this, rest);
      if (!active.has(this)) live.observers += 1;
      active.add(this);
    };
    globalThis[name].prototype.disconnect = function () {
      disconnect.call(this);
      if (active.delete(this)) live.observers -= 1;
    };
  }

  const { addEventListener, removeEventListener } = EventTarget.prototype;
  /** By target, so that listeners on what is collected go with it. */
  const heard = new WeakMap();
  const collected = new FinalizationRegistry((of) => (live.listeners -= of.size));
  const keys = new WeakMap();
  let named = 0;
  const keyOf = (type, callback, options) => {
    if (!keys.has(callback)) keys.set(callback, (named += 1));
    return `${type} ${keys.get(callback)} ${(typeof options === 'object' ? options?.capture : options) === true}`;
  };
  const forget = (target, key) => {
    if (heard.get(target)?.delete(key)) live.listeners -= 1;
  };
  EventTarget.prototype.addEventListener = function (type, callback, options) {
    addEventListener.call(this, type, callback, options);
    if (!callback || options?.signal?.aborted) return;
    const target = this ?? globalThis;
    if (!heard.has(target)) {
      const of = new Set();
      heard.set(target, of);
      collected.register(target, of);
    }
    const key = keyOf(type, callback, options);
    if (heard.get(target).has(key)) return;
    heard.get(target).add(key);
    live.listeners += 1;
    const weak = new WeakRef(target);
    const end = () => weak.deref() && forget(weak.deref(), key);
    if (options?.signal) addEventListener.call(options.signal, 'abort', end, { once: true });
    if (options?.once) addEventListener.call(this, type, end, { once: true, capture: options.capture === true });
  };
  EventTarget.prototype.removeEventListener = function (type, callback, options) {
    removeEventListener.call(this, type, callback, options);
    if (callback) forget(this ?? globalThis, keyOf(type, callback, options));
  };

  for (const [set, clear, kind] of [
    ['setTimeout', 'clearTimeout', 'timers'],
    ['setInterval', 'clearInterval', 'intervals'],
  ]) {
    const [begin, end] = [globalThis[set], globalThis[clear]];
    const running = new Set();
    const gone = (id) => running.delete(id) && (live[kind] -= 1);
    globalThis[set] = (act, wait, ...rest) => {
      const id = begin(
        (...given) => {
          if (kind === 'timers') gone(id);
          act(...given);
        },
        wait,
        ...rest,
      );
      running.add(id);
      live[kind] += 1;
      return id;
    };
    globalThis[clear] = (id) => {
      gone(id);
      end(id);
    };
  }

  globalThis.tuodaLive = live;
  // a console's page shares its document with our script, and nothing else
  if (typeof document !== 'undefined')
    addEventListener.call(document, 'tuoda-live', () => (document.documentElement.dataset.tuodaLive = JSON.stringify(live)));
})();
