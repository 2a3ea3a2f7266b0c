/**
 * WXT tells older copies of a content script to stop by an event on the page's document, named after the extension's
 * id: any page that knows the id could listen for it. We leave no footprint (FIELD.md), so that event is switched off
 * here, before WXT builds its context; one.ts does its work without the page hearing of it.
 */
import { ContentScriptContext } from 'wxt/utils/content-script-context';

Object.assign(ContentScriptContext.prototype, { stopOldScripts() {}, listenForNewerScripts() {} });
