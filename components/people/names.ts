/** What the records name by short words, in the page's language. */
import { t } from '../../lib/i18n.ts';
import type { Interaction, Person } from '../../lib/model/records.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { tagLabel } from '../settings/tag-label.ts';
import { departmentName } from '../team/words.ts';

export const deedName = (kind: Interaction['kind']): string => t(`people.deed.${kind}` as never);

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
