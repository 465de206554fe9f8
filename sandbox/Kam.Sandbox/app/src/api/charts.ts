import { once } from './cache';
import { list, literal } from './http';

export interface ChartRow {
  id: string;
  name: string;
  dataXml: string;
  presentationXml: string;
}

interface Row {
  savedqueryvisualizationid: string;
  name: string;
  datadescription: string;
  presentationdescription: string;
}

export function chartsOf(table: string, language: number): Promise<ChartRow[]> {
  return once(`charts ${table} ${language}`, async () => {
    const rows = await list<Row>(
      `savedqueryvisualizations?$select=savedqueryvisualizationid,name,datadescription,presentationdescription&$filter=primaryentitytypecode eq ${literal(table)}`,
    );
    return rows.map((row) => ({
      id: row.savedqueryvisualizationid.toLowerCase(),
      name: row.name,
      dataXml: row.datadescription,
      presentationXml: row.presentationdescription,
    }));
  });
}
