import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { formsOf } from '../api/forms';
import { table as readTable } from '../api/metadata';
import type { Reference, Table } from '../api/model';
import { asText, readRow, type Row } from '../api/rows';
import { bare, sameId } from '../api/views';
import { descendants, parseXml } from '../api/xml';
import { Content } from '../controls/ReadOnlyValue';
import { readValue } from '../format/values';
import { useLanguage } from '../i18n/texts';
import { currencySign, useApp } from '../shell/data';
import { Failure } from '../shell/Failure';
import { useLoaded } from '../shell/useLoaded';
import { cellsOf, type ControlModel } from './model';
import { parseForm } from './parse';
import { useForm } from './useForm';

const useStyles = makeStyles({
  root: { display: 'grid', gap: '8px' },
  facts: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 2fr)', gap: '6px 12px', margin: 0 },
  label: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, overflowWrap: 'anywhere' },
});

interface Shown { table: Table; row: Row; columns: { name: string; label: string }[] }

/** The row behind a lookup, through one of its table's quick view forms; only for reading. */
export function QuickView({ control, title }: { control: ControlModel; title: string }): React.ReactNode {
  const language = useLanguage();
  const value = useForm((form) => form.fields[control.column ?? '']?.value);
  const reference = Array.isArray(value) && typeof value[0] === 'object' ? (value[0] as Reference) : undefined;
  const loaded = useLoaded<Shown | undefined>(`${control.id} ${reference?.id ?? ''}`, () => (reference ? readShown(control, reference, language) : Promise.resolve(undefined)));
  if (loaded.state === 'failed') return <Failure error={loaded.error} />;
  if (loaded.state === 'loading' || !loaded.value) return null;
  return <Facts title={title} shown={loaded.value} />;
}

async function readShown(control: ControlModel, reference: Reference, language: number): Promise<Shown> {
  const table = await readTable(reference.entityType, language);
  const ids = quickFormIds(control.parameters['QuickForms'] ?? '');
  const form = (await formsOf(table.name, language)).find((f) => ids.some((id) => sameId(id, f.id)));
  if (!form) throw new Error(`The quick view form of ${control.id} is not there.`);
  const columns = cellsOf(parseForm(form.xml, language)).flatMap((cell) => {
    const column = table.columns.get(cell.control?.column ?? '');
    return column ? [{ name: column.name, label: cell.label || column.label }] : [];
  });
  return { table, row: await readRow(table.set, bare(reference.id)), columns };
}

/** QuickForms holds XML as text: QuickFormIds/QuickFormId@entityname. */
function quickFormIds(text: string): string[] {
  const xml = text.includes('&lt;') ? text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"') : text;
  return xml ? [...descendants(parseXml(`<forms>${xml}</forms>`), 'QuickFormId')].map((id) => id.textContent ?? '') : [];
}

function Facts({ title, shown: { table, row, columns } }: { title: string; shown: Shown }): React.ReactNode {
  const styles = useStyles();
  const { session } = useApp();
  const currency = currencySign(session, asText(row['_transactioncurrencyid_value']));
  return (
    <div className={styles.root}>
      {title && <Text weight="semibold">{title}</Text>}
      <dl className={styles.facts}>
        {columns.map(({ name, label }) => {
          const column = table.columns.get(name);
          return column && <div key={name} style={{ display: 'contents' }}><dt className={styles.label}>{label}</dt><dd className={styles.value}><Content column={column} value={readValue(column, row)} currency={currency} /></dd></div>;
        })}
      </dl>
    </div>
  );
}
