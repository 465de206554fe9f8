using Kam.Plugins.Model;

namespace Kam.Plugins.ReEngage;

/// <summary>The reason of a new pipeline, handed from the stage that judges it to the one that writes the history. It leaves the row on the way.</summary>
static class PipelineReason
{
    const string Started = "kam.pipeline";

    public static void HandOver(Event happened)
    {
        happened.Context.SharedVariables[Started] = happened.Target.GetAttributeValue<string>(ReengagementRow.Columns.ChangeReason) ?? "";
        happened.Target[ReengagementRow.Columns.ChangeReason] = null;
    }

    /// <summary>Null when no pipeline has begun; empty when nobody gave a reason.</summary>
    public static string? HandedTo(Event happened) => happened.Context.SharedVariables.TryGetValue(Started, out var reason) ? (string)reason : null;
}
