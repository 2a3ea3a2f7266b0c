/** The welcome page, opened at installation; goes on where it was left. */
import { start } from '../../components/settings/start.tsx';
import { Welcome } from '../../components/welcome/Welcome.tsx';

void start((settings) => <Welcome first={settings} />);
