import { list } from './http';

export interface AppModule { id: string; name: string; uniqueName: string; siteMapXml: string }

interface ModuleRow { appmoduleid: string; name: string; uniquename: string }
interface SiteMapRow { sitemapnameunique: string | null; sitemapxml: string }

/** The app that the address asks for, else the first; its site map has the app's unique name. */
export async function readApp(wanted: string | undefined): Promise<AppModule> {
  const [modules, maps] = await Promise.all([
    list<ModuleRow>('appmodules?$select=appmoduleid,name,uniquename'),
    list<SiteMapRow>('sitemaps?$select=sitemapid,sitemapname,sitemapnameunique,sitemapxml'),
  ]);
  const module = modules.find((m) => m.appmoduleid === wanted || m.uniquename === wanted) ?? modules[0];
  if (!module) throw new Error('This organization has no app: import a solution that brings one.');
  const map = maps.find((m) => m.sitemapnameunique === module.uniquename) ?? maps[0];
  if (!map) throw new Error(`The app '${module.name}' has no site map.`);
  return { id: module.appmoduleid, name: module.name, uniqueName: module.uniquename, siteMapXml: map.sitemapxml };
}
