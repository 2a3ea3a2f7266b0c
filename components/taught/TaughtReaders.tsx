/** Readers the user taught: which pages they read, to take along, to take in, to forget. */
import { ActionIcon, Button, Group, Text } from '@mantine/core';
import IconDownload from '@tabler/icons-react/dist/esm/icons/IconDownload.mjs';
import IconTrash from '@tabler/icons-react/dist/esm/icons/IconTrash.mjs';
import { writeTaught } from '../../lib/exchange/taught.ts';
import { t } from '../../lib/i18n.ts';
import type { Taught } from '../../lib/model/taught.ts';
import { networkName } from '../../lib/networks/index.ts';
import { moment } from '../base/time.ts';
import { Words } from '../base/Words.tsx';
import { useHold } from '../settings/use-settings.ts';
import { TaughtImport } from './TaughtImport.tsx';

/** Hands a file to the browser's download. */
function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  Object.assign(link, { href: url, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

const fileName = (readers: readonly Taught[]): string =>
  `rueckkanal-${readers.length === 1 ? (readers[0]?.name ?? '').replace(/[^\w.-]+/g, '-') : 'leser'}.json`;

export function TaughtReaders() {
  const { settings, change } = useHold();
  const { taught, hours } = settings;
  return (
    <>
      {taught.length === 0 ? (
        <Text size="sm" className="rk-soft">
          {t('taught.none')}
        </Text>
      ) : (
        <ul className="rk-list">
          {taught.map((reader) => (
            <li key={reader.id} className="rk-line" data-taught={reader.id}>
              <span className="rk-grow rk-break">
                <strong>
                  <Words text={reader.origin + reader.path} limit={120} />
                </strong>
                {' · '}
                {reader.network === 'web' ? t('taught.web') : t('taught.mends', [networkName(reader.network)])}
                {' · '}
                <span className="rk-soft">{moment(reader.createdAt, hours.zone)}</span>
              </span>
              <Button
                size="compact-sm"
                variant="default"
                aria-label={t('taught.exportOne', [reader.name])}
                leftSection={<IconDownload size={16} aria-hidden />}
                onClick={() => download(fileName([reader]), writeTaught([reader]))}
              >
                {t('taught.file')}
              </Button>
              <ActionIcon
                variant="subtle"
                color="red"
                aria-label={t('taught.remove', [reader.name])}
                title={t('common.remove')}
                onClick={() => void change((all) => ({ ...all, taught: all.taught.filter(({ id }) => id !== reader.id) }))}
              >
                <IconTrash size={18} aria-hidden />
              </ActionIcon>
            </li>
          ))}
        </ul>
      )}
      <Group gap="xs">
        {taught.length > 1 && (
          <Button
            variant="light"
            leftSection={<IconDownload size={18} aria-hidden />}
            onClick={() => download(fileName(taught), writeTaught(taught))}
          >
            {t('taught.exportAll')}
          </Button>
        )}
        <TaughtImport />
      </Group>
    </>
  );
}
