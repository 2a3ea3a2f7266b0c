/** Starts a page: words first, then React into #root. */
import './base.css';
import { MantineProvider } from '@mantine/core';
import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { useLanguage } from '../../lib/i18n.ts';
import { theme } from './theme.ts';

/** Loads the words of the chosen language and tells the browser (and screen readers) which one the page is in. */
export async function speak(chosen: 'auto' | 'de' | 'en'): Promise<void> {
  document.documentElement.lang = await useLanguage(chosen);
}

/** Draws `page` into #root. Call after `speak`. */
export function mount(page: ReactNode): void {
  const root = document.getElementById('root');
  if (!root) return;
  createRoot(root).render(
    <StrictMode>
      <MantineProvider theme={theme} defaultColorScheme="auto">
        {page}
      </MantineProvider>
    </StrictMode>,
  );
}
