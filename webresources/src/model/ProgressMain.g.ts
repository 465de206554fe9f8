// Written by 'kam model' from solution/src. Change the solution, not this file.

/** Columns of the form "Progress". */
export interface ProgressMainColumns {
  kam_accountid: Xrm.Attributes.LookupAttribute;
  kam_definitionid: Xrm.Attributes.LookupAttribute;
  kam_status: Xrm.Attributes.OptionSetAttribute;
  kam_completedon: Xrm.Attributes.DateAttribute;
  kam_changereason: Xrm.Attributes.StringAttribute;
  kam_evidence: Xrm.Attributes.OptionSetAttribute;
  kam_contactid: Xrm.Attributes.LookupAttribute;
  kam_evidencenote: Xrm.Attributes.StringAttribute;
  kam_appointmentid: Xrm.Attributes.LookupAttribute;
  kam_phonecallid: Xrm.Attributes.LookupAttribute;
  kam_taskid: Xrm.Attributes.LookupAttribute;
  kam_answertype: Xrm.Attributes.OptionSetAttribute;
  kam_feeds: Xrm.Attributes.OptionSetAttribute;
  kam_answermoney: Xrm.Attributes.NumberAttribute;
  kam_answerpercent: Xrm.Attributes.NumberAttribute;
  kam_answerdate: Xrm.Attributes.DateAttribute;
  kam_answertext: Xrm.Attributes.StringAttribute;
  kam_plannedquarter: Xrm.Attributes.StringAttribute;
  kam_startedon: Xrm.Attributes.DateAttribute;
  kam_nextstep: Xrm.Attributes.StringAttribute;
  kam_nextstepon: Xrm.Attributes.DateAttribute;
  kam_stalledsince: Xrm.Attributes.DateAttribute;
  kam_stallreason: Xrm.Attributes.OptionSetAttribute;
  kam_category: Xrm.Attributes.OptionSetAttribute;
  kam_weight: Xrm.Attributes.NumberAttribute;
  kam_stalled: Xrm.Attributes.BooleanAttribute;
  ownerid: Xrm.Attributes.LookupAttribute;
}

/** Its controls, by name. */
export interface ProgressMainControls {
  kam_accountid: Xrm.Controls.LookupControl;
  kam_definitionid: Xrm.Controls.LookupControl;
  kam_status: Xrm.Controls.OptionSetControl;
  kam_completedon: Xrm.Controls.DateControl;
  kam_changereason: Xrm.Controls.StringControl;
  kam_evidence: Xrm.Controls.OptionSetControl;
  kam_contactid: Xrm.Controls.LookupControl;
  kam_evidencenote: Xrm.Controls.StringControl;
  kam_appointmentid: Xrm.Controls.LookupControl;
  kam_phonecallid: Xrm.Controls.LookupControl;
  kam_taskid: Xrm.Controls.LookupControl;
  kam_answertype: Xrm.Controls.OptionSetControl;
  kam_feeds: Xrm.Controls.OptionSetControl;
  kam_answermoney: Xrm.Controls.NumberControl;
  kam_answerpercent: Xrm.Controls.NumberControl;
  kam_answerdate: Xrm.Controls.DateControl;
  kam_answertext: Xrm.Controls.StringControl;
  quick_definition: Xrm.Controls.QuickFormControl;
  quick_definition_russian: Xrm.Controls.QuickFormControl;
  kam_plannedquarter: Xrm.Controls.StringControl;
  kam_startedon: Xrm.Controls.DateControl;
  kam_nextstep: Xrm.Controls.StringControl;
  kam_nextstepon: Xrm.Controls.DateControl;
  kam_stalledsince: Xrm.Controls.DateControl;
  kam_stallreason: Xrm.Controls.OptionSetControl;
  subgrid_history: Xrm.Controls.GridControl;
  header_kam_category: Xrm.Controls.OptionSetControl;
  header_kam_weight: Xrm.Controls.NumberControl;
  header_kam_stalled: Xrm.Controls.BooleanControl;
  header_ownerid: Xrm.Controls.LookupControl;
}

/** Its tabs, each with its sections. */
export interface ProgressMainTabs {
  tab_general: "section_status" | "section_evidence" | "section_answer" | "section_definition" | "section_definition_russian" | "section_plan" | "section_history";
}

export interface ProgressMainForm extends Omit<Xrm.FormContext, "getAttribute" | "getControl"> {
  getAttribute<Name extends keyof ProgressMainColumns>(name: Name): ProgressMainColumns[Name];
  getControl<Name extends keyof ProgressMainControls>(name: Name): ProgressMainControls[Name];
}
