// Written by 'kam model' from solution/src. Change the solution, not this file.

/** Columns of the form "Progress definition". */
export interface ProgressDefinitionMainColumns {
  kam_name: Xrm.Attributes.StringAttribute;
  kam_namerussian: Xrm.Attributes.StringAttribute;
  kam_description: Xrm.Attributes.StringAttribute;
  kam_descriptionrussian: Xrm.Attributes.StringAttribute;
  kam_segments: Xrm.Attributes.MultiSelectOptionSetAttribute;
  kam_category: Xrm.Attributes.OptionSetAttribute;
  kam_type: Xrm.Attributes.OptionSetAttribute;
  kam_weight: Xrm.Attributes.NumberAttribute;
  kam_quarteroffset: Xrm.Attributes.NumberAttribute;
  kam_sortorder: Xrm.Attributes.NumberAttribute;
  kam_code: Xrm.Attributes.StringAttribute;
  kam_evidence: Xrm.Attributes.OptionSetAttribute;
  kam_answertype: Xrm.Attributes.OptionSetAttribute;
  kam_feeds: Xrm.Attributes.OptionSetAttribute;
  kam_openprogresses: Xrm.Attributes.NumberAttribute;
  kam_openclients: Xrm.Attributes.NumberAttribute;
  kam_stalledprogresses: Xrm.Attributes.NumberAttribute;
  kam_issystemicstall: Xrm.Attributes.BooleanAttribute;
  kam_systemicsince: Xrm.Attributes.DateAttribute;
  createdby: Xrm.Attributes.LookupAttribute;
  createdon: Xrm.Attributes.DateAttribute;
  modifiedby: Xrm.Attributes.LookupAttribute;
  modifiedon: Xrm.Attributes.DateAttribute;
}

/** Its controls, by name. */
export interface ProgressDefinitionMainControls {
  kam_name: Xrm.Controls.StringControl;
  kam_namerussian: Xrm.Controls.StringControl;
  kam_description: Xrm.Controls.StringControl;
  kam_descriptionrussian: Xrm.Controls.StringControl;
  kam_segments: Xrm.Controls.MultiSelectOptionSetControl;
  kam_category: Xrm.Controls.OptionSetControl;
  kam_type: Xrm.Controls.OptionSetControl;
  kam_weight: Xrm.Controls.NumberControl;
  kam_quarteroffset: Xrm.Controls.NumberControl;
  kam_sortorder: Xrm.Controls.NumberControl;
  kam_code: Xrm.Controls.StringControl;
  kam_evidence: Xrm.Controls.OptionSetControl;
  kam_answertype: Xrm.Controls.OptionSetControl;
  kam_feeds: Xrm.Controls.OptionSetControl;
  kam_openprogresses: Xrm.Controls.NumberControl;
  kam_openclients: Xrm.Controls.NumberControl;
  kam_stalledprogresses: Xrm.Controls.NumberControl;
  kam_issystemicstall: Xrm.Controls.BooleanControl;
  kam_systemicsince: Xrm.Controls.DateControl;
  subgrid_progresses: Xrm.Controls.GridControl;
  createdby: Xrm.Controls.LookupControl;
  createdon: Xrm.Controls.DateControl;
  modifiedby: Xrm.Controls.LookupControl;
  modifiedon: Xrm.Controls.DateControl;
}

/** Its tabs, each with its sections. */
export interface ProgressDefinitionMainTabs {
  tab_general: "section_name" | "section_measure" | "section_proof" | "section_stalls";
  tab_clients: "section_clients";
  tab_record: "section_record";
}

export interface ProgressDefinitionMainForm extends Omit<Xrm.FormContext, "getAttribute" | "getControl"> {
  getAttribute<Name extends keyof ProgressDefinitionMainColumns>(name: Name): ProgressDefinitionMainColumns[Name];
  getControl<Name extends keyof ProgressDefinitionMainControls>(name: Name): ProgressDefinitionMainControls[Name];
}
