/** The popup: words and figures are fetched side by side, then everything is drawn at once. */
import { mount, speak } from '../../components/base/mount.tsx';
import { codeOf } from '../../components/base/failure.ts';
import { Popup } from '../../components/popup/Popup.tsx';
import { readSummary, type Summary } from '../../lib/store/summary.ts';

async function start(): Promise<void> {
  const figures: Promise<Summary | string> = readSummary(Date.now()).catch(codeOf);
  await speak('auto');
  const first = await figures;
  if (typeof first !== 'string' && first.settings.language !== 'auto') await speak(first.settings.language);
  mount(<Popup first={first} />);
}

void start();
