/** The options page: settings and words first, then the page. */
import { start } from '../../components/settings/start.tsx';
import { Options } from '../../components/options/Options.tsx';

void start((settings) => <Options first={settings} />);
