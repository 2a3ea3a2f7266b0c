/** Styles of our surfaces. Own backgrounds everywhere, so that they read the same on light and dark pages (contrast 4.5 and more). */

const FONT = "font: 600 12px/1.3 system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif";

/** Marks and tag chips. Colours never stand alone: each state has its sign and its words. */
export const MARK_CSS = `
:host { all: initial; display: inline-flex !important; flex: none; vertical-align: middle; margin-inline: 6px 2px; max-width: 100%; contain: layout style; cursor: default }
:host([hidden]) { display: none !important }
button { all: unset; box-sizing: border-box; display: inline-flex; align-items: center; gap: 4px; max-width: 100%; min-height: 20px; padding: 1px 7px; border-radius: 10px;
  ${FONT}; color: #fff; background: #4b5563; box-shadow: 0 0 0 1px #ffffff80; white-space: nowrap; cursor: pointer }
button > span:last-child { overflow: hidden; text-overflow: ellipsis }
:host([data-state=open]) button { background: #1d4ed8 }
:host([data-state=due]) button { background: #92400e }
:host([data-state=overdue]) button { background: #b91c1c }
:host([data-state=answered]) button { background: #166534 }
:host([data-person]) { gap: 4px; flex-wrap: wrap }
:host([data-person]) button { box-shadow: 0 0 0 1px #ffffff80 }
button:hover { filter: brightness(1.15) }
button:focus-visible { outline: 2px solid #fff; box-shadow: 0 0 0 4px #1d4ed8 }
@media (forced-colors: active) { button { border: 1px solid ButtonText; color: ButtonText; background: ButtonFace } button:focus-visible { outline-color: Highlight } }
@media print { :host { display: none !important } }
`;

const PANEL = `
:host { all: initial; position: fixed !important; z-index: 2147483647; color-scheme: light dark;
  --back: #fff; --text: #1f2937; --soft: #4b5563; --line: #d1d5db; --press: #1d4ed8; --onpress: #fff; --hover: #f3f4f6 }
@media (prefers-color-scheme: dark) { :host { --back: #1f2937; --text: #f3f4f6; --soft: #d1d5db; --line: #6b7280; --press: #93c5fd; --onpress: #111827; --hover: #374151 } }
* { box-sizing: border-box }
.box { background: var(--back); color: var(--text); border: 1px solid var(--line); border-radius: 10px; box-shadow: 0 8px 28px #0005;
  font: 400 14px/1.4 system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif; overflow-wrap: anywhere }
button { font: inherit; color: inherit; background: none; border: 1px solid var(--line); border-radius: 7px; padding: 4px 10px; min-height: 28px; cursor: pointer }
button:hover { background: var(--hover) }
button:focus-visible, .box:focus-visible { outline: 2px solid var(--press); outline-offset: 2px }
button[disabled] { opacity: .6; cursor: default }
button.link { border-color: transparent; color: var(--press); text-decoration: underline; padding: 4px 6px }
@media (forced-colors: active) { .box { border: 2px solid CanvasText } }
@media print { :host { display: none !important } }
`;

/** The card: never wider or higher than the window, also at 320 px and at 200 % zoom. */
export const CARD_CSS = `${PANEL}
.box { width: min(340px, calc(100vw - 16px)); max-height: calc(100vh - 16px); overflow: auto; padding: 12px }
header { display: flex; align-items: baseline; justify-content: space-between; gap: 8px }
h2 { font-size: 15px; font-weight: 600; margin: 0 }
h3 { font-size: 12px; font-weight: 600; margin: 10px 0 4px; color: var(--soft) }
p { margin: 6px 0; color: var(--soft) }
.row { display: flex; flex-wrap: wrap; gap: 6px; margin-top: 8px }
.tag { border-radius: 14px }
.tag::before { content: ''; display: inline-block; width: 10px; height: 10px; margin-inline-end: 6px; border-radius: 50%; background: var(--tag); border: 1px solid var(--soft) }
.tag[aria-pressed=true] { background: var(--press); color: var(--onpress); border-color: var(--press) }
.tag[aria-pressed=true]::after { content: ' ✓' }
.told { display: flex; flex-wrap: wrap; align-items: center; gap: 4px; margin-top: 8px; min-height: 1px }
@media (forced-colors: active) { .tag[aria-pressed=true] { forced-color-adjust: none; background: Highlight; color: HighlightText } }
`;

/** Receipts, bottom corner. */
export const TOAST_CSS = `${PANEL}
:host { inset-block-end: 16px !important; inset-inline-end: 16px !important; max-width: calc(100vw - 32px) }
.stack { display: flex; flex-direction: column; gap: 8px; align-items: flex-end }
.box { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 8px; max-width: min(420px, calc(100vw - 32px)); padding: 8px 12px; animation: in .15s ease-out }
@keyframes in { from { opacity: 0 } }
@media (prefers-reduced-motion: reduce) { .box { animation: none } }
`;
