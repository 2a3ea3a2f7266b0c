import type { Action, Ctx } from '../network.ts';
export function action(_target: Element, _ctx: Ctx): Action | null { return null; }
