// Written by 'kam model' from solution/src. Change the solution, not this file.

/** Columns of the form "Initiative". */
export interface InitiativeMainColumns {
  kam_name: Xrm.Attributes.StringAttribute;
  kam_planid: Xrm.Attributes.LookupAttribute;
  kam_sourcetype: Xrm.Attributes.OptionSetAttribute;
  kam_sourcecontactid: Xrm.Attributes.LookupAttribute;
  kam_sourceprogressid: Xrm.Attributes.LookupAttribute;
  kam_learnton: Xrm.Attributes.DateAttribute;
  kam_sourcenote: Xrm.Attributes.StringAttribute;
  kam_relevance: Xrm.Attributes.OptionSetAttribute;
  kam_categoryid: Xrm.Attributes.LookupAttribute;
  kam_clientbenefit: Xrm.Attributes.StringAttribute;
  kam_value: Xrm.Attributes.NumberAttribute;
  transactioncurrencyid: Xrm.Attributes.LookupAttribute;
  kam_probability: Xrm.Attributes.NumberAttribute;
  kam_weightedvalue: Xrm.Attributes.NumberAttribute;
  kam_expectedon: Xrm.Attributes.DateAttribute;
  kam_outcome: Xrm.Attributes.OptionSetAttribute;
  kam_opportunityid: Xrm.Attributes.StringAttribute;
  kam_takenfromid: Xrm.Attributes.LookupAttribute;
  createdby: Xrm.Attributes.LookupAttribute;
  createdon: Xrm.Attributes.DateAttribute;
  modifiedby: Xrm.Attributes.LookupAttribute;
  modifiedon: Xrm.Attributes.DateAttribute;
  kam_accountid: Xrm.Attributes.LookupAttribute;
  ownerid: Xrm.Attributes.LookupAttribute;
}

/** Its controls, by name. */
export interface InitiativeMainControls {
  kam_name: Xrm.Controls.StringControl;
  kam_planid: Xrm.Controls.LookupControl;
  kam_sourcetype: Xrm.Controls.OptionSetControl;
  kam_sourcecontactid: Xrm.Controls.LookupControl;
  kam_sourceprogressid: Xrm.Controls.LookupControl;
  kam_learnton: Xrm.Controls.DateControl;
  kam_sourcenote: Xrm.Controls.StringControl;
  kam_relevance: Xrm.Controls.OptionSetControl;
  kam_categoryid: Xrm.Controls.LookupControl;
  kam_clientbenefit: Xrm.Controls.StringControl;
  kam_value: Xrm.Controls.NumberControl;
  transactioncurrencyid: Xrm.Controls.LookupControl;
  kam_probability: Xrm.Controls.NumberControl;
  kam_weightedvalue: Xrm.Controls.NumberControl;
  kam_expectedon: Xrm.Controls.DateControl;
  kam_outcome: Xrm.Controls.OptionSetControl;
  kam_opportunityid: Xrm.Controls.StringControl;
  kam_takenfromid: Xrm.Controls.LookupControl;
  subgrid_roi: Xrm.Controls.GridControl;
  subgrid_tasks: Xrm.Controls.GridControl;
  createdby: Xrm.Controls.LookupControl;
  createdon: Xrm.Controls.DateControl;
  modifiedby: Xrm.Controls.LookupControl;
  modifiedon: Xrm.Controls.DateControl;
  header_kam_accountid: Xrm.Controls.LookupControl;
  header_kam_outcome: Xrm.Controls.OptionSetControl;
  header_ownerid: Xrm.Controls.LookupControl;
}

/** Its tabs, each with its sections. */
export interface InitiativeMainTabs {
  tab_general: "section_client" | "section_ours";
  tab_worth: "section_roi" | "section_tasks";
  tab_record: "section_record";
}

export interface InitiativeMainForm extends Omit<Xrm.FormContext, "getAttribute" | "getControl"> {
  getAttribute<Name extends keyof InitiativeMainColumns>(name: Name): InitiativeMainColumns[Name];
  getControl<Name extends keyof InitiativeMainControls>(name: Name): InitiativeMainControls[Name];
}
