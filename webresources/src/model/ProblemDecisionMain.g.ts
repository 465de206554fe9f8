// Written by 'kam model' from solution/src. Change the solution, not this file.

/** Columns of the form "Problem decision". */
export interface ProblemDecisionMainColumns {
  kam_accountid: Xrm.Attributes.LookupAttribute;
  kam_moneylost: Xrm.Attributes.NumberAttribute;
  kam_openedon: Xrm.Attributes.DateAttribute;
  kam_dueon: Xrm.Attributes.DateAttribute;
  kam_decision: Xrm.Attributes.OptionSetAttribute;
  kam_reason: Xrm.Attributes.StringAttribute;
  kam_decisionstatus: Xrm.Attributes.OptionSetAttribute;
  kam_decidedon: Xrm.Attributes.DateAttribute;
  createdby: Xrm.Attributes.LookupAttribute;
  createdon: Xrm.Attributes.DateAttribute;
  modifiedby: Xrm.Attributes.LookupAttribute;
  modifiedon: Xrm.Attributes.DateAttribute;
  ownerid: Xrm.Attributes.LookupAttribute;
}

/** Its controls, by name. */
export interface ProblemDecisionMainControls {
  kam_accountid: Xrm.Controls.LookupControl;
  kam_moneylost: Xrm.Controls.NumberControl;
  kam_openedon: Xrm.Controls.DateControl;
  kam_dueon: Xrm.Controls.DateControl;
  kam_decision: Xrm.Controls.OptionSetControl;
  kam_reason: Xrm.Controls.StringControl;
  kam_decisionstatus: Xrm.Controls.OptionSetControl;
  kam_decidedon: Xrm.Controls.DateControl;
  createdby: Xrm.Controls.LookupControl;
  createdon: Xrm.Controls.DateControl;
  modifiedby: Xrm.Controls.LookupControl;
  modifiedon: Xrm.Controls.DateControl;
  header_kam_decisionstatus: Xrm.Controls.OptionSetControl;
  header_kam_dueon: Xrm.Controls.DateControl;
  header_ownerid: Xrm.Controls.LookupControl;
}

/** Its tabs, each with its sections. */
export interface ProblemDecisionMainTabs {
  tab_general: "section_problem" | "section_decision";
  tab_record: "section_record";
}

export interface ProblemDecisionMainForm extends Omit<Xrm.FormContext, "getAttribute" | "getControl"> {
  getAttribute<Name extends keyof ProblemDecisionMainColumns>(name: Name): ProblemDecisionMainColumns[Name];
  getControl<Name extends keyof ProblemDecisionMainControls>(name: Name): ProblemDecisionMainControls[Name];
}
