// Written by 'kam model' from solution/src. Change the solution, not this file.

/** Columns of the form "Team member". */
export interface KamMemberMainColumns {
  kam_name: Xrm.Attributes.StringAttribute;
  kam_userid: Xrm.Attributes.LookupAttribute;
  kam_role: Xrm.Attributes.OptionSetAttribute;
  kam_deputyid: Xrm.Attributes.LookupAttribute;
  kam_minclients: Xrm.Attributes.NumberAttribute;
  kam_maxclients: Xrm.Attributes.NumberAttribute;
  createdby: Xrm.Attributes.LookupAttribute;
  createdon: Xrm.Attributes.DateAttribute;
  modifiedby: Xrm.Attributes.LookupAttribute;
  modifiedon: Xrm.Attributes.DateAttribute;
}

/** Its controls, by name. */
export interface KamMemberMainControls {
  kam_name: Xrm.Controls.StringControl;
  kam_userid: Xrm.Controls.LookupControl;
  kam_role: Xrm.Controls.OptionSetControl;
  kam_deputyid: Xrm.Controls.LookupControl;
  kam_minclients: Xrm.Controls.NumberControl;
  kam_maxclients: Xrm.Controls.NumberControl;
  createdby: Xrm.Controls.LookupControl;
  createdon: Xrm.Controls.DateControl;
  modifiedby: Xrm.Controls.LookupControl;
  modifiedon: Xrm.Controls.DateControl;
}

/** Its tabs, each with its sections. */
export interface KamMemberMainTabs {
  tab_general: "section_member" | "section_load";
  tab_record: "section_record";
}

export interface KamMemberMainForm extends Omit<Xrm.FormContext, "getAttribute" | "getControl"> {
  getAttribute<Name extends keyof KamMemberMainColumns>(name: Name): KamMemberMainColumns[Name];
  getControl<Name extends keyof KamMemberMainControls>(name: Name): KamMemberMainControls[Name];
}
