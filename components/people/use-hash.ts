/** Whose card the address asks for: '#people/ID'. */
import { type Route, routeOf, useRoute } from '../shell/route.ts';

const person = ({ screen, id }: Route): string | null => (screen === 'people' ? id : null);

/** Id in an address's hash, null where it names nobody. */
export const personIn = (hash: string): string | null => person(routeOf(hash));

export const usePersonHash = (): string | null => person(useRoute()[0]);
