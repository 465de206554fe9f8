// Written by 'kam model' from solution/src. Change the solution, not this file.

/** Columns of the form "Account development plan". */
export interface PlanMainColumns {
  kam_profile: Xrm.Attributes.StringAttribute;
  kam_asof: Xrm.Attributes.DateAttribute;
  kam_segment: Xrm.Attributes.OptionSetAttribute;
  kam_score: Xrm.Attributes.NumberAttribute;
  kam_pscprofile: Xrm.Attributes.StringAttribute;
  kam_revenue12: Xrm.Attributes.NumberAttribute;
  kam_revenuebefore: Xrm.Attributes.NumberAttribute;
  kam_ltv: Xrm.Attributes.NumberAttribute;
  kam_progresspercent: Xrm.Attributes.NumberAttribute;
  kam_strategy: Xrm.Attributes.StringAttribute;
  kam_clientplans: Xrm.Attributes.StringAttribute;
  kam_circlewhy: Xrm.Attributes.StringAttribute;
  kam_sharewhy: Xrm.Attributes.StringAttribute;
  kam_circleoutlook: Xrm.Attributes.OptionSetAttribute;
  kam_shareoutlook: Xrm.Attributes.OptionSetAttribute;
  kam_scenario: Xrm.Attributes.OptionSetAttribute;
  kam_change: Xrm.Attributes.NumberAttribute;
  kam_circleeffect: Xrm.Attributes.NumberAttribute;
  kam_shareeffect: Xrm.Attributes.NumberAttribute;
  kam_jointeffect: Xrm.Attributes.NumberAttribute;
  kam_goal: Xrm.Attributes.StringAttribute;
  kam_risks: Xrm.Attributes.StringAttribute;
  kam_resources: Xrm.Attributes.StringAttribute;
  kam_target: Xrm.Attributes.NumberAttribute;
  kam_forecast: Xrm.Attributes.NumberAttribute;
  kam_circleforecast: Xrm.Attributes.NumberAttribute;
  kam_trend: Xrm.Attributes.NumberAttribute;
  kam_recurringbase: Xrm.Attributes.NumberAttribute;
  kam_initiativevalue: Xrm.Attributes.NumberAttribute;
  kam_q1percent: Xrm.Attributes.NumberAttribute;
  kam_q2percent: Xrm.Attributes.NumberAttribute;
  kam_q3percent: Xrm.Attributes.NumberAttribute;
  kam_q4percent: Xrm.Attributes.NumberAttribute;
  kam_accountid: Xrm.Attributes.LookupAttribute;
  kam_year: Xrm.Attributes.NumberAttribute;
  kam_revision: Xrm.Attributes.NumberAttribute;
  kam_managerid: Xrm.Attributes.LookupAttribute;
  ownerid: Xrm.Attributes.LookupAttribute;
  kam_submittedon: Xrm.Attributes.DateAttribute;
  kam_submittedbyid: Xrm.Attributes.LookupAttribute;
  kam_reviewdueon: Xrm.Attributes.DateAttribute;
  kam_approvedon: Xrm.Attributes.DateAttribute;
  kam_approvedbyid: Xrm.Attributes.LookupAttribute;
  kam_activatedon: Xrm.Attributes.DateAttribute;
  kam_closedon: Xrm.Attributes.DateAttribute;
  kam_startreason: Xrm.Attributes.StringAttribute;
  kam_changereason: Xrm.Attributes.StringAttribute;
  kam_revisionofid: Xrm.Attributes.LookupAttribute;
  transactioncurrencyid: Xrm.Attributes.LookupAttribute;
  kam_escalation: Xrm.Attributes.OptionSetAttribute;
  kam_escalationquarter: Xrm.Attributes.StringAttribute;
  kam_escalatedon: Xrm.Attributes.DateAttribute;
  kam_escalationcause: Xrm.Attributes.OptionSetAttribute;
  kam_escalationnote: Xrm.Attributes.StringAttribute;
  kam_escalationansweredon: Xrm.Attributes.DateAttribute;
  kam_block1on: Xrm.Attributes.DateAttribute;
  kam_block2on: Xrm.Attributes.DateAttribute;
  kam_block3on: Xrm.Attributes.DateAttribute;
  kam_block4on: Xrm.Attributes.DateAttribute;
  kam_block5on: Xrm.Attributes.DateAttribute;
  kam_block6on: Xrm.Attributes.DateAttribute;
  kam_block7on: Xrm.Attributes.DateAttribute;
  kam_complete: Xrm.Attributes.NumberAttribute;
  createdby: Xrm.Attributes.LookupAttribute;
  createdon: Xrm.Attributes.DateAttribute;
  modifiedby: Xrm.Attributes.LookupAttribute;
  modifiedon: Xrm.Attributes.DateAttribute;
  kam_lifecycle: Xrm.Attributes.OptionSetAttribute;
  kam_execution: Xrm.Attributes.NumberAttribute;
  kam_quality: Xrm.Attributes.NumberAttribute;
}

/** Its controls, by name. */
export interface PlanMainControls {
  webresource_plan: Xrm.Controls.FramedControl;
  kam_profile: Xrm.Controls.StringControl;
  kam_asof: Xrm.Controls.DateControl;
  kam_segment: Xrm.Controls.OptionSetControl;
  kam_score: Xrm.Controls.NumberControl;
  kam_pscprofile: Xrm.Controls.StringControl;
  kam_revenue12: Xrm.Controls.NumberControl;
  kam_revenuebefore: Xrm.Controls.NumberControl;
  kam_ltv: Xrm.Controls.NumberControl;
  kam_progresspercent: Xrm.Controls.NumberControl;
  kam_strategy: Xrm.Controls.StringControl;
  kam_clientplans: Xrm.Controls.StringControl;
  subgrid_initiatives: Xrm.Controls.GridControl;
  kam_circlewhy: Xrm.Controls.StringControl;
  kam_sharewhy: Xrm.Controls.StringControl;
  kam_circleoutlook: Xrm.Controls.OptionSetControl;
  kam_shareoutlook: Xrm.Controls.OptionSetControl;
  kam_scenario: Xrm.Controls.OptionSetControl;
  kam_change: Xrm.Controls.NumberControl;
  kam_circleeffect: Xrm.Controls.NumberControl;
  kam_shareeffect: Xrm.Controls.NumberControl;
  kam_jointeffect: Xrm.Controls.NumberControl;
  subgrid_lines: Xrm.Controls.GridControl;
  subgrid_targets: Xrm.Controls.GridControl;
  subgrid_ours: Xrm.Controls.GridControl;
  kam_goal: Xrm.Controls.StringControl;
  kam_risks: Xrm.Controls.StringControl;
  kam_resources: Xrm.Controls.StringControl;
  kam_target: Xrm.Controls.NumberControl;
  kam_forecast: Xrm.Controls.NumberControl;
  kam_circleforecast: Xrm.Controls.NumberControl;
  kam_trend: Xrm.Controls.NumberControl;
  kam_recurringbase: Xrm.Controls.NumberControl;
  kam_initiativevalue: Xrm.Controls.NumberControl;
  kam_q1percent: Xrm.Controls.NumberControl;
  kam_q2percent: Xrm.Controls.NumberControl;
  kam_q3percent: Xrm.Controls.NumberControl;
  kam_q4percent: Xrm.Controls.NumberControl;
  subgrid_tasks: Xrm.Controls.GridControl;
  kam_accountid: Xrm.Controls.LookupControl;
  kam_year: Xrm.Controls.NumberControl;
  kam_revision: Xrm.Controls.NumberControl;
  kam_managerid: Xrm.Controls.LookupControl;
  ownerid: Xrm.Controls.LookupControl;
  kam_submittedon: Xrm.Controls.DateControl;
  kam_submittedbyid: Xrm.Controls.LookupControl;
  kam_reviewdueon: Xrm.Controls.DateControl;
  kam_approvedon: Xrm.Controls.DateControl;
  kam_approvedbyid: Xrm.Controls.LookupControl;
  kam_activatedon: Xrm.Controls.DateControl;
  kam_closedon: Xrm.Controls.DateControl;
  kam_startreason: Xrm.Controls.StringControl;
  kam_changereason: Xrm.Controls.StringControl;
  kam_revisionofid: Xrm.Controls.LookupControl;
  transactioncurrencyid: Xrm.Controls.LookupControl;
  kam_escalation: Xrm.Controls.OptionSetControl;
  kam_escalationquarter: Xrm.Controls.StringControl;
  kam_escalatedon: Xrm.Controls.DateControl;
  kam_escalationcause: Xrm.Controls.OptionSetControl;
  kam_escalationnote: Xrm.Controls.StringControl;
  kam_escalationansweredon: Xrm.Controls.DateControl;
  kam_block1on: Xrm.Controls.DateControl;
  kam_block2on: Xrm.Controls.DateControl;
  kam_block3on: Xrm.Controls.DateControl;
  kam_block4on: Xrm.Controls.DateControl;
  kam_block5on: Xrm.Controls.DateControl;
  kam_block6on: Xrm.Controls.DateControl;
  kam_block7on: Xrm.Controls.DateControl;
  kam_complete: Xrm.Controls.NumberControl;
  subgrid_revisions: Xrm.Controls.GridControl;
  createdby: Xrm.Controls.LookupControl;
  createdon: Xrm.Controls.DateControl;
  modifiedby: Xrm.Controls.LookupControl;
  modifiedon: Xrm.Controls.DateControl;
  header_kam_lifecycle: Xrm.Controls.OptionSetControl;
  header_kam_segment: Xrm.Controls.OptionSetControl;
  header_kam_execution: Xrm.Controls.NumberControl;
  header_kam_quality: Xrm.Controls.NumberControl;
}

/** Its tabs, each with its sections. */
export interface PlanMainTabs {
  tab_plan: "section_plan" | "section_block1" | "section_block2" | "section_initiatives" | "section_block3" | "section_lines" | "section_block4" | "section_block5" | "section_block6" | "section_block7" | "section_tasks";
  tab_course: "section_course" | "section_escalation" | "section_freshness" | "section_revisions";
  tab_record: "section_record";
}

export interface PlanMainForm extends Omit<Xrm.FormContext, "getAttribute" | "getControl"> {
  getAttribute<Name extends keyof PlanMainColumns>(name: Name): PlanMainColumns[Name];
  getControl<Name extends keyof PlanMainControls>(name: Name): PlanMainControls[Name];
}
