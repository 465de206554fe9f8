// Written by 'kam model' from solution/src. Change the solution, not this file.

/** Columns of the form "Quick create: stakeholder". */
export interface StakeholderQuickCreateColumns {
  kam_accountid: Xrm.Attributes.LookupAttribute;
  kam_contactid: Xrm.Attributes.LookupAttribute;
  kam_stakeholderfunction: Xrm.Attributes.OptionSetAttribute;
  kam_decisionrole: Xrm.Attributes.OptionSetAttribute;
  kam_influence: Xrm.Attributes.NumberAttribute;
  kam_attitude: Xrm.Attributes.OptionSetAttribute;
  kam_goal: Xrm.Attributes.StringAttribute;
}

/** Its controls, by name. */
export interface StakeholderQuickCreateControls {
  kam_accountid: Xrm.Controls.LookupControl;
  kam_contactid: Xrm.Controls.LookupControl;
  kam_stakeholderfunction: Xrm.Controls.OptionSetControl;
  kam_decisionrole: Xrm.Controls.OptionSetControl;
  kam_influence: Xrm.Controls.NumberControl;
  kam_attitude: Xrm.Controls.OptionSetControl;
  kam_goal: Xrm.Controls.StringControl;
}

/** Its tabs, each with its sections. */
export interface StakeholderQuickCreateTabs {
  tab_quick: "section_quick";
}

export interface StakeholderQuickCreateForm extends Omit<Xrm.FormContext, "getAttribute" | "getControl"> {
  getAttribute<Name extends keyof StakeholderQuickCreateColumns>(name: Name): StakeholderQuickCreateColumns[Name];
  getControl<Name extends keyof StakeholderQuickCreateControls>(name: Name): StakeholderQuickCreateControls[Name];
}
