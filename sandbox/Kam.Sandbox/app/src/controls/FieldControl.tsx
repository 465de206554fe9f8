import { EmailControl, UrlControl } from './addresses';
import { ChoiceControl } from './ChoiceControl';
import { ChoicesControl } from './ChoicesControl';
import { DateControl } from './DateControl';
import { LookupControl } from './LookupControl';
import { MemoControl } from './MemoControl';
import { NumberControl } from './NumberControl';
import { PartiesControl } from './PartiesControl';
import type { ControlProps } from './props';
import { ReadOnlyValue } from './ReadOnlyValue';
import { TextControl } from './TextControl';
import { YesNoControl } from './YesNoControl';

/** The control that a column's kind calls for. */
export function FieldControl(props: ControlProps): React.ReactNode {
  switch (props.column.kind) {
    case 'text': return <AnyText {...props} />;
    case 'memo': return <MemoControl {...props} />;
    case 'integer': case 'decimal': case 'money': return <NumberControl {...props} />;
    case 'choice': case 'status': return <ChoiceControl {...props} />;
    case 'choices': return <ChoicesControl {...props} />;
    case 'boolean': return <YesNoControl {...props} />;
    case 'date': case 'datetime': return <DateControl {...props} />;
    case 'lookup': return <LookupControl {...props} />;
    case 'parties': return <PartiesControl {...props} />;
    case 'state': case 'id': case 'other': return <ReadOnlyValue {...props} />;
  }
}

function AnyText(props: ControlProps): React.ReactNode {
  switch (props.column.format?.toLowerCase()) {
    case 'email': return <EmailControl {...props} />;
    case 'url': return <UrlControl {...props} />;
    case 'phone': return <TextControl {...props} type="tel" />;
    case 'textarea': return <MemoControl {...props} />;
    default: return <TextControl {...props} />;
  }
}
