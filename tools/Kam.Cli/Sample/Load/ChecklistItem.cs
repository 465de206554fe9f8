using Kam.Dataverse;
using Newtonsoft.Json.Linq;

namespace Kam.Cli.Sample.Load;

/// <param name="Evidence">0 none, 1 note, 2 contact, 3 activity.</param>
/// <param name="Answer">0 none, 1 money, 2 percent, 3 text, 4 date.</param>
sealed record ChecklistItem(Guid Id, string Code, int Status, int Evidence, int Answer)
{
    const int First = 489900000;
    public const int NotStarted = First;
    public const int InProgress = First + 1;
    public const int Completed = First + 2;

    public bool IsUntouched => Status == NotStarted;

    public static ChecklistItem Of(JObject row) => new(
        row.Id("kam_progressid")!.Value, (string)row["kam_definitionid"]!["kam_code"]!, (int)row["kam_status"]!,
        (int)row["kam_evidence"]! - First, (int)row["kam_answertype"]! - First);
}
