// Written by 'kam model' from solution/src. Change the solution, not this file.

/** Columns of the form "Target contact". */
export interface TargetContactQuickCreateColumns {
  kam_planid: Xrm.Attributes.LookupAttribute;
  kam_stakeholderid: Xrm.Attributes.LookupAttribute;
  kam_goal: Xrm.Attributes.OptionSetAttribute;
  kam_quarter: Xrm.Attributes.StringAttribute;
  kam_note: Xrm.Attributes.StringAttribute;
}

/** Its controls, by name. */
export interface TargetContactQuickCreateControls {
  kam_planid: Xrm.Controls.LookupControl;
  kam_stakeholderid: Xrm.Controls.LookupControl;
  kam_goal: Xrm.Controls.OptionSetControl;
  kam_quarter: Xrm.Controls.StringControl;
  kam_note: Xrm.Controls.StringControl;
}

/** Its tabs, each with its sections. */
export interface TargetContactQuickCreateTabs {
  tab_quick: "section_quick";
}

export interface TargetContactQuickCreateForm extends Omit<Xrm.FormContext, "getAttribute" | "getControl"> {
  getAttribute<Name extends keyof TargetContactQuickCreateColumns>(name: Name): TargetContactQuickCreateColumns[Name];
  getControl<Name extends keyof TargetContactQuickCreateControls>(name: Name): TargetContactQuickCreateControls[Name];
}
