// Written by 'kam model' from solution/src. Change the solution, not this file.

/** Columns of the form "Initiative". */
export interface InitiativeQuickCreateColumns {
  kam_name: Xrm.Attributes.StringAttribute;
  kam_planid: Xrm.Attributes.LookupAttribute;
  kam_sourcetype: Xrm.Attributes.OptionSetAttribute;
  kam_learnton: Xrm.Attributes.DateAttribute;
  kam_sourcenote: Xrm.Attributes.StringAttribute;
  kam_categoryid: Xrm.Attributes.LookupAttribute;
  kam_relevance: Xrm.Attributes.OptionSetAttribute;
  kam_clientbenefit: Xrm.Attributes.StringAttribute;
  kam_value: Xrm.Attributes.NumberAttribute;
  kam_probability: Xrm.Attributes.NumberAttribute;
  kam_expectedon: Xrm.Attributes.DateAttribute;
}

/** Its controls, by name. */
export interface InitiativeQuickCreateControls {
  kam_name: Xrm.Controls.StringControl;
  kam_planid: Xrm.Controls.LookupControl;
  kam_sourcetype: Xrm.Controls.OptionSetControl;
  kam_learnton: Xrm.Controls.DateControl;
  kam_sourcenote: Xrm.Controls.StringControl;
  kam_categoryid: Xrm.Controls.LookupControl;
  kam_relevance: Xrm.Controls.OptionSetControl;
  kam_clientbenefit: Xrm.Controls.StringControl;
  kam_value: Xrm.Controls.NumberControl;
  kam_probability: Xrm.Controls.NumberControl;
  kam_expectedon: Xrm.Controls.DateControl;
}

/** Its tabs, each with its sections. */
export interface InitiativeQuickCreateTabs {
  tab_quick: "section_quick";
}

export interface InitiativeQuickCreateForm extends Omit<Xrm.FormContext, "getAttribute" | "getControl"> {
  getAttribute<Name extends keyof InitiativeQuickCreateColumns>(name: Name): InitiativeQuickCreateColumns[Name];
  getControl<Name extends keyof InitiativeQuickCreateControls>(name: Name): InitiativeQuickCreateControls[Name];
}
