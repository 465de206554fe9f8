// Written by 'kam model' from solution/src. Change the solution, not this file.

/** Columns of the form "Re-Engage pipeline". */
export interface ReengagementMainColumns {
  kam_accountid: Xrm.Attributes.LookupAttribute;
  kam_stage: Xrm.Attributes.OptionSetAttribute;
  kam_enteredstageon: Xrm.Attributes.DateAttribute;
  kam_gatestage: Xrm.Attributes.OptionSetAttribute;
  kam_startedon: Xrm.Attributes.DateAttribute;
  kam_holdstage: Xrm.Attributes.OptionSetAttribute;
  kam_changereason: Xrm.Attributes.StringAttribute;
  kam_pipelinestatus: Xrm.Attributes.OptionSetAttribute;
  kam_outcome: Xrm.Attributes.OptionSetAttribute;
  kam_endedon: Xrm.Attributes.DateAttribute;
  createdby: Xrm.Attributes.LookupAttribute;
  createdon: Xrm.Attributes.DateAttribute;
  modifiedby: Xrm.Attributes.LookupAttribute;
  modifiedon: Xrm.Attributes.DateAttribute;
  ownerid: Xrm.Attributes.LookupAttribute;
}

/** Its controls, by name. */
export interface ReengagementMainControls {
  kam_accountid: Xrm.Controls.LookupControl;
  kam_stage: Xrm.Controls.OptionSetControl;
  kam_enteredstageon: Xrm.Controls.DateControl;
  kam_gatestage: Xrm.Controls.OptionSetControl;
  kam_startedon: Xrm.Controls.DateControl;
  kam_holdstage: Xrm.Controls.OptionSetControl;
  kam_changereason: Xrm.Controls.StringControl;
  kam_pipelinestatus: Xrm.Controls.OptionSetControl;
  kam_outcome: Xrm.Controls.OptionSetControl;
  kam_endedon: Xrm.Controls.DateControl;
  webresource_stagebar: Xrm.Controls.FramedControl;
  subgrid_moves: Xrm.Controls.GridControl;
  createdby: Xrm.Controls.LookupControl;
  createdon: Xrm.Controls.DateControl;
  modifiedby: Xrm.Controls.LookupControl;
  modifiedon: Xrm.Controls.DateControl;
  header_kam_stage: Xrm.Controls.OptionSetControl;
  header_kam_enteredstageon: Xrm.Controls.DateControl;
  header_ownerid: Xrm.Controls.LookupControl;
}

/** Its tabs, each with its sections. */
export interface ReengagementMainTabs {
  tab_general: "section_stage" | "section_decision" | "section_stagebar" | "section_moves";
  tab_record: "section_record";
}

export interface ReengagementMainForm extends Omit<Xrm.FormContext, "getAttribute" | "getControl"> {
  getAttribute<Name extends keyof ReengagementMainColumns>(name: Name): ReengagementMainColumns[Name];
  getControl<Name extends keyof ReengagementMainControls>(name: Name): ReengagementMainControls[Name];
}
