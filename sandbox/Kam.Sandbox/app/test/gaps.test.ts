import { expect, test } from 'vitest';
import { formContext } from '../src/xrm/formContext';
import type { XrmHost } from '../src/xrm/host';
import { createXrm } from '../src/xrm/xrm';
import { column, session } from './producers';

/** Members of the client API that are documented and not there. Said by their whole name, as a script would reach for them. */
const missing = [
  'Xrm.Device', 'Xrm.Encoding', 'Xrm.Mobile', 'Xrm.Panel', 'Xrm.Page', 'Xrm.Copilot', 'Xrm.App.sidePanes', 'Xrm.Utility.getAllowedStatusTransitions', 'Xrm.Utility.invokeProcessAction',
  'Xrm.Utility.getLearningPathAttributeName', 'Xrm.Utility.alertDialog', 'Xrm.Utility.refreshParentGrid', 'Xrm.Utility.lookupObjects', 'Xrm.Utility.getPageContext', 'Xrm.Navigation.openFile', 'Xrm.WebApi.offline',
  'formContext.ui.process', 'formContext.ui.navigation', 'formContext.ui.quickForms', 'formContext.ui.headerSection', 'formContext.ui.footerSection', 'formContext.ui.getViewPortWidth',
  'formContext.data.process', 'formContext.data.attributes', 'formContext.data.entity.getDataXml', 'formContext.ui.formSelector.items',
];

const user = { session: { roles: [], currencies: [], userId: 'ab', userName: 'Anna', language: 1033, organizationName: 'local', organizationId: 'cd', baseCurrencyId: 'ef' }, texts: {} };
const actions = { save: () => Promise.resolve(true), refresh: () => Promise.resolve(), refreshRibbon: () => undefined, close: () => undefined };
const roots: Record<string, unknown> = { Xrm: createXrm(user as unknown as XrmHost), formContext: formContext(session(column('name', 'text')), actions).context };

test('every documented member that is not there throws its whole name', () => {
  for (const path of missing) expect(() => reach(path), path).toThrow(`${path} is not supported by the local Dataverse`);
});

function reach(path: string): unknown {
  const [root = '', ...members] = path.split('.');
  return members.reduce<unknown>((object, member) => (object as Record<string, unknown>)[member], roots[root]);
}
