import { Button, Menu, MenuItemRadio, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons';
import { useTexts } from '../i18n/texts';
import type { AvailableForm } from './choose';

interface Props { forms: AvailableForm[]; current: string; onChange: (id: string) => void }

export function FormSelector({ forms, current, onChange }: Props): React.ReactNode {
  const texts = useTexts();
  return (
    <Menu checkedValues={{ form: [current] }} onCheckedValueChange={(_, data) => { if (data.checkedItems[0]) onChange(data.checkedItems[0]); }}>
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" size="small" icon={<ChevronDown16Regular />} iconPosition="after" title={texts.chooseForm}>
          {forms.find((form) => form.row.id === current)?.row.name}
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>{forms.map(({ row }) => <MenuItemRadio key={row.id} name="form" value={row.id}>{row.name}</MenuItemRadio>)}</MenuList>
      </MenuPopover>
    </Menu>
  );
}
