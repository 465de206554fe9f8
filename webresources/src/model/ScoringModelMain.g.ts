// Written by 'kam model' from solution/src. Change the solution, not this file.

/** Columns of the form "Scoring model". */
export interface ScoringModelMainColumns {
  kam_name: Xrm.Attributes.StringAttribute;
  kam_code: Xrm.Attributes.StringAttribute;
  kam_modelstatus: Xrm.Attributes.OptionSetAttribute;
  kam_version: Xrm.Attributes.NumberAttribute;
  kam_valuebasis: Xrm.Attributes.OptionSetAttribute;
  kam_candidatethreshold: Xrm.Attributes.NumberAttribute;
  kam_lastrunid: Xrm.Attributes.LookupAttribute;
  kam_weightvalue: Xrm.Attributes.NumberAttribute;
  kam_weightpotential: Xrm.Attributes.NumberAttribute;
  kam_weightregularity: Xrm.Attributes.NumberAttribute;
  kam_weightmargin: Xrm.Attributes.NumberAttribute;
  kam_weightstrategic: Xrm.Attributes.NumberAttribute;
  kam_keyscore: Xrm.Attributes.NumberAttribute;
  kam_keyvalue: Xrm.Attributes.NumberAttribute;
  kam_strategicrating: Xrm.Attributes.NumberAttribute;
  kam_strategicscore: Xrm.Attributes.NumberAttribute;
  kam_keyconfidence: Xrm.Attributes.NumberAttribute;
  kam_developingscore: Xrm.Attributes.NumberAttribute;
  kam_developingvalue: Xrm.Attributes.NumberAttribute;
  kam_developingpotential: Xrm.Attributes.NumberAttribute;
  kam_newdays: Xrm.Attributes.NumberAttribute;
  kam_fewpurchases: Xrm.Attributes.NumberAttribute;
  kam_fewdays: Xrm.Attributes.NumberAttribute;
  kam_floorpoints: Xrm.Attributes.NumberAttribute;
  kam_costtoserveshare: Xrm.Attributes.NumberAttribute;
  kam_hysteresis: Xrm.Attributes.NumberAttribute;
  kam_lapseintervals: Xrm.Attributes.NumberAttribute;
  kam_psclevel: Xrm.Attributes.NumberAttribute;
  kam_regularitylevel: Xrm.Attributes.NumberAttribute;
  kam_growthlow: Xrm.Attributes.NumberAttribute;
  kam_growthmiddle: Xrm.Attributes.NumberAttribute;
  kam_growthhigh: Xrm.Attributes.NumberAttribute;
  kam_marginmin: Xrm.Attributes.NumberAttribute;
  kam_costknown: Xrm.Attributes.NumberAttribute;
  kam_valuepoints: Xrm.Attributes.StringAttribute;
  kam_headroompoints: Xrm.Attributes.StringAttribute;
  kam_pricepoints: Xrm.Attributes.StringAttribute;
  kam_capacitypoints: Xrm.Attributes.StringAttribute;
  createdby: Xrm.Attributes.LookupAttribute;
  createdon: Xrm.Attributes.DateAttribute;
  modifiedby: Xrm.Attributes.LookupAttribute;
  modifiedon: Xrm.Attributes.DateAttribute;
}

/** Its controls, by name. */
export interface ScoringModelMainControls {
  kam_name: Xrm.Controls.StringControl;
  kam_code: Xrm.Controls.StringControl;
  kam_modelstatus: Xrm.Controls.OptionSetControl;
  kam_version: Xrm.Controls.NumberControl;
  kam_valuebasis: Xrm.Controls.OptionSetControl;
  kam_candidatethreshold: Xrm.Controls.NumberControl;
  kam_lastrunid: Xrm.Controls.LookupControl;
  kam_weightvalue: Xrm.Controls.NumberControl;
  kam_weightpotential: Xrm.Controls.NumberControl;
  kam_weightregularity: Xrm.Controls.NumberControl;
  kam_weightmargin: Xrm.Controls.NumberControl;
  kam_weightstrategic: Xrm.Controls.NumberControl;
  kam_keyscore: Xrm.Controls.NumberControl;
  kam_keyvalue: Xrm.Controls.NumberControl;
  kam_strategicrating: Xrm.Controls.NumberControl;
  kam_strategicscore: Xrm.Controls.NumberControl;
  kam_keyconfidence: Xrm.Controls.NumberControl;
  kam_developingscore: Xrm.Controls.NumberControl;
  kam_developingvalue: Xrm.Controls.NumberControl;
  kam_developingpotential: Xrm.Controls.NumberControl;
  kam_newdays: Xrm.Controls.NumberControl;
  kam_fewpurchases: Xrm.Controls.NumberControl;
  kam_fewdays: Xrm.Controls.NumberControl;
  kam_floorpoints: Xrm.Controls.NumberControl;
  kam_costtoserveshare: Xrm.Controls.NumberControl;
  kam_hysteresis: Xrm.Controls.NumberControl;
  kam_lapseintervals: Xrm.Controls.NumberControl;
  kam_psclevel: Xrm.Controls.NumberControl;
  kam_regularitylevel: Xrm.Controls.NumberControl;
  kam_growthlow: Xrm.Controls.NumberControl;
  kam_growthmiddle: Xrm.Controls.NumberControl;
  kam_growthhigh: Xrm.Controls.NumberControl;
  kam_marginmin: Xrm.Controls.NumberControl;
  kam_costknown: Xrm.Controls.NumberControl;
  kam_valuepoints: Xrm.Controls.StringControl;
  kam_headroompoints: Xrm.Controls.StringControl;
  kam_pricepoints: Xrm.Controls.StringControl;
  kam_capacitypoints: Xrm.Controls.StringControl;
  webresource_whatif: Xrm.Controls.FramedControl;
  createdby: Xrm.Controls.LookupControl;
  createdon: Xrm.Controls.DateControl;
  modifiedby: Xrm.Controls.LookupControl;
  modifiedon: Xrm.Controls.DateControl;
  header_kam_modelstatus: Xrm.Controls.OptionSetControl;
  header_kam_version: Xrm.Controls.NumberControl;
}

/** Its tabs, each with its sections. */
export interface ScoringModelMainTabs {
  tab_weights: "section_model" | "section_weights";
  tab_thresholds: "section_key" | "section_developing" | "section_new" | "section_problem" | "section_change" | "section_psc";
  tab_points: "section_anchors" | "section_points";
  tab_whatif: "section_whatif";
  tab_record: "section_record";
}

export interface ScoringModelMainForm extends Omit<Xrm.FormContext, "getAttribute" | "getControl"> {
  getAttribute<Name extends keyof ScoringModelMainColumns>(name: Name): ScoringModelMainColumns[Name];
  getControl<Name extends keyof ScoringModelMainControls>(name: Name): ScoringModelMainControls[Name];
}
