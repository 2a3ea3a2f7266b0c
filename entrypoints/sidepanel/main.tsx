/** The panel beside the page. `?tab=ID`: follows that tab instead of the one in front. */
import { Shell } from '../../components/shell/Shell.tsx';
import { start } from '../../components/settings/start.tsx';

const asked = new URLSearchParams(location.search).get('tab');
const tab = asked !== null && /^\d+$/.test(asked) ? Number(asked) : null;

void start((settings) => <Shell first={settings} panel tab={tab} />);
