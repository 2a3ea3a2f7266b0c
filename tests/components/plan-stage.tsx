/** The plan's screen, drawn by mount.tsx. */
import { type Place, placeIn } from '../../components/plan/place.ts';
import { PlanScreen } from '../../components/plan/PlanScreen.tsx';
import type { PlanEntry } from '../../lib/model/plan.ts';
import { defaultSettings, type Settings } from '../../lib/model/settings.ts';
import { readAll } from '../../lib/store/simple.ts';
import { fromPage } from '../background/stage.ts';
import { NOW } from '../store/fresh.ts';
import { before, box, mount, render, unmount } from './mount.tsx';

export interface PlanStage {
  box: HTMLElement;
  /** Whether the background refuses to keep anything. */
  broken: { on: boolean };
  show: (where?: string | null, settings?: Partial<Settings>) => Promise<void>;
  gone: () => Promise<void>;
}

export async function planStage(): Promise<PlanStage> {
  await mount();
  Object.assign(Element.prototype, { scrollIntoView: () => {} });
  location.hash = '#plan';
  const broken = { on: false };
  before.answer = () => (broken.on ? { error: 'full' } : undefined);
  const show = (where: string | null = null, settings: Partial<Settings> = {}): Promise<void> => {
    const place: Place = placeIn(where);
    return render(<PlanScreen settings={{ ...defaultSettings(), ...settings }} now={NOW} place={place} />);
  };
  return { box, broken, show, gone: unmount };
}

export const put = (store: 'plan' | 'channels' | 'agenda' | 'campaigns', records: unknown[]): Promise<unknown> =>
  fromPage({ type: 'keep', store, records, remove: [], said: '' });
export const entries = (): Promise<PlanEntry[]> => readAll('plan');
export const entryOf = async (id: string): Promise<PlanEntry | undefined> => (await entries()).find((one) => one.id === id);
