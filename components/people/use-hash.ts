/** What the address asks for: somebody's card ('#people/ID'), or a form with an address in it ('#people/new?url=…', '#people/log?url=…'). */
import { givenIn } from '../shell/given.ts';
import { type Route, routeOf, useRoute } from '../shell/route.ts';

const FORMS = ['new', 'log'] as const;

export interface PeoplePlace {
  person: string | null;
  /** Entering somebody, or logging an answer of ours. */
  form: (typeof FORMS)[number] | null;
  /** The address the form begins with, '' for none. */
  url: string;
}

function placeOf({ screen, id }: Route): PeoplePlace {
  const { place, values } = givenIn(screen === 'people' ? id : null);
  const form = FORMS.find((one) => id?.startsWith(`${one}?`) && one === place) ?? null;
  return { person: screen === 'people' && !form ? id : null, form, url: values.get('url') ?? '' };
}

/** What a hash asks for. */
export const peoplePlace = (hash: string): PeoplePlace => placeOf(routeOf(hash));

export const usePeoplePlace = (): PeoplePlace => placeOf(useRoute()[0]);
