/** What the records name by short words, in the page's language. */
import { currentLanguage, t } from '../../lib/i18n.ts';
import type { Department, Interaction, Person } from '../../lib/model/records.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { networkById } from '../../lib/networks/index.ts';
import { tagLabel } from '../settings/tag-label.ts';

export const networkName = (id: string): string => networkById(id)?.name ?? id;
export const departmentName = (department: Department): string => t(`people.department.${department}` as never);
export const deedName = (kind: Interaction['kind']): string => t(`people.deed.${kind}` as never);

/** '02.03.2026' in the settings' zone. */
export const dayText = (at: number, zone: string): string =>
  new Intl.DateTimeFormat(currentLanguage() === 'de' ? 'de-DE' : 'en-GB', {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    timeZone: zone,
  }).format(at);

export const nameOf = (person: Pick<Person, 'name'>): string => person.name.trim() || t('people.nameless');

/** A tag's label and colour; one that is in the settings' list no more shows by its id, in grey. */
export function tagLook(id: string, { tags }: Pick<Settings, 'tags'>): { label: string; color: string } {
  const preset = tags.find((tag) => tag.id === id);
  return preset ? { label: tagLabel(preset), color: preset.color } : { label: id, color: '#5f6b70' };
}

/** 'Erika Beispiel, Vertrieb', or the department alone; '' where nobody has it. */
export function assigneeText(assignee: Person['assignee'], { team }: Pick<Settings, 'team'>): string {
  if (!assignee) return '';
  const name = team.find(({ id }) => id === assignee.colleague)?.name;
  const department = assignee.department ? departmentName(assignee.department) : '';
  return [name, department].filter(Boolean).join(', ');
}
