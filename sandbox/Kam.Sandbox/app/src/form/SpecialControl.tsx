import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useTexts } from '../i18n/texts';
import { QuickView } from './QuickView';
import type { CellModel, ControlModel } from './model';
import { ResourceFrame } from './ResourceFrame';
import { SubGrid } from './SubGrid';
import { Timeline } from './Timeline';

/** What stands in a cell and is no field. */
export function SpecialControl({ cell, control, label }: { cell: CellModel; control: ControlModel; label: string }): React.ReactNode {
  const texts = useTexts();
  const title = cell.showLabel ? cell.label || label : '';
  switch (control.kind) {
    case 'subgrid': return <SubGrid control={control} title={title} rowspan={cell.rowspan} />;
    case 'webresource': return <ResourceFrame control={control} title={cell.label || label} rowspan={cell.rowspan} />;
    case 'quickview': return <QuickView control={control} title={title} />;
    case 'timeline': return <Timeline title={title} />;
    case 'field': case 'unknown': return <Gap text={texts.controlGap(control.classId)} />;
  }
}

function Gap({ text }: { text: string }): React.ReactNode {
  return <MessageBar intent="info" layout="multiline"><MessageBarBody>{text}</MessageBarBody></MessageBar>;
}
