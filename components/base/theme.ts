/** Colours and measures of all pages. The brand's petrol; amber warns, red is overdue, green is answered. */
import { createTheme } from '@mantine/core';

export const theme = createTheme({
  primaryColor: 'petrol',
  primaryShade: { light: 7, dark: 7 },
  colors: {
    petrol: ['#e8f6f9', '#cfe9ee', '#a3d3dc', '#79c0ce', '#55b0c2', '#3a9cb0', '#1f8aa1', '#0f7489', '#0b6074', '#064b5c'],
    // The greys of dark pages, with a little of the brand's hue.
    dark: ['#e6edef', '#c3cfd4', '#a3b2b8', '#7d8d94', '#4b5a60', '#344045', '#2a3438', '#1d2427', '#14191b', '#0e1214'],
  },
  defaultRadius: 'md',
  cursorType: 'pointer',
  // Keyboard focus is always visible, a click leaves no ring.
  focusRing: 'auto',
  fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif',
  headings: { fontWeight: '650', sizes: { h1: { fontSize: '1.5rem' }, h2: { fontSize: '1.15rem' }, h3: { fontSize: '1rem' } } },
});
