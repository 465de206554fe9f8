// Written by 'kam model' from solution/src. Change the solution, not this file.

/** Columns of the form "PSC recommendation". */
export interface PscProfileMainColumns {
  kam_code: Xrm.Attributes.StringAttribute;
  kam_name: Xrm.Attributes.StringAttribute;
  kam_namerussian: Xrm.Attributes.StringAttribute;
  kam_servicemodel: Xrm.Attributes.OptionSetAttribute;
  kam_isproposed: Xrm.Attributes.BooleanAttribute;
  kam_sortorder: Xrm.Attributes.NumberAttribute;
  kam_recommendation: Xrm.Attributes.StringAttribute;
  kam_recommendationrussian: Xrm.Attributes.StringAttribute;
  createdby: Xrm.Attributes.LookupAttribute;
  createdon: Xrm.Attributes.DateAttribute;
  modifiedby: Xrm.Attributes.LookupAttribute;
  modifiedon: Xrm.Attributes.DateAttribute;
}

/** Its controls, by name. */
export interface PscProfileMainControls {
  kam_code: Xrm.Controls.StringControl;
  kam_name: Xrm.Controls.StringControl;
  kam_namerussian: Xrm.Controls.StringControl;
  kam_servicemodel: Xrm.Controls.OptionSetControl;
  kam_isproposed: Xrm.Controls.BooleanControl;
  kam_sortorder: Xrm.Controls.NumberControl;
  kam_recommendation: Xrm.Controls.StringControl;
  kam_recommendationrussian: Xrm.Controls.StringControl;
  createdby: Xrm.Controls.LookupControl;
  createdon: Xrm.Controls.DateControl;
  modifiedby: Xrm.Controls.LookupControl;
  modifiedon: Xrm.Controls.DateControl;
}

/** Its tabs, each with its sections. */
export interface PscProfileMainTabs {
  tab_general: "section_profile" | "section_recommendation";
  tab_record: "section_record";
}

export interface PscProfileMainForm extends Omit<Xrm.FormContext, "getAttribute" | "getControl"> {
  getAttribute<Name extends keyof PscProfileMainColumns>(name: Name): PscProfileMainColumns[Name];
  getControl<Name extends keyof PscProfileMainControls>(name: Name): PscProfileMainControls[Name];
}
