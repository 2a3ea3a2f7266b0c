/** The full page: queue and people. */
import { Shell } from '../../components/shell/Shell.tsx';
import { start } from '../../components/settings/start.tsx';

void start((settings) => <Shell first={settings} panel={false} />);
