/** Whose card the address asks for: '#people/ID'. */
import { useEffect, useState } from 'react';

/** Id in an address's hash, null where it names nobody. */
export function personIn(hash: string): string | null {
  const id = /^#people\/(.+)$/.exec(hash)?.[1];
  try {
    return id ? decodeURIComponent(id) : null;
  } catch {
    return null;
  }
}

export function usePersonHash(): string | null {
  const [id, setId] = useState(() => personIn(location.hash));
  useEffect(() => {
    const read = (): void => setId(personIn(location.hash));
    window.addEventListener('hashchange', read);
    return () => window.removeEventListener('hashchange', read);
  }, []);
  return id;
}
