import { expect, test } from 'vitest';
import { hiddenPlaces, readRibbon } from '../src/commands/ribbon';
import { holds } from '../src/commands/run';

const ribbon = (rule: string): string => `<RibbonDiffXml><CustomActions><CustomAction Id="c" Location="Mscrm.Form.plant.MainTab.Save.Controls._children" Sequence="4"><CommandUIDefinition>
  <Button Id="b" Command="cmd" LabelText="$LocLabels:l" ModernImage="Refresh"/></CommandUIDefinition></CustomAction></CustomActions>
  <CommandDefinitions><CommandDefinition Id="cmd"><EnableRules><EnableRule Id="r"/></EnableRules><DisplayRules/><Actions><JavaScriptFunction FunctionName="A.water" Library="$webresource:a.js"><CrmParameter Value="PrimaryControl"/><StringParameter Value="x"/></JavaScriptFunction></Actions></CommandDefinition></CommandDefinitions>
  <RuleDefinitions><EnableRules><EnableRule Id="r">${rule}</EnableRule></EnableRules></RuleDefinitions>
  <LocLabels><LocLabel Id="l"><Titles><Title languagecode="1033" description="Water"/><Title languagecode="1049" description="Полить"/></Titles></LocLabel></LocLabels></RibbonDiffXml>`;

const around = { table: 'plant', primaryControl: null, selectedControl: null, selectedIds: [], may: (verb: string, table: string) => verb === 'Create' && table === 'plant' };

// Supports: Commands of the ribbon
test('a button is read with its words, its place and its call', () => {
  expect(readRibbon(ribbon('<FormStateRule State="Existing"/>'), 1049)[0]).toMatchObject({
    label: 'Полить', place: 'Form', picture: 'Refresh',
    actions: [{ library: 'a.js', functionName: 'A.water', parameters: [{ kind: 'CrmParameter', value: 'PrimaryControl' }, { kind: 'StringParameter', value: 'x' }] }],
  });
});

// Supports: Commands of the ribbon
test('a button for saved rows is not for new ones', async () => {
  const rules = readRibbon(ribbon('<FormStateRule State="Existing"/>'), 1033)[0]?.enable ?? [];
  expect([await holds(rules, { ...around, formState: 'Existing' }), await holds(rules, { ...around, formState: 'Create' })]).toEqual([true, false]);
});

// Supports: Commands of the ribbon
test('a rule asks a script of the solution', async () => {
  Object.assign(window, { Garden: { dry: (form: unknown) => form === 'the form' } });
  const rules = readRibbon(ribbon('<CustomRule FunctionName="Garden.dry"><CrmParameter Value="PrimaryControl"/></CustomRule>'), 1033)[0]?.enable ?? [];
  expect(await holds(rules, { ...around, primaryControl: 'the form' as unknown as object })).toBe(true);
});

test('a rule asks for a privilege of the user', async () => {
  const allows = async (verb: string): Promise<boolean> =>
    holds(readRibbon(ribbon(`<EntityPrivilegeRule EntityName="plant" PrivilegeType="${verb}" PrivilegeDepth="Global"/>`), 1033)[0]?.enable ?? [], around);
  expect([await allows('Create'), await allows('Delete')]).toEqual([true, false]);
});

// Supports: Commands of the ribbon
test('a rule that is not supported is named', () => {
  expect(() => readRibbon(ribbon('<OutlookVersionRule/>'), 1033)).toThrow('OutlookVersionRule');
});

// Supports: Commands of the ribbon
test('the places of hidden buttons of the platform are read', () => {
  const hiding = '<RibbonDiffXml><CustomActions><HideCustomAction HideActionId="h" Location="Mscrm.HomepageGrid.plant.NewRecord"/></CustomActions></RibbonDiffXml>';
  expect([hiddenPlaces(hiding), hiddenPlaces(ribbon('<FormStateRule State="Existing"/>'))]).toEqual([['Mscrm.HomepageGrid.plant.NewRecord'], []]);
});
