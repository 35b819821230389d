import { useEffect, useEffectEvent } from 'react';
import { keyName, ownsKeys } from './keys.ts';
import type { Controls } from './scene.ts';

/**
 * Hears the panel's keys: all of them in the panel itself, those with Alt from the console's page too. `press` says
 * whether the key meant anything; one that did goes no further.
 */
export function useKeys(press: (name: string) => boolean, hearKeys: Controls['hearKeys']): void {
  const pressed = useEffectEvent(press);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const name = event.defaultPrevented ? null : keyName(event);
      if (name === null || (!name.startsWith('Alt+') && name !== 'Escape' && ownsKeys(event.target))) return;
      if (pressed(name)) event.preventDefault();
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, []);
  useEffect(() => hearKeys((name) => void (name.startsWith('Alt+') && pressed(name))), [hearKeys]);
}
