using Kam.Cli.Plans.Reading;

namespace Kam.Cli.Plans.Paper;

/// <summary>The people on the client's side, and whom the plan wants to meet.</summary>
static class Contacts
{
    public static void Add(PlanPaper paper, PlanRows rows, PlanWords words)
    {
        paper.Set("peopleon", words.Say("Document_PeopleOn", words.Day(rows.Around.Today)));
        paper.SetList("people", rows.People.Select(person => new (string, string?)[]
        {
            ("contact", person.Name("contactid")), ("function", person.Label("stakeholderfunction")), ("role", person.Label("decisionrole")),
            ("influence", words.Number(person.Number("influence"), 0)), ("attitude", person.Label("attitude")), ("last", words.Day(person.Day("lastcontacton"))),
        }));
        paper.SetList("targets", rows.Targets.Select(target => new (string, string?)[]
        {
            ("contact", target.Name("stakeholderid")), ("aim", target.Label("goal")), ("quarter", target.Text("quarter")), ("note", target.Text("note")),
            ("done", target.Is("done") ? words.Day(target.Day("doneon")) : null),
        }));
    }
}
