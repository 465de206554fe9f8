import type { Route } from '../route/route';
import { ask } from '../dialogs/store';
import { side, type SideOptions } from '../route/side';
import { bare } from '../api/views';
import { GapError, guarded } from './gap';
import type { XrmHost } from './host';

interface FormOptions {
  entityName: string;
  entityId?: string;
  formId?: string;
  useQuickCreateForm?: boolean;
  createFromEntity?: { id: string; name?: string; entityType: string };
  openInNewWindow?: boolean;
}

interface PageInput {
  pageType: string;
  entityName?: string;
  entityId?: string;
  viewId?: string;
  formId?: string;
  webresourceName?: string;
  data?: string | Record<string, unknown>;
  dashboardId?: string;
}

interface NavigationOptions {
  target: 1 | 2;
  position?: 1 | 2;
  title?: string;
  width?: SideOptions['width'];
  height?: SideOptions['height'];
}

interface AlertStrings { text: string; title?: string; confirmButtonLabel?: string }
interface ConfirmStrings extends AlertStrings { subtitle?: string; cancelButtonLabel?: string }
interface ErrorOptions { message?: string; details?: string; errorCode?: number }

/** Xrm.Navigation */
export function navigation(host: XrmHost): object {
  const { texts } = host;
  return guarded('Xrm.Navigation', {
    openForm: async (options: FormOptions, parameters: Record<string, unknown> = {}) => {
      const defaults = Object.fromEntries(Object.entries(parameters).map(([key, value]) => [key, String(value)]));
      if (options.useQuickCreateForm) {
        const made = await host.quickCreate(options.entityName, defaults);
        return { savedEntityReference: made ? [{ ...made, entityType: options.entityName }] : [] };
      }
      await host.navigate({ page: 'row', table: options.entityName, id: options.entityId ? bare(options.entityId) : undefined, form: options.formId, defaults });
      return { savedEntityReference: [] };
    },
    navigateTo: (input: PageInput, options?: NavigationOptions) =>
      options?.target === 2 ? side.open(toRoute(input), laidOver(options)) : host.navigate(toRoute(input)),
    openAlertDialog: async (strings: AlertStrings) => {
      await ask({ kind: 'message', title: strings.title ?? host.appName, text: strings.text, choices: [{ id: 'ok', label: strings.confirmButtonLabel ?? texts.ok, primary: true }] });
      return {};
    },
    openConfirmDialog: async (strings: ConfirmStrings) => {
      const text = strings.subtitle ? `${strings.subtitle}\n${strings.text}` : strings.text;
      const choices = [{ id: 'yes', label: strings.confirmButtonLabel ?? texts.ok, primary: true }, { id: 'no', label: strings.cancelButtonLabel ?? texts.cancel }];
      return { confirmed: (await ask({ kind: 'message', title: strings.title ?? host.appName, text, choices })) === 'yes' };
    },
    openErrorDialog: async (options: ErrorOptions) => {
      await ask({ kind: 'error', title: texts.actionErrorTitle, text: options.message ?? '', details: options.details, choices: [{ id: 'ok', label: texts.ok, primary: true }] });
    },
    openUrl: (url: string) => { window.open(url, '_blank', 'noopener'); },
    openWebResource: (name: string, _options?: unknown, data?: string) => { void host.navigate({ page: 'resource', name, data }); },
  });
}

/** Position 2 is the far side, 1 the middle. */
const laidOver = ({ position, title, width, height }: NavigationOptions): SideOptions => ({ place: position === 2 ? 'side' : 'middle', title, width, height });

export function toRoute(input: PageInput): Route {
  switch (input.pageType) {
    case 'entityrecord': return { page: 'row', table: input.entityName ?? '', id: input.entityId ? bare(input.entityId) : undefined, form: input.formId };
    case 'entitylist': return { page: 'list', table: input.entityName ?? '', view: input.viewId ? bare(input.viewId) : undefined };
    case 'webresource': return { page: 'resource', name: input.webresourceName ?? '', data: typeof input.data === 'object' ? JSON.stringify(input.data) : input.data };
    case 'dashboard': return { page: 'dashboard', id: input.dashboardId ? bare(input.dashboardId) : undefined };
    default: throw new GapError(`Xrm.Navigation.navigateTo with pageType '${input.pageType}'`);
  }
}
