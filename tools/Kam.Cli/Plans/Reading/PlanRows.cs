using Newtonsoft.Json.Linq;

namespace Kam.Cli.Plans.Reading;

/// <summary>A plan and everything that belongs to it, as the Web API gives it, lookups with their names.</summary>
sealed record PlanRows(
    PlanRow Plan,
    IReadOnlyList<PlanRow> Lines,
    IReadOnlyList<PlanRow> Shares,
    IReadOnlyList<PlanRow> People,
    IReadOnlyList<PlanRow> Targets,
    IReadOnlyList<PlanRow> Initiatives,
    IReadOnlyList<PlanRow> Rois,
    IReadOnlyList<PlanRow> Tasks,
    Surroundings Around);

/// <summary>What a plan is read with.</summary>
/// <param name="Today">Competitors and the contact map are told as they are on it, whenever the plan was approved.</param>
/// <param name="Running">The quarter of today, written YYYY-Qn as the columns hold it.</param>
/// <param name="ProgressNames">What progresses are called in the language of the document, by the codes of their definitions.</param>
sealed record Surroundings(DateTime Today, string Running, IReadOnlyDictionary<string, string> ProgressNames);

/// <summary>One row, its columns without their prefix.</summary>
/// <param name="labels">Of the row's table, in the language of the document.</param>
sealed class PlanRow(JObject row, ChoiceLabels labels)
{
    const string Formatted = "@OData.Community.Display.V1.FormattedValue";

    public string? Text(string column) => (string?)row[$"kam_{column}"];

    public decimal? Number(string column) => (decimal?)row[$"kam_{column}"];

    /// <summary>An amount in base currency, at the rate of the day on which it was entered.</summary>
    public decimal? Money(string column) => (decimal?)row[$"kam_{column}_base"];

    public int? Choice(string column) => (int?)row[$"kam_{column}"];

    public string? Label(string column) => Choice(column) is { } value ? labels.Of($"kam_{column}", value) : null;

    public bool Is(string column) => (bool?)row[$"kam_{column}"] ?? false;

    /// <summary>A day, or the day of a moment.</summary>
    public DateTime? Day(string column) => ((DateTime?)row[$"kam_{column}"])?.Date;

    public string? Id(string column) => (string?)row[$"_kam_{column}_value"];

    public string? Name(string column) => (string?)row[$"_kam_{column}_value{Formatted}"];

    public string? OwnerName => (string?)row[$"_ownerid_value{Formatted}"];
}
